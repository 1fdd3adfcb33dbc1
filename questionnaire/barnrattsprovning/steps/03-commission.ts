import type { Step } from '../../schema.ts';
import { freeText } from '../fields.ts';

export const commissionStep: Step = {
  id: 'commission',
  number: 3,
  phase: 'matter',
  articles: [3, 4],
  questions: [
    freeText('commission-description'),
    { id: 'commissioning-body', type: 'text', lines: 'one' },
    { id: 'reported-to', type: 'text', lines: 'one' },
  ],
  completeWhen: [['commission-description'], ['commissioning-body', 'reported-to']],
};
