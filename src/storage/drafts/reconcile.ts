import type { WebStorage } from '../browser/web-storage.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { aloneKeys, textKey, textKeys } from './draft-keys.ts';
import { stateOfText } from './draft-state.ts';
import type { DraftId } from './draft-store.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Journal, JournalHead, SetAsideEntry } from './journal.ts';
import { newerOf } from './newer-state.ts';
import { carryOutRemovals } from './removals.ts';

export interface Reconciled {
  /** Drafts whose newest state was only in the journal. */
  readonly broughtBack: readonly DraftId[];
  /** Those of them that localStorage does not take, with the newest text. */
  readonly notStored: ReadonlyMap<DraftId, string>;
  /** Drafts whose newest state the journal holds. */
  readonly guarded: ReadonlyMap<DraftId, JournalHead>;
  /** Drafts of which the journal holds nothing. */
  readonly unguarded: readonly DraftId[];
  /** Drafts of which it cannot be read what the journal holds. */
  readonly unknown: ReadonlySet<DraftId>;
}

export interface ReconcileSource {
  readonly storage: WebStorage;
  readonly journal: Journal;
  readonly atRest: AtRest;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
  /** Keeps what could not be read; false where there is no room for it. */
  readonly setAside: (entry: SetAsideEntry) => Promise<boolean>;
}

/**
 * Brings localStorage and journal together: what one knows better the other takes, and what neither may lose
 * is kept beside. Undefined where the journal cannot be read.
 */
export async function reconcile(
  source: ReconcileSource,
  skipped: ReadonlySet<DraftId> = new Set(),
): Promise<Reconciled | undefined> {
  const { storage, journal } = source;
  const found = await journal.heads();
  if (found === undefined) {
    return undefined;
  }
  await carryOutRemovals(found.removals, source);
  const work = new Reconciling(source);
  const heads = new Map(found.heads.map((head) => [head.draftId, head]));
  const stored = storage.keys(textKeys.prefix).map(textKeys.idOf);
  for (const id of new Set([...stored, ...heads.keys()])) {
    const head = heads.get(id);
    if (skipped.has(id)) {
      continue;
    }
    if (head === undefined) {
      work.unguarded.push(id);
    } else {
      await work.draft(head);
    }
  }
  return work;
}

class Reconciling implements Reconciled {
  readonly broughtBack: DraftId[] = [];
  readonly notStored = new Map<DraftId, string>();
  readonly guarded = new Map<DraftId, JournalHead>();
  readonly unguarded: DraftId[] = [];
  readonly unknown = new Set<DraftId>();
  readonly #source: ReconcileSource;

  constructor(source: ReconcileSource) {
    this.#source = source;
  }

  async draft(head: JournalHead): Promise<void> {
    const { storage, journal } = this.#source;
    const id = head.draftId;
    const stored = storage.read(textKey(id));
    if (typeof stored === 'string' && fingerprintOf(stored) === head.fingerprint) {
      this.guarded.set(id, head);
      storage.remove(aloneKeys.of(id));
      return;
    }
    const journalled = await journal.read(id);
    if (typeof journalled !== 'string') {
      this.unknown.add(id);
      return;
    }
    // What cannot be seen is not written over.
    if (stored === undefined) {
      this.#hold(id, journalled);
    } else if (stored === null) {
      this.#bringBack(id, journalled);
    } else {
      await this.#decide(id, stored, journalled);
    }
  }

  async #decide(id: DraftId, stored: string, journalled: string): Promise<void> {
    const { storage, atRest, setAside } = this.#source;
    const alone = storage.read(aloneKeys.of(id));
    const states = { id, stored, journalled, alone: alone == null ? undefined : Number(alone) };
    switch (stored === journalled ? 'stored' : newerOf(states, atRest)) {
      case 'journal':
        return this.#bringBackIf(await this.#isFree(stored, journalled), id, journalled);
      case 'storedAside': {
        const isCutOff = journalled.startsWith(stored);
        return this.#bringBackIf(
          isCutOff || (await setAside(this.#aside(id, stored))),
          id,
          journalled,
        );
      }
      case 'stored':
        return this.#putInJournal(id, stored, journalled, {});
      case 'journalAside':
        return this.#putInJournal(id, stored, journalled, { aside: this.#aside(id, journalled) });
      case 'both': {
        const copy = stateOfText(atRest, this.#source.newId(), journalled);
        await this.#putInJournal(id, stored, journalled, { copy });
        if (this.guarded.has(id)) {
          this.#bringBack(copy.draftId, journalled);
        }
      }
    }
  }

  /** Whether what is stored may go: signed off in the journal but changed here since, it is kept as a draft. */
  async #isFree(stored: string, journalled: string): Promise<boolean> {
    const { atRest, journal, newId } = this.#source;
    const [before, after] = [atRest.head(stored), atRest.head(journalled)];
    const isChangedSince =
      after?.isSignedOff && before?.isSignedOff === false && before.revision >= after.revision;
    if (!isChangedSince) {
      return true;
    }
    const copy = stateOfText(atRest, newId(), stored);
    if (await journal.put(copy)) {
      this.#bringBack(copy.draftId, stored);
      return true;
    }
    return this.#source.storage.write(textKey(copy.draftId), stored) === undefined;
  }

  /** The journal's state comes to lie in localStorage, or in memory where that does not take it. */
  #bringBack(id: DraftId, journalled: string): void {
    const { storage, atRest } = this.#source;
    this.broughtBack.push(id);
    this.guarded.set(id, stateOfText(atRest, id, journalled));
    if (storage.write(textKey(id), journalled) === undefined) {
      storage.remove(aloneKeys.of(id));
    } else {
      this.notStored.set(id, journalled);
    }
  }

  /** The journal's state stays in memory: nothing may be written over what is stored. */
  #hold(id: DraftId, journalled: string): void {
    this.broughtBack.push(id);
    this.guarded.set(id, stateOfText(this.#source.atRest, id, journalled));
    this.notStored.set(id, journalled);
  }

  #bringBackIf(isFree: boolean, id: DraftId, journalled: string): void {
    if (isFree) {
      this.#bringBack(id, journalled);
    } else {
      this.#hold(id, journalled);
    }
  }

  async #putInJournal(
    id: DraftId,
    stored: string,
    journalled: string,
    kept: Parameters<Journal['replace']>[2],
  ): Promise<void> {
    const { storage, journal, atRest } = this.#source;
    const state = stateOfText(atRest, id, stored);
    if (await journal.replace(journalled, state, kept)) {
      this.guarded.set(id, state);
      storage.remove(aloneKeys.of(id));
    } else {
      this.unknown.add(id);
    }
  }

  #aside(draftId: DraftId, text: string): SetAsideEntry {
    return { id: this.#source.newId(), draftId, text, setAsideAt: this.#source.now };
  }
}
