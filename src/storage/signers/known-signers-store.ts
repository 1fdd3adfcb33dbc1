import type { KnownSigner } from '#src/domain/known-signers.ts';
import {
  maximumKnownSignersBytes,
  readKnownSigners,
  writeKnownSigners,
} from '#src/domain/known-signers-file.ts';
import { createWebStorage, type StorageLike } from '../browser/web-storage.ts';

/**
 * Why a change of the list lasts only as long as the page: no room is left (`full`), the browser does not
 * allow it (`refused`), or a later version of the app has written what lies there (`tooNew`).
 */
export type KnownSignersFailure = 'full' | 'refused' | 'tooNew';

/** The signers that the user of this browser knows. No call throws. */
export interface KnownSignersStore {
  /** In the order in which they were added. */
  list(): readonly KnownSigner[];
  /** False where something lies there that cannot be read, or the browser does not hand it over. */
  readonly isReadable: boolean;
  /**
   * Changes the list as it now is, another tab's changes included. Undefined when it is stored; else why
   * not: then it is kept while the page is open.
   */
  change(
    edit: (signers: readonly KnownSigner[]) => readonly KnownSigner[],
  ): KnownSignersFailure | undefined;
}

const key = 'barnrattsprovning:known-signers';
/** Where a text lies that could not be read, when another has taken its place. */
const asideKey = 'barnrattsprovning:known-signers-unreadable';

export function createKnownSignersStore(source: () => StorageLike): KnownSignersStore {
  const storage = createWebStorage(source);
  /** A list that was not stored. */
  let held: readonly KnownSigner[] | undefined;

  function list(): readonly KnownSigner[] {
    if (held !== undefined) {
      return held;
    }
    const result = readKnownSigners(storage.read(key) ?? '');
    return result.ok ? result.signers : [];
  }

  function store(signers: readonly KnownSigner[]): KnownSignersFailure | undefined {
    const stored = storage.read(key);
    if (stored === undefined) {
      return 'refused';
    }
    const found = readKnownSigners(stored ?? writeKnownSigners([]));
    if (!found.ok && found.problem === 'tooNew') {
      return 'tooNew';
    }
    const text = writeKnownSigners(signers);
    if (text.length > maximumKnownSignersBytes) {
      return 'full';
    }
    const failure = !found.ok && stored !== null ? storage.write(asideKey, stored) : undefined;
    return failure ?? storage.write(key, text);
  }

  return {
    list,
    get isReadable() {
      const stored = storage.read(key);
      return stored === null || (stored !== undefined && readKnownSigners(stored).ok);
    },
    change(edit) {
      const signers = edit(list());
      const failure = store(signers);
      held = failure === undefined ? undefined : signers;
      return failure;
    },
  };
}
