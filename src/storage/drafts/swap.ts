import type { WebStorage } from '../browser/web-storage.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { swapKeys, textKey } from './draft-keys.ts';
import type { DraftId } from './draft-store.ts';

/**
 * Puts a text in the place of another one that nothing else holds: first beside it, then in its place. Where
 * a write is cut off in the middle, one of the two is whole.
 */
export function writeBySwap(
  storage: WebStorage,
  id: DraftId,
  text: string,
): 'full' | 'refused' | undefined {
  const beside = storage.write(swapKeys.of(id), text);
  // Without room for both, the place itself is tried: browsers take a text whole or leave the old one.
  const failure = beside === 'refused' ? beside : storage.write(textKey(id), text);
  if (failure === undefined) {
    dropSwap(storage, id);
  }
  return failure;
}

export function dropSwap(storage: WebStorage, id: DraftId): void {
  storage.remove(swapKeys.of(id));
}

/** Ends the swaps that a killed browser or a failed write has left; gives the texts that could not be read. */
export function finishSwaps(
  storage: WebStorage,
  atRest: AtRest,
  setAside: (id: DraftId, text: string) => boolean,
): void {
  for (const id of storage.keys(swapKeys.prefix).map(swapKeys.idOf)) {
    const [beside, stored] = [storage.read(swapKeys.of(id)), storage.read(textKey(id))];
    if (typeof beside === 'string' && stored !== undefined) {
      const isDone = finish(id, beside, stored);
      if (isDone) {
        dropSwap(storage, id);
      }
    }
  }

  function finish(id: DraftId, beside: string, stored: string | null): boolean {
    if (beside === stored || stored?.startsWith(beside)) {
      return true;
    }
    const [next, before] = [atRest.head(beside), stored === null ? undefined : atRest.head(stored)];
    if (next === undefined) {
      return stored === null
        ? storage.write(textKey(id), beside) === undefined
        : setAside(id, beside);
    }
    if (before !== undefined && before.revision >= next.revision) {
      return true;
    }
    const isLost = stored !== null && before === undefined && !beside.startsWith(stored);
    return (!isLost || setAside(id, stored)) && storage.write(textKey(id), beside) === undefined;
  }
}
