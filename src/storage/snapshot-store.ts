import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Assessment } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import {
  UnwritableAssessmentError,
  writeAssessmentFile,
} from '#src/domain/assessment-file/write.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import type { DraftId } from './draft-store.ts';
import { createIndexedDatabase } from './indexed-database.ts';
import { packText, unpackText } from './packed-text.ts';
import {
  isPinned,
  type KeepFailure,
  type Snapshot,
  type SnapshotProblem,
  type SnapshotStore,
  type StateToKeep,
  snapshotBudget,
} from './snapshot.ts';
import { dropped } from './thinning.ts';
import { isQuotaExceeded } from './web-storage.ts';

type Packed = Uint8Array<ArrayBuffer>;

interface SnapshotSchema extends DBSchema {
  snapshots: { key: number; value: Snapshot; indexes: { draftId: DraftId } };
  /** Apart from the rest, so that a list of snapshots reads no texts. */
  texts: { key: number; value: Packed };
}
type Database = IDBPDatabase<SnapshotSchema>;

type StoredText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: SnapshotProblem };

export interface SnapshotStoreSources {
  /** Called each time: with site data blocked, even naming IndexedDB throws. */
  readonly indexedDB: () => IDBFactory;
  readonly now: () => Date;
  /** Bytes for each draft, where it is not the usual. */
  readonly budget?: number;
}

/** The snapshots in a database of their own, so that they never hinder the journal. */
export function createSnapshotStore(sources: SnapshotStoreSources): SnapshotStore {
  const { attempt } = createIndexedDatabase<SnapshotSchema>(sources.indexedDB, {
    name: 'barnrattsprovning-snapshots',
    version: 1,
    make(database) {
      const snapshots = database.createObjectStore('snapshots', {
        keyPath: 'id',
        autoIncrement: true,
      });
      snapshots.createIndex('draftId', 'draftId');
      database.createObjectStore('texts');
    },
  });
  const listeners = new Set<() => void>();
  let trouble: KeepFailure | undefined;

  function told<Result>(result: Result): Result {
    for (const listener of listeners) {
      listener();
    }
    return result;
  }

  async function changed<Result, Otherwise>(
    action: (stores: Stores) => Promise<Result>,
    otherwise: Otherwise,
  ): Promise<Result | Otherwise> {
    return told(await attempt((database) => write(database, action), otherwise));
  }

  async function storedText(id: number): Promise<StoredText> {
    const found = await attempt(
      async (database) => ({ packed: await database.get('texts', id) }),
      undefined,
    );
    if (found?.packed === undefined) {
      return { ok: false, problem: found === undefined ? 'refused' : 'gone' };
    }
    const text = await unpackText(found.packed).catch(() => undefined);
    return text === undefined ? { ok: false, problem: 'damaged' } : { ok: true, text };
  }

  async function isKeptAlready(draftId: DraftId, facts: Facts, text: string): Promise<boolean> {
    const last = await attempt((database) => lastOf(database, draftId), undefined);
    return (
      last !== undefined &&
      last.revision === facts.revision &&
      last.reason === facts.reason &&
      last.name === facts.name &&
      holds(await storedText(last.id), text)
    );
  }

  async function keep(draftId: DraftId, state: StateToKeep): Promise<KeepFailure | undefined> {
    const text = 'text' in state ? state.text : textFor(state.assessment);
    const facts = text === undefined ? undefined : factsOf(state, text);
    if (text === undefined || facts === undefined) {
      return 'refused';
    }
    if (await isKeptAlready(draftId, facts, text)) {
      return undefined;
    }
    const packed = await packText(text);
    const now = sources.now();
    const snapshot = { ...facts, draftId, at: now.toISOString(), size: packed.length };
    return attempt(
      (database) =>
        write(database, async ({ snapshots, texts }) => {
          // The database gives it its number.
          const id = await snapshots.add(snapshot as Snapshot);
          await texts.add(packed, id);
          const all = await snapshots.index('draftId').getAll(draftId);
          const limits = { now: now.getTime(), budget: sources.budget ?? snapshotBudget };
          for (const one of dropped(all.map(thinnable), limits)) {
            await Promise.all([snapshots.delete(one.id), texts.delete(one.id)]);
          }
        }).then(
          () => undefined,
          (error: unknown) => (isQuotaExceeded(error) ? 'full' : 'refused'),
        ),
      'refused',
    );
  }

  return {
    isAvailable: () => attempt(async () => true, false),

    list: (draftId) =>
      attempt(
        async (database) =>
          (await database.getAllFromIndex('snapshots', 'draftId', draftId)).reverse(),
        undefined,
      ),

    async keep(draftId, state) {
      trouble = await keep(draftId, state).catch(() => 'refused' as const);
      return told(trouble === undefined);
    },

    async read(id) {
      const stored = await storedText(id);
      if (!stored.ok) {
        return stored;
      }
      const result = readAssessmentFile(stored.text);
      return result.ok
        ? { ...stored, assessment: result.assessment }
        : { ok: false, problem: result.problem };
    },

    rename: (id, name) =>
      changed(async ({ snapshots }) => {
        const found = await snapshots.get(id);
        if (found === undefined) {
          return false;
        }
        const { name: _, ...unnamed } = found;
        await snapshots.put(name === '' ? unnamed : { ...unnamed, name });
        return true;
      }, false),

    remove: (id) =>
      changed(async ({ snapshots, texts }) => {
        const [snapshot, packed] = await Promise.all([snapshots.get(id), texts.get(id)]);
        await Promise.all([snapshots.delete(id), texts.delete(id)]);
        return snapshot && packed && { snapshot, packed };
      }, undefined),

    putBack: ({ snapshot, packed }) =>
      changed(async ({ snapshots, texts }) => {
        await Promise.all([snapshots.put(snapshot), texts.put(packed, snapshot.id)]);
        return true;
      }, false),

    removeAll: (draftId) =>
      changed(async ({ snapshots, texts }) => {
        const ids = await snapshots.index('draftId').getAllKeys(draftId);
        await Promise.all(ids.flatMap((id) => [snapshots.delete(id), texts.delete(id)]));
        return true;
      }, false),

    clear: () =>
      changed(async ({ snapshots, texts }) => {
        await Promise.all([snapshots.clear(), texts.clear()]);
        return true;
      }, false),

    spaceUsed: (draftId) =>
      attempt(async (database) => {
        const all = await (draftId === undefined
          ? database.getAll('snapshots')
          : database.getAllFromIndex('snapshots', 'draftId', draftId));
        return all.reduce((sum, { size }) => sum + size, 0);
      }, undefined),

    get trouble() {
      return trouble;
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function holds(stored: StoredText, text: string): boolean {
  return stored.ok && stored.text === text;
}

type Facts = Pick<Snapshot, 'reason' | 'name' | 'revision' | 'version' | 'isSignedOff'>;

/** What is known of a state beside its text; undefined for a text that is no assessment. */
function factsOf({ reason, name }: StateToKeep, text: string): Facts | undefined {
  const result = readAssessmentFile(text);
  if (!result.ok) {
    return undefined;
  }
  const { revision, version } = result.assessment;
  return {
    reason,
    ...(name === undefined || name === '' ? {} : { name }),
    revision,
    version,
    isSignedOff: isSignedOff(result.assessment),
  };
}

/** Undefined for an assessment that could not be read again. */
function textFor(assessment: Assessment): string | undefined {
  try {
    return writeAssessmentFile(assessment);
  } catch (error) {
    if (error instanceof UnwritableAssessmentError) {
      return undefined;
    }
    throw error;
  }
}

function thinnable(snapshot: Snapshot) {
  const { id, size } = snapshot;
  return { id, size, at: Date.parse(snapshot.at), isPinned: isPinned(snapshot) };
}

async function lastOf(database: Database, draftId: DraftId): Promise<Snapshot | undefined> {
  const { store } = database.transaction('snapshots');
  return (await store.index('draftId').openCursor(draftId, 'prev'))?.value;
}

type Stores = {
  readonly [Name in 'snapshots' | 'texts']: IDBPObjectStore<
    SnapshotSchema,
    ['snapshots', 'texts'],
    Name,
    'readwrite'
  >;
};

/** Runs one transaction: all of it is on the disk when its result comes, or nothing is. */
async function write<Result>(
  database: Database,
  action: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(['snapshots', 'texts'], 'readwrite', {
    durability: 'strict',
  });
  const stores = {
    snapshots: transaction.objectStore('snapshots'),
    texts: transaction.objectStore('texts'),
  };
  const [result] = await Promise.all([action(stores), transaction.done]);
  return result;
}
