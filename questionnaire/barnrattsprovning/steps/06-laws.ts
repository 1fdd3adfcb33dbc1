import type { Step } from '../../schema.ts';
import { articlesField, freeText } from '../fields.ts';

export const lawsStep: Step = {
  id: 'laws',
  number: 6,
  phase: 'evidence',
  articles: [2, 3, 4],
  questions: [
    freeText('laws-description'),
    {
      id: 'laws',
      type: 'records',
      role: 'law',
      fields: [
        { id: 'law-name', type: 'text', lines: 'one' },
        { id: 'law-says', type: 'richText' },
        { id: 'law-link', textKey: 'link', type: 'text', lines: 'one', format: 'link' },
        articlesField('law'),
      ],
    },
    {
      id: 'governing-documents',
      type: 'records',
      role: 'governingDocument',
      fields: [
        { id: 'governing-document-name', type: 'text', lines: 'one' },
        {
          id: 'governing-document-link',
          textKey: 'link',
          type: 'text',
          lines: 'one',
          format: 'link',
        },
        { id: 'governing-document-says', type: 'richText' },
        articlesField('governing-document'),
      ],
    },
  ],
  completeWhen: [['laws-description'], ['laws', 'governing-documents']],
};
