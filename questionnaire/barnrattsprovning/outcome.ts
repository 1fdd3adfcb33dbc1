import type { Question } from '../schema.ts';
import { groupsField } from './fields.ts';

/** Asked at the follow-up, when the decision has been in force for some time. */
export const outcome: Question[] = [
  { id: 'outcome-date', type: 'date' },
  { id: 'outcome-description', type: 'richText' },
  {
    id: 'outcomes',
    type: 'records',
    role: 'outcome',
    fields: [
      { id: 'outcome', type: 'text', lines: 'many' },
      {
        id: 'outcome-consequence',
        type: 'choice',
        role: 'outcomeConsequence',
        multiple: false,
        choices: { from: 'records', questions: ['negative-consequences', 'positive-consequences'] },
      },
      {
        id: 'outcome-against',
        type: 'choice',
        role: 'outcomeAgainst',
        multiple: false,
        choices: {
          from: 'list',
          ids: ['as-expected', 'better', 'worse', 'did-not-happen', 'too-early'],
        },
      },
      { id: 'outcome-evidence', type: 'richText' },
      { id: 'outcome-next', type: 'text', lines: 'many' },
      groupsField('outcome'),
    ],
  },
  { id: 'outcome-conclusion', type: 'richText' },
];
