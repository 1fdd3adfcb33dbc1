import { letterAgeIds } from '../letter-ages.ts';
import type { Question } from '../schema.ts';

/** Feedback fit for children: one letter, one page, for each group that was heard or is concerned. */
export const letters: Question[] = [
  {
    id: 'child-letters',
    type: 'records',
    role: 'childLetter',
    fields: [
      { id: 'letter-to', type: 'text', lines: 'one' },
      {
        id: 'letter-age',
        type: 'choice',
        role: 'letterAge',
        multiple: false,
        choices: { from: 'list', ids: letterAgeIds },
      },
      {
        id: 'letter-recipients',
        type: 'choice',
        role: 'letterRecipients',
        multiple: true,
        choices: { from: 'records', questions: ['hearings', 'feedback'] },
      },
      { id: 'letter-greeting', type: 'text', lines: 'one', role: 'letterGreeting' },
      { id: 'letter-matter', type: 'richText', role: 'letterMatter' },
      { id: 'letter-said', type: 'richText', role: 'letterSaid' },
      { id: 'letter-changed', type: 'richText', role: 'letterChanged' },
      { id: 'letter-decision', type: 'richText', role: 'letterDecision' },
      { id: 'letter-next', type: 'richText', role: 'letterNext' },
      { id: 'letter-contact', type: 'richText', role: 'letterContact' },
      { id: 'letter-sign-off', type: 'text', lines: 'many', role: 'letterSignOff' },
    ],
  },
];
