import type { Question, Step } from '../../schema.ts';
import { articlesField, evidenceField, freeText, groupsField } from '../fields.ts';

/** One consequence for children: what happens, to whom, which rights it touches, and when. */
function consequenceFields(prefix: string): Question[] {
  return [
    { id: `${prefix}-consequence`, textKey: 'consequence', type: 'text', lines: 'many' },
    { id: `${prefix}-consequence-grounds`, textKey: 'consequence-grounds', type: 'richText' },
    {
      id: `${prefix}-consequence-horizon`,
      textKey: 'consequence-horizon',
      type: 'choice',
      multiple: true,
      choices: { from: 'list', ids: ['short', 'long'] },
    },
    groupsField(`${prefix}-consequence`),
    articlesField(`${prefix}-consequence`),
    evidenceField(`${prefix}-consequence`),
  ];
}

/** What can be done instead, and what each way does to the rights: the cells of the matrix are its effects. */
const alternatives: Question = {
  id: 'alternatives',
  type: 'records',
  role: 'alternative',
  inDepth: true,
  fields: [
    { id: 'alternative', type: 'text', lines: 'one' },
    {
      id: 'alternative-kind',
      type: 'choice',
      role: 'alternativeKind',
      multiple: false,
      choices: { from: 'list', ids: ['proposal', 'no-change', 'other'] },
    },
    { id: 'alternative-description', type: 'richText' },
    {
      id: 'alternative-effects',
      type: 'records',
      role: 'alternativeEffect',
      fields: [
        { id: 'effect-comment', type: 'text', lines: 'many' },
        {
          id: 'effect-article',
          type: 'choice',
          role: 'effectArticle',
          multiple: false,
          choices: { from: 'articles' },
        },
        {
          id: 'effect-direction',
          type: 'choice',
          role: 'effectDirection',
          multiple: false,
          choices: { from: 'list', ids: ['strengthens', 'neutral', 'weakens'] },
        },
        {
          id: 'effect-horizon',
          textKey: 'consequence-horizon',
          type: 'choice',
          role: 'effectHorizon',
          multiple: true,
          choices: { from: 'list', ids: ['short', 'long'] },
        },
        groupsField('effect'),
      ],
    },
  ],
};

export const consequencesStep: Step = {
  id: 'consequences',
  number: 11,
  phase: 'assessment',
  articles: [2, 3, 6, 12],
  questions: [
    freeText('consequences-description'),
    alternatives,
    {
      id: 'negative-consequences',
      type: 'records',
      role: 'consequence',
      direction: 'weakens',
      fields: [
        ...consequenceFields('negative'),
        { id: 'negative-consequence-acceptance', type: 'richText', role: 'acceptance' },
      ],
    },
    {
      id: 'positive-consequences',
      type: 'records',
      role: 'consequence',
      direction: 'strengthens',
      fields: consequenceFields('positive'),
    },
    {
      id: 'conflicts-of-interest',
      type: 'records',
      role: 'conflictOfInterest',
      fields: [
        { id: 'conflict-title', type: 'text', lines: 'one' },
        { id: 'conflict-discussion', type: 'richText' },
        groupsField('conflict'),
        articlesField('conflict'),
      ],
    },
  ],
  completeWhen: [['consequences-description'], ['negative-consequences', 'positive-consequences']],
};
