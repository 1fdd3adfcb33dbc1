import type { TrainingCase } from '../training-case.ts';
import { questionAnswers } from './01-question.ts';
import { matterAnswers } from './02-matter.ts';
import { commissionAnswers } from './03-commission.ts';
import { participantsAnswers } from './04-participants.ts';
import { childrenAnswers } from './05-children.ts';
import { lawsAnswers } from './06-laws.ts';
import { knowledgeAnswers } from './07-knowledge.ts';
import { conventionAnswers } from './08-convention.ts';
import { childrensViewsAnswers } from './09-childrens-views.ts';
import { networkViewsAnswers } from './10-network-views.ts';
import { consequencesAnswers } from './11-consequences.ts';
import { bestInterestsAnswers } from './12-best-interests.ts';
import { proposalsAnswers } from './13-proposals.ts';
import { compensationAnswers } from './14-compensation.ts';
import { followUpAnswers } from './15-follow-up.ts';
import { caseSheetAnswers } from './case-sheet.ts';
import { letterAnswers } from './letters.ts';
import { screeningAnswers } from './screening.ts';

/** A village school is to close and its pupils to go by bus: a matter where interests stand against each other. */
export const trainingCase: TrainingCase = {
  id: 'tallmyra-skola',
  questionnaire: 'barnrattsprovning',
  answers: {
    ...screeningAnswers,
    ...caseSheetAnswers,
    ...questionAnswers,
    ...matterAnswers,
    ...commissionAnswers,
    ...participantsAnswers,
    ...childrenAnswers,
    ...lawsAnswers,
    ...knowledgeAnswers,
    ...conventionAnswers,
    ...childrensViewsAnswers,
    ...networkViewsAnswers,
    ...consequencesAnswers,
    ...bestInterestsAnswers,
    ...proposalsAnswers,
    ...compensationAnswers,
    ...followUpAnswers,
    ...letterAnswers,
  },
};
