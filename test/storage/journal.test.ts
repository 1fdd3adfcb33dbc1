import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Journal, type JournalEntry, openJournal } from '#src/storage/journal.ts';

function entry(draftId: string, text: string, writtenAt = 1): JournalEntry {
  return { draftId, text, writtenAt };
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
    expect(await again.entries()).toEqual([entry('a', 'second', 2), entry('b', 'other')]);
  });

  it('keeps the order in which puts were begun', async () => {
    const journal = await opened(factory);
    const puts = Array.from({ length: 20 }, (_, index) => journal.put(entry('a', `${index}`)));
    expect(await Promise.all(puts)).not.toContain(false);
    expect(await journal.entries()).toEqual([entry('a', '19')]);
  });

  it('asks for strict durability, and begins before put returns', async () => {
    const journal = await opened(factory);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const put = journal.put(entry('a', 'text'));
    expect(transaction).toHaveBeenCalledWith('drafts', 'readwrite', { durability: 'strict' });
    expect(commit).toHaveBeenCalledOnce();
    expect(await put).toBe(true);
  });

  it('removes', async () => {
    const journal = await opened(factory);
    await journal.put(entry('a', 'text'));
    expect(await journal.remove('a')).toBe(true);
    expect(await journal.remove('never there')).toBe(true);
    expect(await journal.entries()).toEqual([]);
  });

  it('replaces an entry only while it is the one that was seen', async () => {
    const journal = await opened(factory);
    const seen = entry('a', 'seen');
    await journal.put(seen);
    expect(await journal.replace(seen, entry('a', 'seen', 9))).toBe(true);
    expect(await journal.entries()).toEqual([entry('a', 'seen', 9)]);

    await journal.put(entry('a', 'newer', 10));
    await journal.replace(entry('a', 'seen', 9), undefined);
    expect(await journal.entries()).toEqual([entry('a', 'newer', 10)]);
    await journal.replace(entry('a', 'newer', 10), undefined);
    expect(await journal.entries()).toEqual([]);
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
      const request = factory.open('barnrattsprovning', 2);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await journal.put(entry('a', 'text'))).toBe(false);
    expect(await journal.remove('a')).toBe(false);
    expect(await journal.entries()).toBeUndefined();
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
    const request = factory.open('barnrattsprovning', 1);
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
