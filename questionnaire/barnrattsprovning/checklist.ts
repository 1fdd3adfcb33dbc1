import type { Questionnaire } from '../schema.ts';

/** Six questions for those who decide; each is answered by some parts of the assessment. */
export const checklist: Questionnaire['checklist'] = [
  {
    id: 'matter',
    parts: ['screening', 'case-sheet', 'question', 'matter', 'commission', 'participants'],
  },
  { id: 'children', parts: ['children'] },
  { id: 'heard', parts: ['childrens-views', 'network-views'] },
  { id: 'evidence', parts: ['laws', 'knowledge', 'convention'] },
  { id: 'conclusion', parts: ['consequences', 'best-interests'] },
  { id: 'action', parts: ['proposals', 'compensation', 'follow-up', 'letters'] },
];
