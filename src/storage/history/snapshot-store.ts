import type { Assessment } from '#src/domain/assessment.ts';
import { formatVersionOf } from '#src/domain/assessment-file/format.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { currentFormatVersion } from '#src/domain/assessment-file/schema.ts';
import {
  UnwritableAssessmentError,
  writeAssessmentFile,
} from '#src/domain/assessment-file/write.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { isQuotaExceeded } from '../browser/web-storage.ts';
import type { DraftId } from '../drafts/draft-store.ts';
import { type AtRest, asItIs } from '../passphrase/at-rest.ts';
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
import { lastOf, type SnapshotStores, snapshotDatabase, write } from './snapshot-database.ts';
import { dropped } from './thinning.ts';

type OpenedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: SnapshotProblem };

export interface SnapshotStoreSources {
  /** Called each time: with site data blocked, even naming IndexedDB throws. */
  readonly indexedDB: () => IDBFactory;
  readonly now: () => Date;
  /** How texts and names lie in the browser; as they are where nothing else is said. */
  readonly atRest?: AtRest;
  /** Bytes for each draft, where it is not the usual. */
  readonly budget?: number;
}

export function createSnapshotStore(sources: SnapshotStoreSources): SnapshotStore {
  const { attempt } = snapshotDatabase(sources.indexedDB);
  const atRest = sources.atRest ?? asItIs;
  const listeners = new Set<() => void>();
  let trouble: KeepFailure | undefined;
  let latest: Promise<unknown> = Promise.resolve();

  function told<Result>(result: Result): Result {
    for (const listener of listeners) {
      listener();
    }
    return result;
  }

  async function changed<Result, Otherwise>(
    action: (stores: SnapshotStores) => Promise<Result>,
    otherwise: Otherwise,
  ): Promise<Result | Otherwise> {
    return told(await attempt((database) => write(database, action), otherwise));
  }

  /** The text of one as it is when nothing is sealed. */
  async function openedText(id: number): Promise<OpenedText> {
    const found = await attempt(
      async (database) => ({
        draftId: (await database.get('snapshots', id))?.draftId,
        packed: await database.get('texts', id),
      }),
      undefined,
    );
    if (found?.packed === undefined || found.draftId === undefined) {
      return { ok: false, problem: found === undefined ? 'refused' : 'gone' };
    }
    const stored = await unpackText(found.packed).catch(() => undefined);
    return stored === undefined
      ? { ok: false, problem: 'damaged' }
      : atRest.open(found.draftId, stored);
  }

  function sealedName(draftId: DraftId, name: string | undefined): Pick<Snapshot, 'name'> {
    return name === undefined || name === '' ? {} : { name: atRest.seal(draftId, name) };
  }

  /** As others see it: with its name in words, where that can be read now. */
  function shown(snapshot: Snapshot): Snapshot {
    const { name, ...unnamed } = snapshot;
    const opened = name === undefined ? undefined : atRest.open(snapshot.draftId, name);
    return opened?.ok ? { ...unnamed, name: opened.text } : unnamed;
  }

  function listed(by: 'draftId' | 'assessmentId', key: string) {
    return attempt(
      async (database) =>
        (await database.getAllFromIndex('snapshots', by, key)).reverse().map(shown),
      undefined,
    );
  }

  async function isKeptAlready(draftId: DraftId, facts: Facts, text: string): Promise<boolean> {
    const found = await attempt((database) => lastOf(database, draftId), undefined);
    const last = found && shown(found);
    if (
      last?.revision !== facts.revision ||
      last.reason !== facts.reason ||
      last.name !== facts.name
    ) {
      return false;
    }
    const opened = await openedText(last.id);
    return opened.ok && opened.text === text;
  }

  async function keep(draftId: DraftId, state: StateToKeep): Promise<KeepFailure | undefined> {
    const assessment = 'text' in state ? readable(state.text) : state.assessment;
    const text = 'text' in state ? state.text : textFor(state.assessment);
    if (text === undefined || assessment === undefined) {
      return 'refused';
    }
    const facts = factsOf(state, assessment);
    if (await isKeptAlready(draftId, facts, text)) {
      return undefined;
    }
    const packed = await packText(atRest.seal(draftId, text));
    const now = sources.now();
    const snapshot = {
      ...facts,
      ...sealedName(draftId, facts.name),
      draftId,
      at: state.at ?? now.toISOString(),
      size: packed.length,
    };
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

  async function kept(draftId: DraftId, state: StateToKeep): Promise<boolean> {
    // One after the other, or two who keep the same at once would not know of each other.
    const keeping = latest.then(() => keep(draftId, state)).catch(() => 'refused' as const);
    latest = keeping;
    trouble = await keeping;
    return told(trouble === undefined);
  }

  /** The text of a draft in an older file format; undefined where it is in today's, or cannot be read. */
  function olderText(draftId: DraftId, stored: string): string | undefined {
    const opened = atRest.open(draftId, stored);
    const version = opened.ok ? formatVersionOf(opened.text) : undefined;
    return opened.ok && version !== undefined && version < currentFormatVersion
      ? opened.text
      : undefined;
  }

  /** Undefined where it cannot be opened, or has gone meanwhile. */
  async function resealed(snapshot: Snapshot): Promise<true | undefined> {
    const { id, draftId } = snapshot;
    const opened = await openedText(id);
    const { name } = shown(snapshot);
    if (!opened.ok || (name === undefined && snapshot.name !== undefined)) {
      return undefined;
    }
    const packed = await packText(atRest.seal(draftId, opened.text));
    return changed(async ({ snapshots, texts }) => {
      const found = await snapshots.get(id);
      if (found !== undefined) {
        await snapshots.put({ ...found, ...sealedName(draftId, name), size: packed.length });
        await texts.put(packed, id);
      }
      return true as const;
    }, undefined);
  }

  return {
    list: (draftId) => listed('draftId', draftId),
    listOf: (assessmentId) => listed('assessmentId', assessmentId),

    keep: kept,

    async keepBeforeUpdate(draftId, stored) {
      const text = olderText(draftId, stored);
      if (text === undefined) {
        return true;
      }
      for (const { id, reason } of (await listed('draftId', draftId)) ?? []) {
        const former = reason === 'beforeUpdate' ? await openedText(id) : undefined;
        if (former?.ok && former.text === text) {
          return true;
        }
      }
      return kept(draftId, { reason: 'beforeUpdate', text });
    },

    async read(id) {
      const opened = await openedText(id).catch(() => undefined);
      if (opened?.ok !== true) {
        return opened ?? { ok: false, problem: 'damaged' };
      }
      const result = readAssessmentFile(opened.text);
      return result.ok
        ? { ...opened, assessment: result.assessment }
        : { ok: false, problem: result.problem };
    },

    rename: (id, name) =>
      changed(async ({ snapshots }) => {
        const found = await snapshots.get(id);
        if (found === undefined) {
          return false;
        }
        const { name: _, ...unnamed } = found;
        await snapshots.put({ ...unnamed, ...sealedName(found.draftId, name) });
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

    async reseal(draftId) {
      const all = await attempt(
        (database) => database.getAllFromIndex('snapshots', 'draftId', draftId),
        undefined,
      );
      let isDone = all !== undefined;
      for (const snapshot of all ?? []) {
        isDone = (await resealed(snapshot).catch(() => undefined)) !== undefined && isDone;
      }
      return isDone;
    },

    get trouble() {
      return trouble;
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Facts = Omit<Snapshot, 'id' | 'draftId' | 'at' | 'size'>;

function factsOf({ reason, name }: StateToKeep, assessment: Assessment): Facts {
  const { id, copies, revision, version } = assessment;
  return {
    reason,
    ...(name === undefined || name === '' ? {} : { name }),
    assessmentId: id,
    copies,
    revision,
    version,
    isSignedOff: isSignedOff(assessment),
  };
}

function readable(text: string): Assessment | undefined {
  const result = readAssessmentFile(text);
  return result.ok ? result.assessment : undefined;
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
