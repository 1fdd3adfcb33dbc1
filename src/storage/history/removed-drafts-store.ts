import type { DBSchema } from 'idb';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { createIndexedDatabase } from '../browser/indexed-database.ts';
import { draftListing } from '../drafts/draft-listing.ts';
import { readDraftNotes } from '../drafts/draft-notes.ts';
import type { DraftId, DraftListing, DraftStore, RemovedDraft } from '../drafts/draft-store.ts';
import { type AtRest, asItIs, holdTheSame } from '../passphrase/at-rest.ts';
import { packText, unpackText } from './packed-text.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days a removed draft can be taken back. */
export const daysInBin = 30;

/** A removed draft. */
export interface BinnedDraft {
  /** Of its place in the bin: a draft may lie there twice. */
  readonly id: number;
  readonly draftId: DraftId;
  /** ISO date-time. */
  readonly removedAt: string;
  /** From 30 down to 1. */
  readonly daysLeft: number;
  /** False where it is gone when the page is closed. */
  readonly isOnDisk: boolean;
  /** What the list of drafts showed of it. */
  readonly listing: DraftListing;
}

/**
 * What became of a removal. `notKept`: the bin cannot take it, and nothing was removed. `refused`: the draft is
 * still there, since the browser does not let go of it.
 */
export type Removal =
  | { readonly ok: true; readonly id: number }
  | { readonly ok: false; readonly reason: 'notKept' | 'refused' };

/**
 * Why a draft was not put back: the list has no room for it, the browser refuses, it is not in the bin any more
 * (`gone`), or another state of it is in its place and it cannot become a draft of its own (`unreadable`).
 */
export type RestoreFailure = 'full' | 'refused' | 'gone' | 'unreadable';

export type Restoring =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: RestoreFailure };

/** What lies in the bin, as it lies. */
export interface BinContent {
  readonly id: DraftId;
  readonly text: string;
  readonly notes: string | null;
  readonly removedAt: string;
}

/** The bin: drafts that were removed from the list, for 30 days. No call rejects or hangs. */
export interface RemovedDraftsStore {
  /** The latest first; undefined where they cannot be read and none is held in memory. */
  list(): Promise<readonly BinnedDraft[] | undefined>;
  /** For a backup; undefined where it cannot be read. */
  contents(): Promise<readonly BinContent[] | undefined>;
  /**
   * Moves a draft to the bin. Where the bin cannot take it nothing happens, unless somebody wants it removed
   * even so: then it can be taken back until the page is closed.
   */
  remove(draftId: DraftId, evenIfNotKept?: boolean): Promise<Removal>;
  /**
   * Puts it back among the drafts, where it was. If there is a draft in its place again, as another tab may
   * have saved one, it becomes a draft of its own. It leaves the bin when it has been stored.
   */
  restore(id: number): Promise<Restoring>;
  /** True when it is not in the bin any more. */
  removeForGood(id: number): Promise<boolean>;
  /**
   * Puts what lies here of a draft in the form that `AtRest` now gives it, as another draft of that id has got a
   * passphrase. False where that could not be done for all of it.
   */
  reseal(draftId: DraftId): Promise<boolean>;
  /** True when the bin is empty. */
  clear(): Promise<boolean>;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Entry {
  readonly id: number;
  readonly draftId: DraftId;
  readonly removedAt: string;
  readonly notes: string | null;
  /** As it lay in the browser, sealed or not. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

interface BinSchema extends DBSchema {
  removed: { key: number; value: Entry };
}

export interface RemovedDraftsSources {
  /** Called each time: with site data blocked, even naming IndexedDB throws. */
  readonly indexedDB: () => IDBFactory;
  readonly now: () => Date;
  readonly drafts: DraftStore;
  readonly atRest?: AtRest;
  /** Told of a draft of which nothing is left, neither in the list nor in the bin. */
  readonly onGone: (draftId: DraftId) => void;
}

export function createRemovedDraftsStore(sources: RemovedDraftsSources): RemovedDraftsStore {
  const { drafts } = sources;
  const atRest = sources.atRest ?? asItIs;
  const { attempt } = createIndexedDatabase<BinSchema>(sources.indexedDB, {
    name: 'barnrattsprovning-removed',
    version: 1,
    make(database) {
      database.createObjectStore('removed', { keyPath: 'id', autoIncrement: true });
    },
  });
  const listeners = new Set<() => void>();
  /** What the disk does not take, under numbers below zero. */
  const held = new Map<number, Entry>();
  let lastHeld = 0;

  function told<Result>(result: Result): Result {
    for (const listener of listeners) {
      listener();
    }
    return result;
  }

  /** The number of the entry; undefined where it is not on the disk. */
  function put(entry: Omit<Entry, 'id'> & { readonly id?: number }): Promise<number | undefined> {
    return attempt(async (database) => {
      const transaction = database.transaction('removed', 'readwrite', { durability: 'strict' });
      const [id] = await Promise.all([transaction.store.put(entry as Entry), transaction.done]);
      return id;
    }, undefined);
  }

  async function drop(id: number): Promise<boolean> {
    return (
      held.delete(id) ||
      attempt(async (database) => {
        await database.delete('removed', id);
        return true;
      }, false)
    );
  }

  async function entries(): Promise<Entry[] | undefined> {
    const stored = await attempt((database) => database.getAll('removed'), undefined);
    return stored === undefined && held.size === 0
      ? undefined
      : [...(stored ?? []), ...held.values()];
  }

  async function find(id: number): Promise<Entry | undefined> {
    return held.get(id) ?? attempt((database) => database.get('removed', id), undefined);
  }

  /** What it was among the drafts; undefined where it lies there still, as after a removal that was cut short. */
  async function binned(entry: Entry): Promise<BinnedDraft | undefined> {
    const { id, draftId, removedAt } = entry;
    const text = await unpackText(entry.packed).catch(() => undefined);
    const present = drafts.rawText(draftId);
    if (
      text !== undefined &&
      present !== undefined &&
      holdTheSame(atRest, draftId, text, present)
    ) {
      return undefined;
    }
    const listing = draftListing(draftId, atRest, text, {
      notes: readDraftNotes(entry.notes),
      isStored: true,
    });
    const isOnDisk = !held.has(id);
    return { id, draftId, removedAt, isOnDisk, listing, daysLeft: daysLeft(entry, sources.now()) };
  }

  async function forget(entry: Entry): Promise<boolean> {
    const isGone = await drop(entry.id);
    const others = await entries();
    const isLast = !others?.some((other) => other.draftId === entry.draftId);
    if (isGone && isLast && drafts.rawText(entry.draftId) === undefined) {
      sources.onGone(entry.draftId);
    }
    return isGone;
  }

  /** As a draft of its own, since another state has taken its place. */
  function createFrom(draftId: DraftId, text: string): Restoring {
    const opened = atRest.open(draftId, text);
    const result = opened.ok ? readAssessmentFile(opened.text) : undefined;
    const loaded = result?.ok ? drafts.load(drafts.create(result.assessment, draftId)) : undefined;
    return loaded?.ok && loaded.isStored ? { ok: true } : { ok: false, reason: 'unreadable' };
  }

  async function putBack({ draftId, notes }: Entry, text: string): Promise<Restoring> {
    if (drafts.rawText(draftId) !== undefined) {
      return createFrom(draftId, text);
    }
    const save = drafts.restore({ id: draftId, text, notes });
    if (!save.ok) {
      return { ok: false, reason: save.reason === 'full' ? 'full' : 'refused' };
    }
    // A browser that is killed now has it in the bin, in the journal, or both.
    await save.durable;
    return { ok: true };
  }

  /** False where it cannot be opened, or written. */
  async function resealed(entry: Entry): Promise<boolean> {
    const opened = atRest.open(entry.draftId, await unpackText(entry.packed));
    if (!opened.ok) {
      return false;
    }
    const sealed = { ...entry, packed: await packText(atRest.seal(entry.draftId, opened.text)) };
    if (held.has(entry.id)) {
      held.set(entry.id, sealed);
      return true;
    }
    return (await put(sealed)) !== undefined;
  }

  return {
    async list() {
      const all = await entries();
      const now = sources.now();
      for (const entry of all?.filter((one) => daysLeft(one, now) <= 0) ?? []) {
        await forget(entry);
      }
      const listed = all?.filter((one) => daysLeft(one, now) > 0).map(binned);
      return (
        listed &&
        (await Promise.all(listed))
          .filter((one) => one !== undefined)
          .sort(
            (one, other) =>
              other.removedAt.localeCompare(one.removedAt) || Math.abs(other.id) - Math.abs(one.id),
          )
      );
    },

    async contents() {
      const all = await entries();
      const contents = all?.map(async ({ draftId, notes, removedAt, packed }) => {
        const text = await unpackText(packed).catch(() => undefined);
        return text === undefined ? [] : [{ id: draftId, text, notes, removedAt }];
      });
      return contents && (await Promise.all(contents)).flat();
    },

    async remove(draftId, evenIfNotKept = false) {
      const text = drafts.rawText(draftId);
      if (text === undefined) {
        return { ok: false, reason: 'refused' };
      }
      const removedAt = sources.now().toISOString();
      const entry = { draftId, removedAt, notes: null, packed: await packText(text) };
      // First the copy, then the removal: cut short between the two, the draft is in both places.
      const id = await put(entry);
      if (id === undefined && !evenIfNotKept) {
        return { ok: false, reason: 'notKept' };
      }
      const removed = await drafts.remove(draftId);
      if (removed === undefined) {
        await (id !== undefined && drop(id));
        return told({ ok: false, reason: 'refused' });
      }
      const final = await completed({ ...entry, id: id ?? --lastHeld }, removed, text);
      if (id === undefined || (await put(final)) === undefined) {
        held.set(final.id, final);
      }
      return told({ ok: true, id: final.id });
    },

    async restore(id) {
      const entry = await find(id);
      const text = entry && (await unpackText(entry.packed).catch(() => undefined));
      if (entry === undefined || text === undefined) {
        return { ok: false, reason: 'gone' };
      }
      const restoring = await putBack(entry, text);
      if (restoring.ok) {
        await drop(id);
      }
      return told(restoring);
    },

    async removeForGood(id) {
      const entry = await find(id);
      return told(entry === undefined || (await forget(entry)));
    },

    async reseal(draftId) {
      let isDone = true;
      for (const entry of (await entries())?.filter((one) => one.draftId === draftId) ?? []) {
        isDone = (await resealed(entry).catch(() => false)) && isDone;
      }
      return told(isDone);
    },

    async clear() {
      held.clear();
      const isCleared = await attempt(async (database) => {
        await database.clear('removed');
        return true;
      }, false);
      return told(isCleared);
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** With what was removed in the end: another tab may have saved in the last moment. */
async function completed(entry: Entry, removed: RemovedDraft, text: string): Promise<Entry> {
  const packed = removed.text === text ? entry.packed : await packText(removed.text);
  return { ...entry, packed, notes: removed.notes };
}

/** A clock that has been set back gives no more than the thirty days. */
function daysLeft({ removedAt }: Entry, now: Date): number {
  const age = now.getTime() - Date.parse(removedAt);
  return Math.min(daysInBin, daysInBin - Math.floor(age / day));
}
