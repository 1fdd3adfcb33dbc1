import type { IDBPTransaction } from 'idb';
import { writeStrictly } from '../browser/indexed-database.ts';
import { openedInTime, within } from '../browser/within.ts';
import type { DraftId } from './draft-store.ts';
import type { DraftSummary } from './draft-summary.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Database, type JournalSchema, openJournalDatabase } from './journal-database.ts';

/** What is known of a state without its text. */
export interface JournalHead {
  readonly draftId: DraftId;
  /** Of the text; undefined where an earlier version of the app wrote the entry. */
  readonly fingerprint: string | undefined;
  /** Undefined of a text that cannot be read. */
  readonly revision?: number;
  /** Never of a text that lies sealed. */
  readonly summary?: DraftSummary;
  /** localStorage did not take it: it is nowhere else. */
  readonly isReserve?: true;
}

/** The latest state of one draft. */
export interface JournalEntry extends JournalHead {
  readonly fingerprint: string;
  /** In the form in which it lies in localStorage: the text of its file, or that sealed. */
  readonly text: string;
}

/** A draft that was removed: localStorage may lack that for a while, and would bring the draft back. */
export interface Removal {
  readonly draftId: DraftId;
  readonly fingerprint: string;
  readonly revision?: number;
  /** Milliseconds since 1970. */
  readonly removedAt: number;
}

/** A text that could not be read and had to give way. */
export interface SetAsideEntry {
  readonly id: string;
  readonly draftId: DraftId;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly setAsideAt: number;
}

/**
 * The latest state of every draft, safe from a killed browser as soon as `put` has resolved (localStorage
 * reaches the disk seconds or, in a large draft, minutes later), and a second copy of all that localStorage
 * holds. No call rejects or hangs.
 */
export interface Journal {
  /** Undefined where it cannot be read; then nothing must be put over it either. */
  heads(): Promise<{ heads: JournalHead[]; removals: Removal[] } | undefined>;
  /** Null where there is none, undefined where the browser refuses. */
  read(draftId: DraftId): Promise<string | null | undefined>;
  /** Begun before it returns, so that a closing page can call it. True when the entry is on the disk. */
  put(entry: JournalEntry): Promise<boolean>;
  /**
   * The same for a page that cannot know what lies there now: what may not go is kept, as the draft
   * `copyId`. Says whether that was needed; undefined where the browser refuses.
   */
  putBeside(
    entry: JournalEntry,
    copyId: () => DraftId,
    mayGo: (head: JournalHead) => boolean,
  ): Promise<'put' | 'copied' | undefined>;
  /** As `put`, unless what lies there is of this revision or a later one, or the draft was removed. */
  putIfNewer(entry: JournalEntry): Promise<boolean>;
  /**
   * Puts an entry in the place of a text unless that has been written anew since. The text may be kept: as
   * another draft, or aside. All of it or nothing, true or false.
   */
  replace(
    text: string,
    entry: JournalEntry,
    kept?: { readonly copy?: JournalEntry; readonly aside?: SetAsideEntry },
  ): Promise<boolean>;
  /** True when no entry of the draft is left, and that is on the disk. */
  remove(removal: Removal): Promise<boolean>;
  forgetRemoval(draftId: DraftId): Promise<boolean>;
  setAside(entry: SetAsideEntry): Promise<boolean>;
  listSetAside(): Promise<SetAsideEntry[] | undefined>;
  removeSetAside(id: string): Promise<boolean>;
}

/**
 * The journal in IndexedDB; undefined where the browser refuses or does not answer.
 * One that answers too late is closed: what it holds was not reconciled, and must not be written over.
 */
export async function openJournal(factory: () => IDBFactory): Promise<Journal | undefined> {
  const database = await openedInTime(openJournalDatabase(factory));
  return database && journalIn(database);
}

const stores = ['drafts', 'heads', 'removed', 'setAside'] as const;
type Transaction = IDBPTransaction<JournalSchema, typeof stores, 'readwrite'>;

function journalIn(database: Database): Journal {
  /** Gives its result when the browser says that it is on the disk. */
  function run<Result>(
    action: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result | undefined> {
    return within(writeStrictly(database, stores, action), undefined);
  }
  async function write(action: (transaction: Transaction) => unknown): Promise<boolean> {
    const result = run(async (transaction) => {
      await action(transaction);
      return true;
    });
    return (await result) ?? false;
  }
  /** Both halves of an entry; and a draft that is written again is not removed. */
  function put(transaction: Transaction, entry: JournalEntry) {
    const { text, ...head } = entry;
    const { draftId, fingerprint } = head;
    return Promise.all([
      transaction.objectStore('drafts').put({ draftId, text }),
      transaction.objectStore('heads').put({ ...head, fingerprint }),
      transaction.objectStore('removed').delete(draftId),
    ]);
  }

  return {
    heads: () => within(allHeads(database), undefined),
    read: (draftId) =>
      within(
        database.get('drafts', draftId).then((found) => found?.text ?? null),
        undefined,
      ),
    put: (entry) =>
      write((transaction) => {
        const result = put(transaction, entry);
        // Said now, since a page that is closing may not live to see the put succeed.
        transaction.commit();
        return result;
      }),
    putBeside: (entry, copyId, mayGo) =>
      run(async (transaction) => {
        const { draftId } = entry;
        const [head, draft] = await Promise.all([
          transaction.objectStore('heads').get(draftId),
          transaction.objectStore('drafts').get(draftId),
        ]);
        const isFree = draft === undefined || mayGo(head ?? { draftId, fingerprint: undefined });
        if (!isFree) {
          await put(transaction, {
            ...head,
            draftId: copyId(),
            fingerprint: head?.fingerprint ?? fingerprintOf(draft.text),
            text: draft.text,
          });
        }
        await put(transaction, entry);
        return isFree ? 'put' : 'copied';
      }),
    putIfNewer: (entry) =>
      write(async (transaction) => {
        const [head, removal] = await Promise.all([
          transaction.objectStore('heads').get(entry.draftId),
          transaction.objectStore('removed').get(entry.draftId),
        ]);
        const isKept = await transaction.objectStore('drafts').count(entry.draftId);
        const isNewer = (entry.revision ?? -1) > (head?.revision ?? -1);
        requireThat(removal === undefined && (isKept === 0 || (head !== undefined && isNewer)));
        await put(transaction, entry);
      }),
    replace: (text, entry, { copy, aside } = {}) =>
      write(async (transaction) => {
        const current = await transaction.objectStore('drafts').get(entry.draftId);
        requireThat(current?.text === text);
        await put(transaction, entry);
        await (copy && put(transaction, copy));
        await (aside && transaction.objectStore('setAside').put(aside));
      }),
    remove: (removal) =>
      write((transaction) =>
        Promise.all([
          transaction.objectStore('drafts').delete(removal.draftId),
          transaction.objectStore('heads').delete(removal.draftId),
          transaction.objectStore('removed').put(removal),
        ]),
      ),
    forgetRemoval: (draftId) =>
      write((transaction) => transaction.objectStore('removed').delete(draftId)),
    setAside: (entry) => write((transaction) => transaction.objectStore('setAside').put(entry)),
    listSetAside: () => within(database.getAll('setAside'), undefined),
    removeSetAside: (id) => write((transaction) => transaction.objectStore('setAside').delete(id)),
  };
}

async function allHeads(database: Database) {
  const transaction = database.transaction(['drafts', 'heads', 'removed']);
  const [ids, heads, removals] = await Promise.all([
    transaction.objectStore('drafts').getAllKeys(),
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('removed').getAll(),
    transaction.done,
  ]);
  const known = new Map<DraftId, JournalHead>(heads.map((head) => [head.draftId, head]));
  return {
    heads: ids.map((draftId) => known.get(draftId) ?? { draftId, fingerprint: undefined }),
    removals,
  };
}

/** Ends a transaction, and takes back what it has written. */
function requireThat(condition: boolean): void {
  if (!condition) {
    throw new Error('The journal has been written to by somebody else');
  }
}
