import type { WebStorage } from '../browser/web-storage.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { notesKey, restoredKeys, textKey } from './draft-keys.ts';
import { stateOfText } from './draft-state.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Journal, Removal } from './journal.ts';

/** How long a removal is remembered; it takes no room, and an old disk image may be put back. */
const rememberedFor = 30 * 24 * 60 * 60 * 1000;

const anyRemoval = 'any';

/** Notes, beside what is noted already, that a removal was taken back; any where it is not known when it was. */
export function withRemoval(
  noted: string | null | undefined,
  removedAt: number | undefined,
): string {
  return [...(noted ? [noted] : []), removedAt ?? anyRemoval].join(' ');
}

/**
 * Removes anew what was removed before the browser was killed, and what localStorage therefore still has.
 * A draft that was taken back since, or written on in another tab, stays.
 */
export async function carryOutRemovals(
  removals: readonly Removal[],
  source: {
    readonly storage: WebStorage;
    readonly journal: Journal;
    readonly atRest: AtRest;
    readonly now: number;
  },
): Promise<void> {
  const { storage, journal, atRest } = source;
  for (const removal of removals) {
    const { draftId, removedAt } = removal;
    const stored = storage.read(textKey(draftId));
    if (typeof stored === 'string') {
      if (isMeant(removal, stored)) {
        storage.remove(textKey(draftId));
        storage.remove(notesKey(draftId));
      } else if (await journal.put(stateOfText(atRest, draftId, stored))) {
        storage.remove(restoredKeys.of(draftId));
      }
      // Either way round: a clock that has been set back must not make it last for years.
    } else if (stored === null && Math.abs(source.now - removedAt) > rememberedFor) {
      await journal.forgetRemoval(draftId);
      storage.remove(restoredKeys.of(draftId));
    }
  }

  function isMeant(removal: Removal, stored: string): boolean {
    const restored = storage.read(restoredKeys.of(removal.draftId))?.split(' ') ?? [];
    if (restored.includes(anyRemoval) || restored.includes(String(removal.removedAt))) {
      return false;
    }
    if (fingerprintOf(stored) === removal.fingerprint) {
      return true;
    }
    const revision = atRest.head(stored)?.revision;
    return revision !== undefined && removal.revision !== undefined && revision <= removal.revision;
  }
}
