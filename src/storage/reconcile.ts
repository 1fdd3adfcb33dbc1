import { type AtRest, problemAtRest } from './at-rest.ts';
import { textKey } from './draft-keys.ts';
import type { DraftId } from './draft-store.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { WebStorage } from './web-storage.ts';

/**
 * How long an entry stays after its text has been seen in localStorage. Chromium writes localStorage to the
 * disk after 5 s at best, and lets a page write only about 10 MB an hour to it, so a large draft may lie in
 * memory for most of an hour. A day is well past that, and keeps the journal short: it is read at each start.
 */
const keptFor = 24 * 60 * 60 * 1000;

export interface Reconciled {
  /** Drafts whose newest state was only in the journal. */
  readonly broughtBack: readonly DraftId[];
  /** Those of them that localStorage does not take, with the newest text. */
  readonly notStored: ReadonlyMap<DraftId, string>;
}

/**
 * Brings to localStorage what the journal knows better, and clears the journal of what has long been safe.
 * The newer of two states is the one with the higher revision, whatever the clock says; but what is signed
 * off stands, and changes made elsewhere without knowing of it become a draft of their own.
 */
export async function reconcile(
  storage: WebStorage,
  journal: Journal,
  entries: readonly JournalEntry[],
  source: {
    readonly now: number;
    readonly newId: () => string;
    readonly atRest: AtRest;
  },
): Promise<Reconciled> {
  const broughtBack: DraftId[] = [];
  const notStored = new Map<DraftId, string>();
  for (const entry of entries) {
    const stored = storage.read(textKey(entry.draftId));
    const newer = stored === undefined ? 'journal' : newerOf(entry, stored, source.atRest);
    if (newer === 'journal') {
      broughtBack.push(entry.draftId);
      if (bringBack(storage, entry, stored, source)) {
        // localStorage has it in memory only; the time for which the entry is kept begins anew.
        await journal.replace(entry, { ...entry, writtenAt: source.now });
      } else {
        notStored.set(entry.draftId, entry.text);
      }
    } else if (newer === 'both' && stored !== null && stored !== undefined) {
      if (putAside(storage, entry.text, source.newId)) {
        await journal.replace(entry, { ...entry, text: stored, writtenAt: source.now });
      }
    } else if (newer === 'stored' && isOld(entry, source.now)) {
      await journal.replace(entry, undefined);
    }
  }
  return { broughtBack, notStored };
}

/**
 * Which of two states goes before the other; `unknown` where that cannot be read off them, `both` where the
 * stored one is signed off and the other was changed since.
 */
function newerOf(
  { draftId, text }: JournalEntry,
  stored: string | null,
  atRest: AtRest,
): 'journal' | 'stored' | 'both' | 'unknown' {
  if (stored === null) {
    return 'journal';
  }
  if (stored === text) {
    return 'stored';
  }
  const inJournal = atRest.head(text);
  if (inJournal === undefined) {
    return 'unknown';
  }
  const inStorage = atRest.head(stored);
  if (inStorage === undefined) {
    // A later version of the app wrote what is too new, after all that this one can read.
    const problem = problemAtRest(atRest, draftId, stored);
    return problem === 'tooNew' || problem === 'locked' ? 'unknown' : 'journal';
  }
  const isNewer = inJournal.revision > inStorage.revision;
  if (inJournal.isSignedOff === inStorage.isSignedOff) {
    return isNewer ? 'journal' : 'stored';
  }
  if (inJournal.isSignedOff) {
    return 'journal';
  }
  return inJournal.revision < inStorage.revision ? 'stored' : 'both';
}

/** False where localStorage did not take it, or a text in its place could not be put aside. */
function bringBack(
  storage: WebStorage,
  entry: JournalEntry,
  stored: string | null | undefined,
  source: { readonly newId: () => string; readonly atRest: AtRest },
): boolean {
  return (
    stored !== undefined &&
    (!wouldBeLost(stored, entry.text, source.atRest) || putAside(storage, stored, source.newId)) &&
    storage.write(textKey(entry.draftId), entry.text) === undefined
  );
}

/** Whether a stored text holds what the one that takes its place does not follow from, or cannot be read. */
function wouldBeLost(stored: string | null, journalled: string, atRest: AtRest): stored is string {
  if (stored === null) {
    return false;
  }
  const [before, after] = [atRest.head(stored), atRest.head(journalled)];
  return before === undefined || (after !== undefined && before.revision >= after.revision);
}

/** Keeps a text as a draft of its own, so that nothing is ever written over it. */
function putAside(storage: WebStorage, text: string, newId: () => string): boolean {
  return storage.write(textKey(newId()), text) === undefined;
}

/** Either way round: a clock that has been set back must not keep an entry for years. */
function isOld(entry: JournalEntry, now: number): boolean {
  return Math.abs(now - entry.writtenAt) > keptFor;
}
