import type { Question, Step } from '../../schema.ts';
import { articlesField, freeText, groupsField } from '../fields.ts';

/** One source of knowledge, from research or from experience: where it is and what it says. */
function knowledgeFields(prefix: string): Question[] {
  return [
    { id: `${prefix}-source`, textKey: 'knowledge-source', type: 'text', lines: 'one' },
    { id: `${prefix}-year`, textKey: 'year', type: 'text', lines: 'one', format: 'year' },
    { id: `${prefix}-link`, textKey: 'link', type: 'text', lines: 'one', format: 'link' },
    { id: `${prefix}-says`, textKey: 'knowledge-says', type: 'richText' },
    groupsField(prefix),
    articlesField(prefix),
  ];
}

export const knowledgeStep: Step = {
  id: 'knowledge',
  number: 7,
  phase: 'evidence',
  articles: [3, 6, 24],
  questions: [
    freeText('knowledge-description'),
    { id: 'research', type: 'records', role: 'research', fields: knowledgeFields('research') },
    { id: 'practice', type: 'records', role: 'practice', fields: knowledgeFields('practice') },
  ],
  completeWhen: [['knowledge-description'], ['research', 'practice']],
};
