import type { DBSchema } from 'idb';
import { createIndexedDatabase, writeStrictly } from '../browser/indexed-database.ts';
import type { DraftId } from '../drafts/draft-store.ts';

/** A removed draft as it lies. */
export interface BinEntry {
  /** Above zero on the disk, below in memory. */
  readonly id: number;
  readonly draftId: DraftId;
  /** ISO date-time. */
  readonly removedAt: string;
  readonly notes: string | null;
  /** As it lay in the browser, sealed or not. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Those that the browser hands over. Not `isWhole`: there may be more on the disk. */
export interface FoundEntries {
  readonly entries: readonly BinEntry[];
  readonly isWhole: boolean;
}

interface BinSchema extends DBSchema {
  removed: { key: number; value: BinEntry };
}

/** What lies in the bin, on the disk and of what the disk does not take in memory. No call rejects or hangs. */
export function createBinEntries(indexedDB: () => IDBFactory) {
  const { attempt } = createIndexedDatabase<BinSchema>(indexedDB, {
    name: 'barnrattsprovning-removed',
    version: 1,
    make(database) {
      database.createObjectStore('removed', { keyPath: 'id', autoIncrement: true });
    },
  });
  const held = new Map<number, BinEntry>();
  let lastHeld = 0;

  /** The number of the entry; undefined where it is not on the disk. */
  function put(
    entry: Omit<BinEntry, 'id'> & { readonly id?: number },
  ): Promise<number | undefined> {
    return attempt(
      (database) =>
        writeStrictly(database, ['removed'], (transaction) =>
          transaction.objectStore('removed').put(entry as BinEntry),
        ),
      undefined,
    );
  }

  return {
    put,

    async all(): Promise<FoundEntries> {
      const stored = await attempt((database) => database.getAll('removed'), undefined);
      return { entries: [...(stored ?? []), ...held.values()], isWhole: stored !== undefined };
    },

    /** Null where it is not there, undefined where the browser does not say. */
    async find(id: number): Promise<BinEntry | null | undefined> {
      return (
        held.get(id) ??
        attempt(async (database) => (await database.get('removed', id)) ?? null, undefined)
      );
    },

    /** Keeps it until the page is closed; gives its number. */
    hold(entry: Omit<BinEntry, 'id'>): number {
      lastHeld -= 1;
      held.set(lastHeld, { ...entry, id: lastHeld });
      return lastHeld;
    },

    /** False where it is not surely written. */
    async replace(entry: BinEntry): Promise<boolean> {
      if (held.has(entry.id)) {
        held.set(entry.id, entry);
        return true;
      }
      return (await put(entry)) !== undefined;
    },

    /** True when it is not there any more. */
    async drop(id: number): Promise<boolean> {
      const isDropped = () =>
        attempt(async (database) => {
          await writeStrictly(database, ['removed'], (transaction) =>
            transaction.objectStore('removed').delete(id),
          );
          return true;
        }, false);
      return held.delete(id) || isDropped();
    },
  };
}
