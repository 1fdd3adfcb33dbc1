import type { Question, Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

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
  ];
}

export const consequencesStep: Step = {
  id: 'consequences',
  number: 11,
  phase: 'assessment',
  articles: [2, 3, 6, 12],
  questions: [
    freeText('consequences-description'),
    {
      id: 'negative-consequences',
      type: 'records',
      role: 'consequence',
      direction: 'weakens',
      fields: consequenceFields('negative'),
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
