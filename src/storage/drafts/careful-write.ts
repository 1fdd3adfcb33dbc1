import type { WebStorage } from '../browser/web-storage.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { aloneKeys, textKey } from './draft-keys.ts';
import type { DraftId } from './draft-store.ts';
import { fingerprintOf } from './fingerprint.ts';
import { dropSwap, writeBySwap } from './swap.ts';

export interface CarefulWriteSources {
  readonly storage: WebStorage;
  readonly atRest: AtRest;
  /** Whether the journal surely holds the text of this fingerprint. */
  readonly isGuarded: (id: DraftId, fingerprint: string) => boolean;
  readonly hasJournal: () => boolean;
  /** Keeps a text that cannot be read; false where there is no room for it. */
  readonly setAside: (id: DraftId, text: string) => boolean;
}

/** Writes to localStorage so that what lay there is not lost, whatever becomes of the write. */
export function createCarefulWrite({ storage, atRest, ...sources }: CarefulWriteSources) {
  /** Half texts that a failed write has left, and that could not be cleared up. */
  const leftovers = new Map<DraftId, string>();
  /** What this tab wrote last, by fingerprint: to read a text takes as long as to save it. */
  const written = new Map<DraftId, string>();

  /** `found` is what lies there now. */
  function replace(
    id: DraftId,
    found: string | null,
    text: string,
  ): 'full' | 'refused' | 'unreadable' | undefined {
    if (found !== null && isLeftover(id, found)) {
      return replaceLeftover(id, text);
    }
    const mark = found === null ? undefined : fingerprintOf(found);
    const isSafe = found === null || mark === undefined || sources.isGuarded(id, mark);
    if (!isSafe && written.get(id) !== mark && !isCleared(id, found)) {
      return 'unreadable';
    }
    const failure = isSafe ? storage.write(textKey(id), text) : writeBySwap(storage, id, text);
    if (failure === undefined) {
      written.set(id, fingerprintOf(text));
    } else {
      clearUp(id, found);
    }
    return failure;
  }

  /** What was whole before lies beside, or in the journal, until this succeeds. */
  function replaceLeftover(id: DraftId, text: string): 'full' | 'refused' | undefined {
    const failure = storage.write(textKey(id), text);
    const left = storage.read(textKey(id));
    if (failure === undefined) {
      dropSwap(storage, id);
      leftovers.delete(id);
      written.set(id, fingerprintOf(text));
    } else if (typeof left === 'string') {
      leftovers.set(id, left);
    }
    return failure;
  }

  /** Before this tab writes over a text for the first time. */
  function isCleared(id: DraftId, found: string): boolean {
    const head = atRest.head(found);
    // From here on it is written without the journal, which may hold a later state than this.
    if (!sources.hasJournal() && storage.read(aloneKeys.of(id)) === null) {
      storage.write(aloneKeys.of(id), String(head?.revision ?? 0));
    }
    return head !== undefined || sources.setAside(id, found);
  }

  /** Half a text gives way to what lay there before, and what has failed is not done by the next start either. */
  function clearUp(id: DraftId, before: string | null): void {
    if (storage.read(textKey(id)) !== before) {
      if (before === null) {
        storage.remove(textKey(id));
      } else {
        storage.write(textKey(id), before);
      }
    }
    const left = storage.read(textKey(id));
    if (typeof left !== 'string' || left === before) {
      dropSwap(storage, id);
      return;
    }
    leftovers.set(id, left);
  }

  function isLeftover(id: DraftId, found: string): boolean {
    return leftovers.get(id) === found;
  }

  return { replace, isLeftover };
}
