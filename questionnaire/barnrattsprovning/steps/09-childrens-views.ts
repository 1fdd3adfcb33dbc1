import { ageBands } from '../../method-cards/age-bands.ts';
import { methodCards } from '../../method-cards/cards.ts';
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
      role: 'childrenHeard',
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
        groupsField('hearing'),
        { id: 'hearing-number', type: 'text', lines: 'one', role: 'participantCount' },
        {
          id: 'hearing-age-bands',
          type: 'choice',
          role: 'ageBands',
          multiple: true,
          choices: { from: 'list', ids: ageBands.map(({ id }) => id) },
        },
        { id: 'hearing-age', type: 'text', lines: 'one', inDepth: true },
        {
          id: 'hearing-methods',
          type: 'choice',
          role: 'hearingMethods',
          multiple: true,
          choices: { from: 'list', ids: methodCards.map(({ id }) => id) },
        },
        { id: 'hearing-method', type: 'text', lines: 'many', inDepth: true },
        { id: 'hearing-questions', type: 'richText', inDepth: true },
        { id: 'hearing-said', type: 'richText', role: 'hearingSaid' },
        {
          id: 'hearing-quotes',
          type: 'records',
          role: 'hearingQuote',
          inDepth: true,
          fields: [
            { id: 'quote', type: 'text', lines: 'many', role: 'quote' },
            { id: 'quote-who', type: 'text', lines: 'one' },
          ],
        },
        { id: 'hearing-changed', type: 'richText', role: 'hearingChange' },
        {
          id: 'hearing-feedback',
          type: 'choice',
          role: 'hearingFeedback',
          multiple: true,
          choices: { from: 'records', questions: ['feedback'] },
        },
        articlesField('hearing'),
      ],
    },
    {
      id: 'children-not-heard-reason',
      type: 'richText',
      role: 'notHeardReason',
      showIf: { question: 'children-heard', isOneOf: ['no'] },
    },
    {
      id: 'substitute-source',
      type: 'richText',
      role: 'substituteSource',
      showIf: { question: 'children-heard', isOneOf: ['no'] },
    },
  ],
  completeWhen: [
    ['childrens-views-description'],
    ['children-heard', 'hearings'],
    ['children-heard', 'children-not-heard-reason'],
  ],
};
