import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, withTitle } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import {
  UnwritableAssessmentError,
  writeAssessmentFile,
} from '#src/domain/assessment-file/write.ts';
import { bumped, claimed } from '#src/domain/lineage.ts';
import { isSignedOff, newVersion } from '#src/domain/sign-off.ts';
import { type AtRest, asItIs, holdTheSame } from './at-rest.ts';
import { notesKey, textKey, textKeys } from './draft-keys.ts';
import { byLatestChange, draftListing } from './draft-listing.ts';
import { readDraftNotes, writeDraftNotes } from './draft-notes.ts';
import { type DraftId, type DraftStore, isElsewhere, type Save } from './draft-store.ts';
import { type Journal, openJournal } from './journal.ts';
import { reconcile } from './reconcile.ts';
import { mayReplace } from './signed-off-text.ts';
import { createWebStorage, type StorageLike } from './web-storage.ts';

/** Both storages are asked for by a function: with site data blocked, even naming them throws. */
export interface LocalDraftStoreSources {
  readonly storage: () => StorageLike;
  readonly indexedDB: () => IDBFactory;
  readonly now: () => Date;
  /** A new UUID. */
  readonly newId: () => string;
  /** How texts lie in the browser; as they are where nothing else is said. */
  readonly atRest?: AtRest;
}

/** A state that was not written to localStorage, as it would lie there. */
interface Unstored {
  readonly text: string;
  /** What its writer expects there; if it is another tab's text, the state stays unwritten. */
  readonly expected: string | null;
}

/** The drafts in localStorage, each under its own key, with a journal of the latest states in IndexedDB. */
export function createLocalDraftStore(sources: LocalDraftStoreSources): DraftStore {
  const storage = createWebStorage(sources.storage);
  const atRest = sources.atRest ?? asItIs;
  const unstored = new Map<DraftId, Unstored>();
  let journal: Journal | undefined;

  /** The newest text of a draft, as it lies: null where there is none, undefined where the browser refuses. */
  function textOf(id: DraftId): string | null | undefined {
    return unstored.get(id)?.text ?? storage.read(textKey(id));
  }

  function isReplaceable(id: DraftId, before: string | null | undefined, text: string): boolean {
    return mayReplace(atRest, id, before, text);
  }

  function isAs(id: DraftId, found: string, expected: string | null): boolean {
    return expected !== null && holdTheSame(atRest, id, found, expected);
  }

  function journalled(id: DraftId, text: string): Promise<boolean> {
    const writtenAt = sources.now().getTime();
    return journal?.put({ draftId: id, text, writtenAt }) ?? Promise.resolve(false);
  }

  /** Writes to localStorage and begins the journal's entry, or does neither. */
  function write(id: DraftId, text: string, expected?: string | null): Save {
    const found = storage.read(textKey(id));
    if (!isReplaceable(id, found, text) || !isReplaceable(id, unstored.get(id)?.text, text)) {
      return { ok: false, reason: 'signedOff' };
    }
    // A draft that is gone was removed in another tab; what is being written goes before that.
    if (expected !== undefined && typeof found === 'string' && !isAs(id, found, expected)) {
      return { ok: false, reason: 'changedElsewhere' };
    }
    // What cannot be seen is not written over.
    const failure = found === undefined ? 'refused' : storage.write(textKey(id), text);
    if (failure !== undefined) {
      return { ok: false, reason: failure };
    }
    unstored.delete(id);
    return { ok: true, stored: text, durable: journalled(id, text) };
  }

  /**
   * The same; but a state that is not taken stays in memory, and where it is localStorage that refuses, in
   * the journal. (Where another tab has changed the draft or signed it off, the journal holds that tab's text.)
   */
  function writeOrKeep(id: DraftId, text: string, expected?: string | null): Save {
    const save = write(id, text, expected);
    if (!save.ok && isReplaceable(id, unstored.get(id)?.text, text)) {
      unstored.set(id, { text, expected: expected ?? storage.read(textKey(id)) ?? null });
      if (!isElsewhere(save.reason)) {
        void journalled(id, text);
      }
    }
    return save;
  }

  function load(id: DraftId): ReturnType<DraftStore['load']> {
    return loaded(id, textOf(id), unstored.get(id));
  }

  function loaded(
    id: DraftId,
    text: string | null | undefined,
    refused: Unstored | undefined,
  ): ReturnType<DraftStore['load']> {
    if (text === null) {
      return undefined;
    }
    if (text === undefined) {
      return { ok: false, problem: 'refused' };
    }
    const opened = atRest.open(id, text);
    const result = opened.ok ? readAssessmentFile(opened.text) : opened;
    if (!result.ok) {
      return { ok: false, problem: result.problem };
    }
    return {
      ok: true,
      id,
      assessment: result.assessment,
      stored: refused === undefined ? text : refused.expected,
      isStored: refused === undefined,
    };
  }

  function save(id: DraftId, assessment: Assessment, expected?: string | null): Save {
    const text = textFor(assessment);
    return text === undefined
      ? { ok: false, reason: 'invalid' }
      : writeOrKeep(id, atRest.seal(id, text), expected);
  }

  /** The same, but a state that is not taken leaves everything as it was. */
  function saveOrLeave(id: DraftId, assessment: Assessment, expected: string | null): Save {
    const text = textFor(assessment);
    return text === undefined
      ? { ok: false, reason: 'invalid' }
      : write(id, atRest.seal(id, text), expected);
  }

  function create(assessment: Assessment, from?: DraftId): DraftId {
    const id = sources.newId();
    if (from !== undefined) {
      atRest.follow(from, id);
    }
    save(id, claimed(assessment, id));
    return id;
  }

  /** The same under another title; undefined where its questionnaire is not known. */
  function titled(assessment: Assessment, title: string): Assessment | undefined {
    const questionnaire = findQuestionnaire(assessment.questionnaire);
    return questionnaire && withTitle(assessment, questionnaire, title, now());
  }

  function now(): string {
    return sources.now().toISOString();
  }

  return {
    get isDurable() {
      return journal !== undefined;
    },

    async open() {
      const opened = await openJournal(sources.indexedDB);
      const entries = await opened?.entries();
      if (opened === undefined || entries === undefined) {
        return [];
      }
      journal = opened;
      const { broughtBack, notStored } = await reconcile(storage, opened, entries, {
        now: sources.now().getTime(),
        newId: sources.newId,
        atRest,
      });
      for (const [id, text] of notStored) {
        unstored.set(id, { text, expected: storage.read(textKey(id)) ?? null });
      }
      return broughtBack;
    },

    list() {
      const stored = storage.keys(textKeys.prefix).map(textKeys.idOf);
      return [...new Set([...stored, ...unstored.keys()])]
        .map((id) =>
          draftListing(id, atRest, textOf(id) ?? undefined, {
            notes: readDraftNotes(storage.read(notesKey(id))),
            isStored: !unstored.has(id),
          }),
        )
        .sort(byLatestChange);
    },

    load,
    loadStored: (id) => loaded(id, storage.read(textKey(id)), undefined),
    forgetUnstored: (id) => unstored.delete(id),
    save,
    signOff: saveOrLeave,
    create,

    duplicate(id, title) {
      const draft = load(id);
      if (!draft?.ok) {
        return undefined;
      }
      const { assessment } = draft;
      const source = isSignedOff(assessment) ? newVersion(assessment, now()) : assessment;
      const copy = titled(source, title);
      return copy && create(copy, id);
    },

    rename(id, title) {
      const draft = load(id);
      if (draft?.ok && isSignedOff(draft.assessment)) {
        return { ok: false, reason: 'signedOff' };
      }
      const renamed = draft?.ok && titled(draft.assessment, title);
      return renamed
        ? saveOrLeave(id, bumped(renamed, id), draft.stored)
        : { ok: false, reason: 'unreadable' };
    },

    async remove(id) {
      const text = textOf(id);
      const notes = storage.read(notesKey(id)) ?? null;
      // The journal first: an entry that outlives its draft would bring it back at the next start.
      const isForgotten = journal === undefined || (await journal.remove(id));
      if (!isForgotten || typeof text !== 'string') {
        return undefined;
      }
      storage.remove(textKey(id));
      if (typeof storage.read(textKey(id)) === 'string') {
        return undefined;
      }
      unstored.delete(id);
      storage.remove(notesKey(id));
      return { id, text, notes };
    },

    restore(removed) {
      if (removed.notes !== null) {
        storage.write(notesKey(removed.id), removed.notes);
      }
      return writeOrKeep(removed.id, removed.text);
    },

    markSavedToFile(id, revision) {
      const notes = writeDraftNotes({ savedToFileAt: now(), savedToFileRevision: revision });
      storage.write(notesKey(id), notes);
    },

    reseal(id) {
      const stored = textOf(id);
      const opened = typeof stored === 'string' ? atRest.open(id, stored) : undefined;
      return opened?.ok
        ? writeOrKeep(id, atRest.seal(id, opened.text))
        : { ok: false, reason: 'unreadable' };
    },

    rawText(id) {
      return textOf(id) ?? undefined;
    },
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
