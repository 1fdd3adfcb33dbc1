import type { Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

export const bestInterestsStep: Step = {
  id: 'best-interests',
  number: 12,
  phase: 'assessment',
  articles: [3],
  questions: [
    freeText('best-interests-description'),
    {
      id: 'best-interests-answer',
      type: 'choice',
      role: 'bestInterestsAnswer',
      multiple: false,
      choices: { from: 'list', ids: ['yes', 'partly', 'no'] },
    },
    {
      id: 'best-interests-grounds',
      type: 'records',
      role: 'bestInterestsGround',
      fields: [
        { id: 'ground', type: 'text', lines: 'many' },
        {
          id: 'ground-consequences',
          textKey: 'concerned-consequences',
          type: 'choice',
          multiple: true,
          choices: {
            from: 'records',
            questions: ['negative-consequences', 'positive-consequences'],
          },
        },
        articlesField('ground'),
        groupsField('ground'),
      ],
    },
  ],
  completeWhen: [
    ['best-interests-answer', 'best-interests-description'],
    ['best-interests-answer', 'best-interests-grounds'],
  ],
};
