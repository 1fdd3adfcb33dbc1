import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '#src/storage/drafts/fingerprint.ts';
import {
  type Journal,
  type JournalEntry,
  openJournal,
  type Removal,
} from '#src/storage/drafts/journal.ts';

function entry(draftId: string, text: string, revision = 1): JournalEntry {
  return { draftId, text, revision, fingerprint: fingerprintOf(text) };
}

function removal(draftId: string): Removal {
  return { draftId, fingerprint: fingerprintOf('text'), removedAt: 1 };
}

/** The texts in the journal by draft. */
async function textsIn(journal: Journal): Promise<Record<string, unknown> | undefined> {
  const found = await journal.heads();
  const texts = found?.heads.map(async ({ draftId }) => [draftId, await journal.read(draftId)]);
  return texts && Object.fromEntries(await Promise.all(texts));
}

async function opened(factory: IDBFactory): Promise<Journal> {
  const journal = await openJournal(() => factory);
  if (journal === undefined) {
    throw new Error('the journal did not open');
  }
  return journal;
}

describe('the journal', () => {
  let factory: IDBFactory;
  beforeEach(() => {
    factory = new IDBFactory();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('keeps the latest state of each draft, over a restart too', async () => {
    const journal = await opened(factory);
    expect(await journal.put(entry('a', 'first'))).toBe(true);
    expect(await journal.put(entry('b', 'other'))).toBe(true);
    expect(await journal.put(entry('a', 'second', 2))).toBe(true);
    const again = await opened(factory);
    expect(await textsIn(again)).toEqual({ a: 'second', b: 'other' });
    expect((await again.heads())?.heads).toEqual([
      { draftId: 'a', revision: 2, fingerprint: fingerprintOf('second') },
      { draftId: 'b', revision: 1, fingerprint: fingerprintOf('other') },
    ]);
  });

  it('keeps the order in which puts were begun', async () => {
    const journal = await opened(factory);
    const puts = Array.from({ length: 20 }, (_, index) => journal.put(entry('a', `${index}`)));
    expect(await Promise.all(puts)).not.toContain(false);
    expect(await textsIn(journal)).toEqual({ a: '19' });
  });

  it('asks for strict durability, and begins before put returns', async () => {
    const journal = await opened(factory);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const put = journal.put(entry('a', 'text'));
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', {
      durability: 'strict',
    });
    expect(commit).toHaveBeenCalledOnce();
    expect(await put).toBe(true);
  });

  it('removes, and remembers it until the draft is written again', async () => {
    const journal = await opened(factory);
    await journal.put(entry('a', 'text'));
    expect(await journal.remove(removal('a'))).toBe(true);
    expect(await journal.remove(removal('never there'))).toBe(true);
    const removals = [removal('a'), removal('never there')];
    expect(await (await opened(factory)).heads()).toEqual({ heads: [], removals });
    await journal.put(entry('a', 'text'));
    expect((await journal.heads())?.removals).toEqual([removal('never there')]);
    expect(await journal.forgetRemoval('never there')).toBe(true);
    expect((await journal.heads())?.removals).toEqual([]);
  });

  it('takes a copy of what lies elsewhere only where it has nothing newer', async () => {
    const journal = await opened(factory);
    expect(await journal.putIfNewer(entry('a', 'second', 2))).toBe(true);
    expect(await journal.putIfNewer(entry('a', 'same', 2))).toBe(false);
    expect(await journal.putIfNewer(entry('a', 'first', 1))).toBe(false);
    expect(await journal.putIfNewer(entry('a', 'third', 3))).toBe(true);
    await journal.remove(removal('b'));
    expect(await journal.putIfNewer(entry('b', 'removed', 9))).toBe(false);
    expect(await textsIn(journal)).toEqual({ a: 'third' });
  });

  it('replaces an entry only while it is the one that was seen, and keeps what it is told to', async () => {
    const journal = await opened(factory);
    await journal.put(entry('a', 'seen'));
    await journal.put(entry('a', 'newer', 10));
    const aside = { id: 'x', draftId: 'a', text: 'newer', setAsideAt: 1 };
    expect(await journal.replace('seen', entry('a', 'other', 9), { aside })).toBe(false);
    expect(await textsIn(journal)).toEqual({ a: 'newer' });
    expect(await journal.listSetAside()).toEqual([]);

    const copy = entry('b', 'newer', 10);
    expect(await journal.replace('newer', entry('a', 'other', 9), { aside, copy })).toBe(true);
    expect(await textsIn(journal)).toEqual({ a: 'other', b: 'newer' });
    expect(await journal.listSetAside()).toEqual([aside]);
    expect(await journal.removeSetAside('x')).toBe(true);
    expect(await journal.listSetAside()).toEqual([]);
  });

  it('has what an earlier version of the app has put there', async () => {
    const request = factory.open('barnrattsprovning', 1);
    request.onupgradeneeded = () => {
      const drafts = request.result.createObjectStore('drafts', { keyPath: 'draftId' });
      drafts.put({ draftId: 'a', text: 'old', writtenAt: 1 });
    };
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const journal = await opened(factory);
    expect(await textsIn(journal)).toEqual({ a: 'old' });
    expect((await journal.heads())?.heads).toEqual([{ draftId: 'a', fingerprint: undefined }]);
    expect(await journal.putIfNewer(entry('a', 'unknown', 5))).toBe(false);
    expect(await journal.replace('old', entry('a', 'new', 5))).toBe(true);
  });

  it('says no when a transaction fails', async () => {
    const journal = await opened(factory);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
    ): never {
      this.transaction.abort();
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    expect(await journal.put(entry('a', 'text'))).toBe(false);
  });

  it('lets a later version of the app have the database, and says no from then on', async () => {
    const journal = await opened(factory);
    await new Promise((resolve, reject) => {
      const request = factory.open('barnrattsprovning', 3);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await journal.put(entry('a', 'text'))).toBe(false);
    expect(await journal.remove(removal('a'))).toBe(false);
    expect(await journal.heads()).toBeUndefined();
  });
});

describe('a browser without a journal', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not let IndexedDB be named', async () => {
    const refusing = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(await openJournal(refusing)).toBeUndefined();
  });

  it('does not let the database be opened', async () => {
    const factory = new IDBFactory();
    await new Promise((resolve) => {
      factory.open('barnrattsprovning', 99).onsuccess = resolve;
    });
    expect(await openJournal(() => factory)).toBeUndefined();
  });

  it('never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockReturnValue(new IDBOpenDBRequest());
    const journal = openJournal(() => factory);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await journal).toBeUndefined();
  });

  it('stops answering', async () => {
    const factory = new IDBFactory();
    const journal = await opened(factory);
    const release = await holdStore(factory);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const put = journal.put(entry('a', 'text'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await put).toBe(false);
    release();
  });
});

/** Keeps a transaction open that every later one has to wait for, until the returned function is called. */
async function holdStore(factory: IDBFactory): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('barnrattsprovning', 2);
    request.onsuccess = () => resolve(request.result);
  });
  let isHeld = true;
  const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
  const goOn = () => {
    if (isHeld) {
      drafts.get('a').onsuccess = goOn;
    }
  };
  goOn();
  return () => {
    isHeld = false;
  };
}
