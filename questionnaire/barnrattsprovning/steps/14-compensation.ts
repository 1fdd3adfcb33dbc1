import type { Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

export const compensationStep: Step = {
  id: 'compensation',
  number: 14,
  phase: 'decision',
  articles: [3, 4],
  questions: [
    freeText('compensation-description'),
    {
      id: 'compensatory-measures',
      type: 'records',
      role: 'compensatoryMeasure',
      fields: [
        { id: 'measure', type: 'text', lines: 'many' },
        {
          id: 'measure-consequences',
          type: 'choice',
          multiple: true,
          choices: { from: 'records', questions: ['negative-consequences'] },
        },
        {
          id: 'measure-responsible',
          textKey: 'responsible',
          type: 'text',
          lines: 'one',
          role: 'responsible',
        },
        { id: 'measure-when', textKey: 'when', type: 'text', lines: 'one', role: 'dueDate' },
        groupsField('measure'),
        articlesField('measure'),
      ],
    },
  ],
  completeWhen: [['compensation-description'], ['compensatory-measures']],
};
