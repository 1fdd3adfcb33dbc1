import type { Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

export const proposalsStep: Step = {
  id: 'proposals',
  number: 13,
  phase: 'decision',
  articles: [3, 4],
  questions: [
    freeText('proposals-description'),
    {
      id: 'proposals',
      type: 'records',
      role: 'proposal',
      numbered: true,
      fields: [
        { id: 'proposal', type: 'text', lines: 'many' },
        {
          id: 'proposal-points',
          type: 'records',
          fields: [{ id: 'proposal-point', type: 'text', lines: 'many' }],
        },
        {
          id: 'proposal-consequences',
          textKey: 'concerned-consequences',
          type: 'choice',
          multiple: true,
          choices: {
            from: 'records',
            questions: ['negative-consequences', 'positive-consequences'],
          },
        },
        articlesField('proposal'),
        groupsField('proposal'),
      ],
    },
  ],
  completeWhen: [['proposals-description'], ['proposals']],
};
