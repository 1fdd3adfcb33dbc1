import type { Step } from '../../schema.ts';
import { freeText } from '../fields.ts';

export const matterStep: Step = {
  id: 'matter',
  number: 2,
  phase: 'matter',
  articles: [3],
  questions: [
    freeText('matter-description'),
    { id: 'matter-background', type: 'richText' },
    { id: 'matter-proposal', type: 'richText' },
    { id: 'matter-origin', type: 'richText' },
    {
      id: 'matter-sources',
      type: 'records',
      role: 'source',
      fields: [
        { id: 'matter-source-title', type: 'text', lines: 'one' },
        { id: 'matter-source-link', textKey: 'link', type: 'text', lines: 'one', format: 'link' },
        { id: 'matter-source-says', type: 'richText' },
      ],
    },
  ],
  completeWhen: [['matter-description'], ['matter-background', 'matter-proposal']],
};
