import type { Question } from '../schema.ts';

/** Fields that return in many records; their prose is shared through `textKey`. */

/** Articles of the Convention that the record concerns. */
export function articlesField(prefix: string): Question {
  return {
    id: `${prefix}-articles`,
    textKey: 'concerned-articles',
    type: 'choice',
    multiple: true,
    choices: { from: 'articles' },
  };
}

/** Groups of children from step 5 that the record concerns. */
export function groupsField(prefix: string): Question {
  return {
    id: `${prefix}-groups`,
    textKey: 'concerned-groups',
    type: 'choice',
    multiple: true,
    choices: { from: 'records', questions: ['children-direct', 'children-indirect'] },
  };
}

/** The step's free answer: whatever the group would have written in Word has its place here. */
export function freeText(id: string): Question {
  return { id, type: 'richText', role: 'freeText' };
}

/** What the record rests on: laws, knowledge, and what children and adults have said in steps 6, 7, 9 and 10. */
export function evidenceField(prefix: string): Question {
  return {
    id: `${prefix}-evidence`,
    textKey: 'evidence',
    type: 'choice',
    role: 'evidence',
    multiple: true,
    inDepth: true,
    choices: {
      from: 'records',
      questions: [
        'laws',
        'governing-documents',
        'research',
        'practice',
        'hearings',
        'network-voices',
      ],
    },
  };
}
