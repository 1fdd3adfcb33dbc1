import type { QuestionnaireTexts } from '../../../schema.ts';

export const checklist: QuestionnaireTexts['checklist'] = {
  matter: {
    question: 'Do we know what we are to decide on?',
    help: 'A clear question, a proposal that is described, and a group that knew enough to assess it.',
    sendBack: 'it is clear what is to be decided and who has assessed it',
  },
  children: {
    question: 'Do we know which children it concerns?',
    help: 'Also children who are affected indirectly, and children who already have a harder time than others.',
    sendBack: 'it is clear which children are affected and which of them most',
  },
  heard: {
    question: 'Have the children said what they think, and does it show?',
    help: 'What the children said, what it changed and when they will hear. If nobody was heard, the reason must hold.',
    sendBack: 'the children can give their views and it is clear what came of them',
  },
  evidence: {
    question: 'Does the evidence hold?',
    help: 'Law, knowledge and the four general principles, with sources that can be checked.',
    sendBack: 'the evidence can be checked and the general principles are considered',
  },
  conclusion: {
    question: 'Does the answer follow from what has been shown?',
    help: 'The effects on the children, other ways of doing it, and why anything may weigh more.',
    sendBack: 'it can be followed how the answer was weighed',
  },
  action: {
    question: 'Do we know what will be done, by whom and when?',
    help: 'Proposals that answer the effects, measures for those who lose, and a day for follow-up.',
    sendBack: 'it is clear who does what and when it is followed up',
  },
};
