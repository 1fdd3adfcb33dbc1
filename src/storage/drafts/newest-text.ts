import type { WebStorage } from '../browser/web-storage.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { textKey } from './draft-keys.ts';
import type { DraftId } from './draft-store.ts';

/** How long what another tab has written may take to arrive here, and how often that is looked at; in ms. */
const arrivesWithin = 400;
const lookAfter = 20;

interface Places {
  readonly storage: WebStorage;
  readonly atRest: AtRest;
}

/**
 * Waits until localStorage shows here what the journal has: browsers hand it from process to process in their own
 * time, while the journal has it at once. False where it does not come.
 */
export async function isNewestHere(
  places: Places,
  id: DraftId,
  journalled: string,
): Promise<boolean> {
  const newest = places.atRest.head(journalled)?.revision;
  if (newest === undefined) {
    return true;
  }
  for (let waited = 0; isBehind(places, id, newest); waited += lookAfter) {
    if (waited >= arrivesWithin) {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, lookAfter));
  }
  return true;
}

function isBehind({ storage, atRest }: Places, id: DraftId, revision: number): boolean {
  const stored = storage.read(textKey(id));
  if (typeof stored !== 'string') {
    return stored === null;
  }
  const head = atRest.head(stored);
  return head !== undefined && !head.isSignedOff && head.revision < revision;
}
