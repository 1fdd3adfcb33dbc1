import type { QuestionnaireTexts } from '../../schema.ts';
import { texts as question } from './barnrattsprovning/01-question.ts';
import { texts as matter } from './barnrattsprovning/02-matter.ts';
import { texts as commission } from './barnrattsprovning/03-commission.ts';
import { texts as participants } from './barnrattsprovning/04-participants.ts';
import { texts as children } from './barnrattsprovning/05-children.ts';
import { texts as laws } from './barnrattsprovning/06-laws.ts';
import { texts as knowledge } from './barnrattsprovning/07-knowledge.ts';
import { texts as convention } from './barnrattsprovning/08-convention.ts';
import { texts as childrensViews } from './barnrattsprovning/09-childrens-views.ts';
import { texts as networkViews } from './barnrattsprovning/10-network-views.ts';
import { texts as consequences } from './barnrattsprovning/11-consequences.ts';
import { texts as bestInterests } from './barnrattsprovning/12-best-interests.ts';
import { texts as proposals } from './barnrattsprovning/13-proposals.ts';
import { texts as compensation } from './barnrattsprovning/14-compensation.ts';
import { texts as followUp } from './barnrattsprovning/15-follow-up.ts';
import { caseSheet } from './barnrattsprovning/case-sheet.ts';
import { checklist } from './barnrattsprovning/checklist.ts';
import { introduction } from './barnrattsprovning/introduction.ts';
import { letters } from './barnrattsprovning/letters.ts';
import { outcome } from './barnrattsprovning/outcome.ts';
import { screening } from './barnrattsprovning/screening.ts';

/** The Swedish prose of the prövning; the keys of `steps` are the ids of the steps. */
export const barnrattsprovningTexts: QuestionnaireTexts = {
  ...introduction,
  checklist,
  caseSheet,
  letters,
  outcome,
  screening,
  steps: {
    question,
    matter,
    commission,
    participants,
    children,
    laws,
    knowledge,
    convention,
    'childrens-views': childrensViews,
    'network-views': networkViews,
    consequences,
    'best-interests': bestInterests,
    proposals,
    compensation,
    'follow-up': followUp,
  },
};
