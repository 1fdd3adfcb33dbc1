import type { Step } from '../../schema.ts';
import { freeText } from '../fields.ts';

export const conventionStep: Step = {
  id: 'convention',
  number: 8,
  phase: 'evidence',
  articles: [2, 3, 6, 12],
  questions: [
    freeText('convention-description'),
    { id: 'article-comments', type: 'articles', role: 'articleComments' },
  ],
  completeWhen: [['article-comments']],
};
