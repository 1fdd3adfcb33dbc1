import type { Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

export const followUpStep: Step = {
  id: 'follow-up',
  number: 15,
  phase: 'decision',
  articles: [3, 12],
  questions: [
    freeText('follow-up-description'),
    {
      id: 'follow-ups',
      type: 'records',
      role: 'followUp',
      fields: [
        { id: 'follow-up-what', type: 'text', lines: 'many' },
        {
          id: 'follow-up-responsible',
          textKey: 'responsible',
          type: 'text',
          lines: 'one',
          role: 'responsible',
        },
        { id: 'follow-up-date', type: 'date', role: 'dueDate' },
        {
          id: 'follow-up-subjects',
          type: 'choice',
          multiple: true,
          choices: { from: 'records', questions: ['proposals', 'compensatory-measures'] },
        },
        groupsField('follow-up'),
        articlesField('follow-up'),
      ],
    },
    {
      id: 'feedback',
      type: 'records',
      role: 'feedback',
      fields: [
        { id: 'feedback-to', type: 'text', lines: 'one' },
        { id: 'feedback-how', type: 'text', lines: 'many' },
        { id: 'feedback-when', textKey: 'when', type: 'text', lines: 'one', role: 'dueDate' },
        groupsField('feedback'),
      ],
    },
  ],
  completeWhen: [['follow-up-description'], ['follow-ups', 'feedback']],
};
