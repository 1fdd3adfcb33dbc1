import type { Question, Step } from '../../schema.ts';
import { articlesField, evidenceField, freeText, groupsField } from '../fields.ts';

/** What a best-interests assessment should take into account: General Comment No. 14, paragraphs 52–79. */
const elements: Question[] = [
  'views',
  'identity',
  'family',
  'safety',
  'vulnerability',
  'health',
  'education',
].map((element) => ({
  id: `element-${element}`,
  type: 'richText',
  role: 'bestInterestsElement',
  inDepth: true,
  prompts: 'elements',
}));

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
      id: 'best-interests-weight',
      type: 'choice',
      role: 'weight',
      multiple: false,
      choices: { from: 'list', ids: ['decisive', 'heavy', 'balanced', 'outweighed'] },
    },
    {
      id: 'best-interests-departure',
      type: 'richText',
      role: 'departureReason',
      showIf: {
        question: 'best-interests-answer',
        isOneOf: ['partly', 'no'],
        or: { question: 'best-interests-weight', isOneOf: ['outweighed'] },
      },
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
        evidenceField('ground'),
      ],
    },
    ...elements,
  ],
  completeWhen: [
    ['best-interests-answer', 'best-interests-description'],
    ['best-interests-answer', 'best-interests-grounds'],
  ],
};
