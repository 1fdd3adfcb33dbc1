import { start } from '#src/i18n/sv/start.ts';
import { wizard } from '#src/i18n/sv/wizard.ts';
import type { Told } from './flow.ts';

type Words = { readonly [key: string]: string | Words };

const said: Words = {
  status: {
    ...wizard.status,
    saved: 'Sparat',
    savedNotDurable: `Sparat ${wizard.status.savedNotDurable}`,
    signedOff: 'Fastställd',
  },
  list: { ...start.actionFailed, done: '(gjort)', removed: '(borttaget)' },
};

/** The beginning of what the user reads, in Swedish. Throws where there is nothing to read. */
export function wordsFor(told: Told): string {
  const found = told
    .split('.')
    .reduce<string | Words | undefined>(
      (words, key) => (typeof words === 'object' ? words[key] : undefined),
      said,
    );
  if (typeof found !== 'string') {
    throw new Error(`The user is told ${told}, for which there are no words`);
  }
  return found.split('. ')[0] ?? found;
}
