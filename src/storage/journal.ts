import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { DraftId } from './draft-store.ts';
import { openedInTime, within } from './within.ts';

/** The latest state of one draft. */
export interface JournalEntry {
  readonly draftId: DraftId;
  /** In the form in which it lies in localStorage: the text of its file, or that sealed. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/**
 * What the user wrote last, safe from a killed browser as soon as `put` has resolved: localStorage reaches
 * the disk seconds or, in a large draft, minutes later. No call rejects or hangs.
 */
export interface Journal {
  /** Undefined where they cannot be read; then nothing must be put over them either. */
  entries(): Promise<JournalEntry[] | undefined>;
  /** Begun before it returns, so that a closing page can call it. True when the entry is on the disk. */
  put(entry: JournalEntry): Promise<boolean>;
  /** Puts another entry, or none, in the place of this one unless it has been written anew since. */
  replace(entry: JournalEntry, next: JournalEntry | undefined): Promise<boolean>;
  /** True when no entry of the draft is left. */
  remove(draftId: DraftId): Promise<boolean>;
}

interface JournalSchema extends DBSchema {
  drafts: { key: DraftId; value: JournalEntry };
}

const databaseName = 'barnrattsprovning';
const store = 'drafts';

/**
 * The journal in IndexedDB; undefined where the browser refuses or does not answer.
 * One that answers too late is closed: what it holds was not reconciled, and must not be written over.
 */
export async function openJournal(factory: () => IDBFactory): Promise<Journal | undefined> {
  const database = await openedInTime(openDatabase(factory));
  return database && journalIn(database);
}

async function openDatabase(factory: () => IDBFactory): Promise<IDBPDatabase<JournalSchema>> {
  const request = factory().open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store, { keyPath: 'draftId' });
  };
  const database = (await wrap(request)) as IDBPDatabase<JournalSchema>;
  // A later version of the app in another tab may need the database; from then on this tab has none.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

function journalIn(database: IDBPDatabase<JournalSchema>): Journal {
  /** Runs one transaction; true when the browser says that its result is on the disk. */
  function write(action: (drafts: ReturnType<typeof begin>['store']) => unknown): Promise<boolean> {
    const done = async () => {
      const transaction = begin();
      // Called at once, but so that what it throws is a rejection beside the transaction's own.
      const result = (async () => action(transaction.store))();
      await Promise.all([result, transaction.done]);
      return true;
    };
    return within(done(), false);
  }
  function begin() {
    return database.transaction(store, 'readwrite', { durability: 'strict' });
  }

  return {
    entries: () => within(database.getAll(store), undefined),
    put: (entry) =>
      write((drafts) => {
        const put = drafts.put(entry);
        // Said now, since a page that is closing may not live to see the put succeed.
        drafts.transaction.commit();
        return put;
      }),
    replace: (entry, next) =>
      write(async (drafts) => {
        const current = await drafts.get(entry.draftId);
        if (current?.writtenAt === entry.writtenAt && current.text === entry.text) {
          await (next === undefined ? drafts.delete(entry.draftId) : drafts.put(next));
        }
      }),
    remove: (draftId) => write((drafts) => drafts.delete(draftId)),
  };
}
