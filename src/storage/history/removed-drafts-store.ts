import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { draftListing } from '../drafts/draft-listing.ts';
import { readDraftNotes } from '../drafts/draft-notes.ts';
import type { DraftId, DraftListing, DraftStore } from '../drafts/draft-store.ts';
import { type AtRest, asItIs, holdTheSame } from '../passphrase/at-rest.ts';
import { type BinEntry, createBinEntries } from './bin-entries.ts';
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
 * (`gone`), the browser does not say whether it is (`unknown`), its text is damaged, or another state of it is in
 * its place and it cannot become a draft of its own (`unreadable`).
 */
export type RestoreFailure = 'full' | 'refused' | 'gone' | 'unknown' | 'damaged' | 'unreadable';

export type Restoring =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: RestoreFailure };

/** What became of a removal for good. `gone`: it was not in the bin any more; `refused`: it is there still. */
export type FinalRemoval = 'removed' | 'gone' | 'refused';

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
  /** For a backup. Not `isWhole`: there is more, or may be, that cannot be read. */
  contents(): Promise<{ readonly contents: readonly BinContent[]; readonly isWhole: boolean }>;
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
  removeForGood(id: number): Promise<FinalRemoval>;
  /**
   * Puts what lies here of a draft in the form that `AtRest` now gives it, as another draft of that id has got a
   * passphrase. False where that could not be done for all of it, or it is not known.
   */
  reseal(draftId: DraftId): Promise<boolean>;
  readonly subscribe: (listener: () => void) => () => void;
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
  const bin = createBinEntries(sources.indexedDB);
  const listeners = new Set<() => void>();

  function told<Result>(result: Result): Result {
    for (const listener of listeners) {
      listener();
    }
    return result;
  }

  /** What it was among the drafts; undefined where it lies there still, as after a removal that was cut short. */
  async function binned(entry: BinEntry): Promise<BinnedDraft | undefined> {
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
    const isOnDisk = id > 0;
    return { id, draftId, removedAt, isOnDisk, listing, daysLeft: daysLeft(entry, sources.now()) };
  }

  /** False where it is there still. What is not known to be the last of a draft does not take the rest with it. */
  async function forget(entry: BinEntry): Promise<boolean> {
    const { entries, isWhole } = await bin.all();
    if (entry.id > 0 && !isWhole) {
      return false;
    }
    const isDropped = await bin.drop(entry.id);
    const isLast =
      isWhole && !entries.some(({ id, draftId }) => draftId === entry.draftId && id !== entry.id);
    if (isDropped && isLast && drafts.load(entry.draftId) === undefined) {
      sources.onGone(entry.draftId);
    }
    return isDropped;
  }

  /** As a draft of its own, since another state has taken its place. */
  function createFrom(draftId: DraftId, text: string): Restoring {
    const opened = atRest.open(draftId, text);
    const result = opened.ok ? readAssessmentFile(opened.text) : undefined;
    const loaded = result?.ok ? drafts.load(drafts.create(result.assessment, draftId)) : undefined;
    return loaded?.ok && loaded.isStored ? { ok: true } : { ok: false, reason: 'unreadable' };
  }

  async function putBack({ draftId, notes }: BinEntry, text: string): Promise<Restoring> {
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
  async function resealed(entry: BinEntry): Promise<boolean> {
    const opened = atRest.open(entry.draftId, await unpackText(entry.packed));
    if (!opened.ok) {
      return false;
    }
    const packed = await packText(atRest.seal(entry.draftId, opened.text));
    return bin.replace({ ...entry, packed });
  }

  return {
    async list() {
      const { entries, isWhole } = await bin.all();
      if (!isWhole && entries.length === 0) {
        return undefined;
      }
      const now = sources.now();
      for (const entry of entries.filter((one) => daysLeft(one, now) <= 0)) {
        await forget(entry);
      }
      const listed = entries.filter((one) => daysLeft(one, now) > 0).map(binned);
      return (await Promise.all(listed))
        .filter((one) => one !== undefined)
        .sort(
          (one, other) =>
            other.removedAt.localeCompare(one.removedAt) || Math.abs(other.id) - Math.abs(one.id),
        );
    },

    async contents() {
      const { entries, isWhole } = await bin.all();
      const read = entries.map(async ({ draftId, notes, removedAt, packed }) => {
        const text = await unpackText(packed).catch(() => undefined);
        return text === undefined ? [] : [{ id: draftId, text, notes, removedAt }];
      });
      const contents = (await Promise.all(read)).flat();
      return { contents, isWhole: isWhole && contents.length === entries.length };
    },

    async remove(draftId, evenIfNotKept = false) {
      // What a closed page has left of it goes along.
      drafts.takeInLeft(draftId);
      const text = drafts.rawText(draftId);
      if (text === undefined) {
        return { ok: false, reason: 'refused' };
      }
      const removedAt = sources.now().toISOString();
      const notes = drafts.notesOf(draftId);
      const entry = { draftId, removedAt, notes, packed: await packText(text) };
      // First the copy, then the removal: cut short between the two, the draft is in both places.
      const id = await bin.put(entry);
      if (id === undefined && !evenIfNotKept) {
        return { ok: false, reason: 'notKept' };
      }
      const removed = await drafts.remove(draftId);
      if (removed === undefined) {
        await (id !== undefined && bin.drop(id));
        return told({ ok: false, reason: 'refused' });
      }
      // Another tab may have saved in the last moment.
      const isSame = removed.text === text && removed.notes === notes;
      const final = isSame
        ? entry
        : { ...entry, notes: removed.notes, packed: await packText(removed.text) };
      const isKept = id !== undefined && (isSame || (await bin.replace({ ...final, id })));
      return told({ ok: true, id: isKept ? id : bin.hold(final) });
    },

    async restore(id) {
      const entry = await bin.find(id);
      if (entry === undefined || entry === null) {
        return { ok: false, reason: entry === null ? 'gone' : 'unknown' };
      }
      const text = await unpackText(entry.packed).catch(() => undefined);
      if (text === undefined) {
        return { ok: false, reason: 'damaged' };
      }
      const restoring = await putBack(entry, text);
      if (restoring.ok) {
        await bin.drop(id);
      }
      return told(restoring);
    },

    async removeForGood(id) {
      const entry = await bin.find(id);
      if (entry === null) {
        return told('gone');
      }
      return told(entry !== undefined && (await forget(entry)) ? 'removed' : 'refused');
    },

    async reseal(draftId) {
      const { entries, isWhole } = await bin.all();
      let isDone = isWhole;
      for (const entry of entries.filter((one) => one.draftId === draftId)) {
        isDone = (await resealed(entry).catch(() => false)) && isDone;
      }
      return told(isDone);
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A clock that has been set back gives no more than the thirty days. */
function daysLeft({ removedAt }: BinEntry, now: Date): number {
  const age = now.getTime() - Date.parse(removedAt);
  return Math.min(daysInBin, daysInBin - Math.floor(age / day));
}
