import type { WebStorage } from '../browser/web-storage.ts';
import type { DraftState } from './draft-state.ts';
import type { DraftId } from './draft-store.ts';
import { leftKey } from './left-texts.ts';

/** A state that was not written to its place in localStorage. */
export interface Unstored {
  readonly state: DraftState;
  /** What its writer expects there; if it is another tab's text, the state stays unwritten. */
  readonly expected: string | null;
  /** True when the journal has it. */
  readonly reserve: Promise<boolean>;
  /** The same, as far as it is known. */
  isInReserve: boolean | undefined;
  /** The key under which it lies beside its place, for the next start. */
  leftAt?: string;
}

/** What this page holds in memory of the drafts, for want of a place. */
export function createUnstoredTexts(sources: {
  readonly storage: WebStorage;
  readonly newId: () => string;
}) {
  const { storage } = sources;
  const entries = new Map<DraftId, Unstored>();

  function takeUp(entry: Unstored | undefined): void {
    if (entry?.leftAt !== undefined) {
      storage.remove(entry.leftAt);
      delete entry.leftAt;
    }
  }

  function leave(entry: Unstored): boolean {
    const { state, expected } = entry;
    if (entry.isInReserve === true || entry.leftAt !== undefined) {
      return true;
    }
    const key = leftKey(state.draftId, sources.newId(), expected);
    if (storage.write(key, state.text) !== undefined) {
      storage.remove(key);
      return false;
    }
    entry.leftAt = key;
    return true;
  }

  return {
    get: (id: DraftId) => entries.get(id),
    has: (id: DraftId) => entries.has(id),
    ids: () => [...entries.keys()],
    all: () => [...entries.values()],

    put(
      state: DraftState,
      expected: string | null,
      reserve: Promise<boolean>,
      isInReserve?: boolean,
    ): void {
      const entry: Unstored = { state, expected, reserve, isInReserve };
      const before = entries.get(state.draftId);
      entries.set(state.draftId, entry);
      // The page is being closed.
      if (before?.leftAt !== undefined && leave(entry)) {
        takeUp(before);
      }
      void reserve.then((isKept) => {
        entry.isInReserve = isKept;
      });
    },

    drop(id: DraftId): void {
      takeUp(entries.get(id));
      entries.delete(id);
    },

    /** Lays beside its place what nothing else holds. False where something stays in memory only. */
    putAway: (): boolean => [...entries.values()].map(leave).every((isLeft) => isLeft),

    /** The page is there again, and has it all in memory. */
    takeUp(): void {
      for (const entry of entries.values()) {
        takeUp(entry);
      }
    },
  };
}
