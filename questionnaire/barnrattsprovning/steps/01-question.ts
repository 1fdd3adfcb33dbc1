import type { Step } from '../../schema.ts';
import { freeText } from '../fields.ts';

export const questionStep: Step = {
  id: 'question',
  number: 1,
  phase: 'matter',
  articles: [3],
  questions: [
    { id: 'assessed-question', type: 'text', lines: 'many', role: 'assessedQuestion' },
    freeText('assessed-question-notes'),
  ],
  completeWhen: [['assessed-question']],
};
