import type { Assessment } from '#src/domain/assessment.ts';
import type { WebStorage } from '../browser/web-storage.ts';
import { type AtRest, holdTheSame } from '../passphrase/at-rest.ts';
import { createCarefulWrite } from './careful-write.ts';
import {
  aloneKeys,
  notesKey,
  notesKeys,
  restoredKeys,
  swapKeys,
  textKey,
  textKeys,
} from './draft-keys.ts';
import { type DraftState, stateOf, stateOfText } from './draft-state.ts';
import { type DraftId, isElsewhere, type RemovedDraft, type Save } from './draft-store.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Journal, type JournalEntry, type JournalHead, openJournal } from './journal.ts';
import { takeInLeft } from './left-texts.ts';
import { isNewestHere } from './newest-text.ts';
import { reconcile } from './reconcile.ts';
import { withRemoval } from './removals.ts';
import { createSetAsideTexts } from './set-aside-texts.ts';
import { mayReplace } from './signed-off-text.ts';
import { finishSwaps } from './swap.ts';
import { createUnstoredTexts } from './unstored-texts.ts';

interface KeptTextsSources {
  readonly storage: WebStorage;
  readonly indexedDB: () => IDBFactory;
  readonly atRest: AtRest;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** The texts of the drafts as they lie in localStorage and in the journal, each the other's copy. */
export function createKeptTexts(sources: KeptTextsSources) {
  const { storage, atRest } = sources;
  const unstored = createUnstoredTexts(sources);
  /** The states that the journal surely holds. */
  const guarded = new Map<DraftId, JournalHead>();
  /** Drafts of which it could not be read what the journal holds. */
  const unknown = new Set<DraftId>();
  /** Drafts that no other page has written to since this one did. */
  const mine = new Set<DraftId>();
  /** When each draft was last removed here. */
  const removedAt = new Map<DraftId, number>();
  /** What this page has last given the journal, by fingerprint. */
  const sent = new Map<DraftId, string>();
  let journal: Journal | undefined;
  let background: Promise<void> = Promise.resolve();
  const setAside = createSetAsideTexts({ ...sources, journal: () => journal });
  const careful = createCarefulWrite({
    storage,
    atRest,
    isGuarded: (id, fingerprint) => guarded.get(id)?.fingerprint === fingerprint,
    hasJournal: () => journal !== undefined,
    setAside: setAside.keepNow,
  });
  const leftTexts = {
    storage,
    atRest,
    read,
    write,
    make: (state: DraftState) => writeOrKeep(state, null),
    setAside: setAside.keepNow,
  };

  function read(id: DraftId): string | null | undefined {
    return unstored.get(id)?.state.text ?? storage.read(textKey(id));
  }

  /** `isReserve`: localStorage has not taken it. */
  async function journalled(state: DraftState, isReserve = false): Promise<boolean> {
    const entry = { ...state, ...(isReserve && { isReserve }) };
    const id = state.draftId;
    const seen = [state.fingerprint, guarded.get(id)?.fingerprint, sent.get(id)];
    sent.set(id, state.fingerprint);
    const isDurable = (await (mine.has(id) ? journal?.put(entry) : claim(entry, seen))) ?? false;
    if (isDurable) {
      guarded.set(state.draftId, state);
    }
    return isDurable;
  }

  /** The first entry since another page may have written: what only that one knew is kept beside. */
  async function claim(
    entry: JournalEntry,
    seen: readonly (string | undefined)[],
  ): Promise<boolean> {
    const id = entry.draftId;
    const mayGo = (head: JournalHead) =>
      seen.includes(head.fingerprint) || (head.isReserve !== true && !unknown.has(id));
    const result = await journal?.putBeside(entry, sources.newId, mayGo);
    if (result !== undefined) {
      mine.add(id);
      unknown.delete(id);
    }
    if (result === 'copied') {
      background = background.then(recover).then(() => undefined);
    }
    return result !== undefined;
  }

  function isReplaceable(state: DraftState): boolean {
    const { draftId: id, text } = state;
    const places = [unstored.get(id)?.state.text, storage.read(textKey(id))];
    return places.every((before) => mayReplace(atRest, id, before, text));
  }

  /** Writes to localStorage and begins the journal's entry, or does neither. */
  function write(state: DraftState, expected?: string | null): Save {
    const { draftId: id, text } = state;
    if (!isReplaceable(state)) {
      return { ok: false, reason: 'signedOff' };
    }
    const found = storage.read(textKey(id));
    // A draft that is gone was removed in another tab; what is being written goes before that.
    if (expected !== undefined && typeof found === 'string' && !isAs(id, found, expected)) {
      return { ok: false, reason: 'changedElsewhere' };
    }
    // What cannot be seen is not written over.
    const failure = found === undefined ? 'refused' : careful.replace(id, found, text);
    if (failure !== undefined) {
      return { ok: false, reason: failure };
    }
    unstored.drop(id);
    return { ok: true, stored: text, durable: journalled(state) };
  }

  function isAs(id: DraftId, found: string, expected: string | null): boolean {
    const isSame = expected !== null && holdTheSame(atRest, id, found, expected);
    return isSame || careful.isLeftover(id, found);
  }

  /**
   * The same; but a state that is not taken stays in memory, and where it is localStorage that refuses, in
   * the journal. (Where another tab has changed the draft or signed it off, the journal holds that tab's text.)
   */
  function writeOrKeep(state: DraftState, expected?: string | null): Save {
    const { draftId: id, text } = state;
    const save = write(state, expected);
    const waiting = unstored.get(id);
    if (save.ok || !mayReplace(atRest, id, waiting?.state.text, text)) {
      return save;
    }
    // Tried again and again, the same text needs not go to the journal each time.
    if (waiting?.state.text === text && waiting.isInReserve !== false) {
      return { ...save, reserve: waiting.reserve };
    }
    const place = expected ?? storage.read(textKey(id)) ?? null;
    if (isElsewhere(save.reason)) {
      unstored.put(state, place, Promise.resolve(false));
      return save;
    }
    const reserve = journalled(state, true);
    unstored.put(state, place, reserve);
    return { ...save, reserve };
  }

  /** Brings localStorage and journal together; gives the drafts that only the journal knew. */
  async function bringTogether(from: Journal): Promise<readonly DraftId[] | undefined> {
    const now = sources.now().getTime();
    const source = { ...sources, journal: from, now, setAside: setAside.keepOnce };
    const result = await reconcile(source, new Set(unstored.ids()));
    if (result === undefined) {
      return undefined;
    }
    for (const id of guarded.keys()) {
      if (!unstored.has(id)) {
        guarded.delete(id);
      }
    }
    for (const [id, head] of result.guarded) {
      guarded.set(id, head);
    }
    unknown.clear();
    for (const id of result.unknown) {
      unknown.add(id);
    }
    for (const [id, text] of result.notStored) {
      const state = stateOfText(atRest, id, text);
      const expected = storage.read(textKey(id)) ?? null;
      unstored.put(state, expected, Promise.resolve(true), true);
    }
    background = guard(from, result.unguarded);
    return result.broughtBack;
  }

  async function recover(): Promise<readonly DraftId[]> {
    return (journal && (await bringTogether(journal))) ?? [];
  }

  /** Copies to the journal what it lacks. */
  async function guard(to: Journal, lacking: readonly DraftId[]): Promise<void> {
    for (const id of lacking) {
      const text = unstored.has(id) ? undefined : storage.read(textKey(id));
      if (typeof text === 'string') {
        const state = stateOfText(atRest, id, text);
        if (await to.putIfNewer(state)) {
          guarded.set(id, state);
          storage.remove(aloneKeys.of(id));
        }
      }
    }
  }

  /** What another tab wrote last and only the journal has is held as a state that localStorage did not take. */
  async function refresh(id: DraftId): Promise<void> {
    // What only this page has is not in the journal, which may have another tab's.
    const isInJournal = unstored.get(id)?.isInReserve !== false;
    const text = unstored.has(id) && isInJournal ? undefined : await journal?.read(id);
    if (typeof text !== 'string' || (await isNewestHere(sources, id, text)) || unstored.has(id)) {
      return;
    }
    const expected = storage.read(textKey(id)) ?? null;
    unstored.put(stateOfText(atRest, id, text), expected, Promise.resolve(true), true);
  }

  /** A removal that failed or was undone is not carried out at the next start, whatever the journal still says. */
  function takeBack(state: DraftState, cancelled = journalled(state)): void {
    const key = restoredKeys.of(state.draftId);
    storage.write(key, withRemoval(storage.read(key), removedAt.get(state.draftId)));
    void cancelled.then((isCancelled) => {
      if (isCancelled) {
        storage.remove(key);
      }
    });
  }

  function ids(): DraftId[] {
    return [...new Set([...storage.keys(textKeys.prefix).map(textKeys.idOf), ...unstored.ids()])];
  }

  return {
    setAside,
    read,
    ids,
    write,
    writeOrKeep,
    guarded: (id: DraftId) => guarded.get(id),
    unstored: (id: DraftId) => unstored.get(id),
    refresh,
    forgetUnstored: unstored.drop,
    /** Keeps a state that its writer may not save now, until it is saved. */
    hold(state: DraftState, expected: string | null): void {
      unstored.put(state, expected, Promise.resolve(false));
    },
    takeInLeft: (id: DraftId) => takeInLeft(leftTexts, id),
    putAway: unstored.putAway,
    takeUp: unstored.takeUp,
    get hasJournal() {
      return journal !== undefined;
    },
    async settled(): Promise<void> {
      await Promise.all(unstored.all().map(({ reserve }) => reserve));
      await background;
    },

    async open(): Promise<readonly DraftId[]> {
      finishSwaps(storage, atRest, setAside.keepNow);
      journal = await openJournal(sources.indexedDB);
      const broughtBack = journal && (await bringTogether(journal));
      if (broughtBack === undefined) {
        // One that cannot be read is not written to either.
        journal = undefined;
      }
      takeInLeft(leftTexts);
      return broughtBack ?? [];
    },

    isIncomplete(): boolean {
      const here = new Set(ids());
      return [...guarded.keys()].some((id) => !here.has(id));
    },

    recover,

    /** Other pages may have written the draft. Gives what lies in localStorage. */
    readStored(id: DraftId): string | null | undefined {
      mine.delete(id);
      return storage.read(textKey(id));
    },

    /** Has the journal take a draft that it does not surely hold; undefined where it does, or there is none. */
    guarding(id: DraftId, assessment: Assessment): Promise<boolean> | undefined {
      const text = unstored.has(id) ? undefined : storage.read(textKey(id));
      const isLacking =
        journal !== undefined &&
        typeof text === 'string' &&
        guarded.get(id)?.fingerprint !== fingerprintOf(text);
      return isLacking ? journalled(stateOf(id, text, assessment)) : undefined;
    },

    async remove(id: DraftId): Promise<RemovedDraft | undefined> {
      const text = read(id);
      if (typeof text !== 'string') {
        return undefined;
      }
      const notes = storage.read(notesKey(id)) ?? null;
      const state = stateOfText(atRest, id, text);
      const { fingerprint, revision } = state;
      const removal = {
        draftId: id,
        fingerprint,
        ...(revision !== undefined && { revision }),
        removedAt: sources.now().getTime(),
      };
      removedAt.set(id, removal.removedAt);
      // The journal first: an entry that outlives its draft would bring it back at the next start.
      const isForgotten = journal === undefined || (await journal.remove(removal));
      if (isForgotten) {
        storage.remove(textKey(id));
      }
      if (!isForgotten || typeof storage.read(textKey(id)) === 'string') {
        takeBack(state);
        return undefined;
      }
      unstored.drop(id);
      guarded.delete(id);
      for (const keys of [notesKeys, swapKeys, aloneKeys, restoredKeys]) {
        storage.remove(keys.of(id));
      }
      return { id, text, notes };
    },

    restore(removed: RemovedDraft): Save {
      if (removed.notes !== null) {
        storage.write(notesKey(removed.id), removed.notes);
      }
      const state = stateOfText(atRest, removed.id, removed.text);
      const save = writeOrKeep(state, null);
      takeBack(state, save.ok ? save.durable : save.reserve);
      return save;
    },
  };
}
