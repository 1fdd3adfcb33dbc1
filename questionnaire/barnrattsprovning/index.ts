import type { Questionnaire } from '../schema.ts';
import { caseSheet } from './case-sheet.ts';
import { checklist } from './checklist.ts';
import { letters } from './letters.ts';
import { outcome } from './outcome.ts';
import { screening } from './screening.ts';
import { questionStep } from './steps/01-question.ts';
import { matterStep } from './steps/02-matter.ts';
import { commissionStep } from './steps/03-commission.ts';
import { participantsStep } from './steps/04-participants.ts';
import { childrenStep } from './steps/05-children.ts';
import { lawsStep } from './steps/06-laws.ts';
import { knowledgeStep } from './steps/07-knowledge.ts';
import { conventionStep } from './steps/08-convention.ts';
import { childrensViewsStep } from './steps/09-childrens-views.ts';
import { networkViewsStep } from './steps/10-network-views.ts';
import { consequencesStep } from './steps/11-consequences.ts';
import { bestInterestsStep } from './steps/12-best-interests.ts';
import { proposalsStep } from './steps/13-proposals.ts';
import { compensationStep } from './steps/14-compensation.ts';
import { followUpStep } from './steps/15-follow-up.ts';

/** Prövning av barnets bästa: the template's fifteen steps. */
export const barnrattsprovning: Questionnaire = {
  id: 'barnrattsprovning',
  screening,
  caseSheet,
  steps: [
    questionStep,
    matterStep,
    commissionStep,
    participantsStep,
    childrenStep,
    lawsStep,
    knowledgeStep,
    conventionStep,
    childrensViewsStep,
    networkViewsStep,
    consequencesStep,
    bestInterestsStep,
    proposalsStep,
    compensationStep,
    followUpStep,
  ],
  letters,
  outcome,
  checklist,
};
