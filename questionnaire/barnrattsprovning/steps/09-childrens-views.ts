import type { Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

export const childrensViewsStep: Step = {
  id: 'childrens-views',
  number: 9,
  phase: 'evidence',
  articles: [12, 13],
  questions: [
    freeText('childrens-views-description'),
    {
      id: 'children-heard',
      type: 'choice',
      multiple: false,
      choices: { from: 'list', ids: ['yes', 'no'] },
    },
    {
      id: 'hearings',
      type: 'records',
      role: 'hearing',
      showIf: { question: 'children-heard', isOneOf: ['yes'] },
      fields: [
        { id: 'hearing-who', type: 'text', lines: 'one' },
        { id: 'hearing-method', type: 'text', lines: 'many' },
        { id: 'hearing-questions', type: 'richText' },
        { id: 'hearing-number', type: 'text', lines: 'one', role: 'participantCount' },
        { id: 'hearing-age', type: 'text', lines: 'one' },
        { id: 'hearing-said', type: 'richText' },
        groupsField('hearing'),
        articlesField('hearing'),
      ],
    },
    {
      id: 'children-not-heard-reason',
      type: 'richText',
      role: 'notHeardReason',
      showIf: { question: 'children-heard', isOneOf: ['no'] },
    },
  ],
  completeWhen: [
    ['childrens-views-description'],
    ['children-heard', 'hearings'],
    ['children-heard', 'children-not-heard-reason'],
  ],
};
