import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { DraftId } from './draft-store.ts';
import type { JournalHead, Removal, SetAsideEntry } from './journal.ts';

export interface JournalSchema extends DBSchema {
  drafts: { key: DraftId; value: { draftId: DraftId; text: string } };
  /** By themselves, so that a start reads what lies in the journal without reading all its texts. */
  heads: { key: DraftId; value: JournalHead };
  removed: { key: DraftId; value: Removal };
  setAside: { key: string; value: SetAsideEntry };
}

export type Database = IDBPDatabase<JournalSchema>;

const databaseName = 'barnrattsprovning';

export async function openJournalDatabase(factory: () => IDBFactory): Promise<Database> {
  const request = factory().open(databaseName, 2);
  request.onupgradeneeded = ({ oldVersion }) => {
    const database = request.result;
    if (oldVersion < 1) {
      database.createObjectStore('drafts', { keyPath: 'draftId' });
    }
    database.createObjectStore('heads', { keyPath: 'draftId' });
    database.createObjectStore('removed', { keyPath: 'draftId' });
    database.createObjectStore('setAside', { keyPath: 'id' });
  };
  const database = wrap(await opened(request)) as Database;
  // A later version of the app in another tab may need the database; from then on this tab has none.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
