import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, withTitle } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import {
  UnwritableAssessmentError,
  writeAssessmentFile,
} from '#src/domain/assessment-file/write.ts';
import { someWriting, writtenLength } from '#src/domain/file-reminder.ts';
import { bumped, claimed, forkName } from '#src/domain/lineage.ts';
import { isSignedOff, newVersion } from '#src/domain/sign-off.ts';
import { createWebStorage, type StorageLike } from '../browser/web-storage.ts';
import { type AtRest, asItIs, LockedDraftError } from '../passphrase/at-rest.ts';
import { notesKey } from './draft-keys.ts';
import { byLatestChange, createDraftListings } from './draft-listing.ts';
import { type DraftNotes, readDraftNotes, writeDraftNotes } from './draft-notes.ts';
import { type DraftState, stateOf, stateOfText } from './draft-state.ts';
import type { DraftId, DraftStore, Save } from './draft-store.ts';
import { createKeptTexts } from './kept-texts.ts';

/** Both storages are asked for by a function: with site data blocked, even naming them throws. */
export interface LocalDraftStoreSources {
  readonly storage: () => StorageLike;
  readonly indexedDB: () => IDBFactory;
  readonly now: () => Date;
  /** A new UUID. */
  readonly newId: () => string;
  /** Told whenever a draft that somebody writes in has been saved. */
  readonly onWritten?: () => void;
  /** How texts lie in the browser; as they are where nothing else is said. */
  readonly atRest?: AtRest;
}

/** The drafts in localStorage, each under its own key, with a journal of the latest states in IndexedDB. */
export function createLocalDraftStore(sources: LocalDraftStoreSources): DraftStore {
  const storage = createWebStorage(sources.storage);
  const atRest = sources.atRest ?? asItIs;
  const texts = createKeptTexts({ ...sources, storage, atRest });
  const draftListing = createDraftListings(atRest);

  function load(id: DraftId): ReturnType<DraftStore['load']> {
    const found = loaded(id, texts.read(id), texts.unstored(id));
    const guarding = found?.ok ? texts.guarding(id, found.assessment) : undefined;
    return found?.ok && guarding ? { ...found, guarding } : found;
  }

  function loaded(
    id: DraftId,
    text: string | null | undefined,
    refused: { readonly expected: string | null } | undefined,
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
    const state = stateFor(id, assessment);
    return state === undefined
      ? { ok: false, reason: 'invalid' }
      : texts.writeOrKeep(state, expected);
  }

  /** The same, but a state that is not taken leaves everything as it was. */
  function saveOrLeave(id: DraftId, assessment: Assessment, expected: string | null): Save {
    const state = stateFor(id, assessment);
    return state === undefined ? { ok: false, reason: 'invalid' } : texts.write(state, expected);
  }

  /** Undefined for an assessment that could not be read again. */
  function stateFor(id: DraftId, assessment: Assessment): DraftState | undefined {
    try {
      return stateOf(id, atRest.seal(id, writeAssessmentFile(assessment)), assessment);
    } catch (error) {
      if (error instanceof UnwritableAssessmentError || error instanceof LockedDraftError) {
        return undefined;
      }
      throw error;
    }
  }

  function create(assessment: Assessment, from: DraftId | null): DraftId {
    const id = sources.newId();
    if (from !== null) {
      atRest.follow(from, id, texts.read(from) ?? undefined);
    }
    const saved = save(id, claimed(assessment, id));
    const isThere = saved.ok || saved.reason !== 'invalid';
    const givenLength = writtenLength(assessment.answers);
    if (isThere && givenLength > someWriting) {
      note(id, { givenLength });
    }
    return id;
  }

  function note(id: DraftId, notes: DraftNotes): void {
    const noted = readDraftNotes(storage.read(notesKey(id)));
    storage.write(notesKey(id), writeDraftNotes({ ...noted, ...notes }));
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
      return texts.hasJournal;
    },
    open: texts.open,
    settled: texts.settled,
    isIncomplete: texts.isIncomplete,
    recover: texts.recover,
    setAside: texts.setAside,

    list() {
      return texts
        .ids()
        .map((id) => {
          const unstored = texts.unstored(id);
          return draftListing(id, texts.read(id) ?? undefined, texts.guarded(id), {
            notes: readDraftNotes(storage.read(notesKey(id))),
            isStored: unstored === undefined,
            isInReserve: unstored?.isInReserve === true,
          });
        })
        .sort(byLatestChange);
    },

    load,
    loadStored: (id) => loaded(id, texts.readStored(id), undefined),
    forgetUnstored: texts.forgetUnstored,
    refresh: texts.refresh,
    save(id, assessment, expected) {
      const result = save(id, assessment, expected);
      if (result.ok) {
        sources.onWritten?.();
      }
      return result;
    },
    signOff: saveOrLeave,
    hold(id, assessment, expected) {
      const state = stateFor(id, bumped(assessment, forkName(id, sources.newId())));
      if (state !== undefined) {
        texts.hold(state, expected);
      }
      return state !== undefined;
    },
    takeInLeft: texts.takeInLeft,
    putAway: texts.putAway,
    takeUp: texts.takeUp,
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

    remove: texts.remove,
    restore: texts.restore,

    notesOf: (id) => storage.read(notesKey(id)) ?? null,

    markSavedToFile(id, { revision, answers }) {
      note(id, {
        savedToFileAt: now(),
        savedToFileRevision: revision,
        ...(answers && { savedToFileLength: writtenLength(answers) }),
      });
    },

    reseal(id) {
      const stored = texts.read(id);
      const opened = typeof stored === 'string' ? atRest.open(id, stored) : undefined;
      return opened?.ok
        ? texts.writeOrKeep(stateOfText(atRest, id, atRest.seal(id, opened.text)))
        : { ok: false, reason: 'unreadable' };
    },

    rawText(id) {
      return texts.read(id) ?? undefined;
    },
  };
}
