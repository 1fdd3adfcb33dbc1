import type { Question, Step } from '../../schema.ts';
import { articlesField, freeText } from '../fields.ts';

/** One group of children: who they are, how many, and in what way the matter reaches them. */
function childGroupFields(prefix: string): Question[] {
  return [
    { id: `${prefix}-group`, textKey: 'child-group', type: 'text', lines: 'one' },
    {
      id: `${prefix}-group-age`,
      textKey: 'child-group-age',
      type: 'text',
      lines: 'one',
      role: 'groupAge',
    },
    { id: `${prefix}-group-number`, textKey: 'child-group-number', type: 'text', lines: 'one' },
    { id: `${prefix}-group-how`, textKey: 'child-group-how', type: 'richText' },
    articlesField(`${prefix}-group`),
  ];
}

export const childrenStep: Step = {
  id: 'children',
  number: 5,
  phase: 'evidence',
  articles: [1, 2, 3, 6, 12],
  questions: [
    freeText('children-description'),
    {
      id: 'children-direct',
      type: 'records',
      role: 'childGroup',
      reach: 'direct',
      fields: childGroupFields('direct'),
    },
    {
      id: 'children-indirect',
      type: 'records',
      role: 'childGroup',
      reach: 'indirect',
      fields: childGroupFields('indirect'),
    },
    { id: 'vulnerable-children', type: 'richText', role: 'vulnerableChildren' },
  ],
  completeWhen: [['children-description'], ['children-direct']],
};
