import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import {
  createIndexedDatabase,
  type IndexedDatabase,
  writeStrictly,
} from '../browser/indexed-database.ts';
import type { DraftId } from '../drafts/draft-store.ts';
import type { Snapshot } from './snapshot.ts';

interface SnapshotSchema extends DBSchema {
  snapshots: { key: number; value: Snapshot; indexes: { draftId: DraftId; assessmentId: string } };
  /** Apart from the rest, so that a list of snapshots reads no texts. */
  texts: { key: number; value: Uint8Array<ArrayBuffer> };
}
type Database = IDBPDatabase<SnapshotSchema>;

export type SnapshotStores = {
  readonly [Name in 'snapshots' | 'texts']: IDBPObjectStore<
    SnapshotSchema,
    ['snapshots', 'texts'],
    Name,
    'readwrite'
  >;
};

/** A database of their own, so that they never hinder the journal. */
export function snapshotDatabase(factory: () => IDBFactory): IndexedDatabase<SnapshotSchema> {
  return createIndexedDatabase(factory, {
    name: 'barnrattsprovning-snapshots',
    version: 1,
    make(database) {
      const snapshots = database.createObjectStore('snapshots', {
        keyPath: 'id',
        autoIncrement: true,
      });
      snapshots.createIndex('draftId', 'draftId');
      snapshots.createIndex('assessmentId', 'assessmentId');
      database.createObjectStore('texts');
    },
  });
}

/** The one that was kept last. */
export async function lastOf(database: Database, draftId: DraftId): Promise<Snapshot | undefined> {
  const { store } = database.transaction('snapshots');
  return (await store.index('draftId').openCursor(draftId, 'prev'))?.value;
}

/** All of it is on the disk when its result comes, or nothing is. */
export function write<Result>(
  database: Database,
  action: (stores: SnapshotStores) => Promise<Result>,
): Promise<Result> {
  return writeStrictly(database, ['snapshots', 'texts'], (transaction) =>
    action({
      snapshots: transaction.objectStore('snapshots'),
      texts: transaction.objectStore('texts'),
    }),
  );
}
