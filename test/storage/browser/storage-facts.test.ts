import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { createPersistence } from '#src/storage/browser/persistence.ts';
import { createStorageFacts, localStorageLimit } from '#src/storage/browser/storage-facts.ts';
import { textKey } from '#src/storage/drafts/draft-keys.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest } from '../fakes.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function computer() {
  const disk = new FakeStorage();
  const databases = new IDBFactory();
  let written = 0;
  const store = createLocalDraftStore({
    storage: disk.source,
    indexedDB: () => databases,
    now: () => startOfTest,
    newId: idsFrom(1),
    onWritten: () => {
      written += 1;
    },
  });
  await store.open();
  const browser = { isPersisted: false, grants: true, asked: 0 };
  const manager = {
    estimate: async () => ({ usage: 3000, quota: 1_000_000 }),
    persisted: async () => browser.isPersisted,
    persist: async () => {
      browser.asked += 1;
      browser.isPersisted = browser.grants;
      return browser.grants;
    },
  };
  const page = (now = startOfTest) =>
    createPersistence({ manager: () => manager, storage: disk.source, now: () => now });
  const facts = createStorageFacts({
    storage: disk.source,
    store,
    persistence: page(),
    manager: () => manager,
  });
  return { disk, store, facts, browser, page, written: () => written };
}

describe('what is known of the storage', () => {
  it('counts each draft and all of localStorage, and says what the browser promised', async () => {
    const { disk, store, facts } = await computer();
    const small = store.create(assessmentAt(1, 'liten'), null);
    const large = store.create(assessmentAt(1, 'stor '.repeat(200)), null);
    disk.items.set('another app', 'x'.repeat(100));
    const found = await facts.read();
    expect(found.drafts.map(({ id: draft }) => draft)).toEqual([large, small]);
    expect(found.drafts[1]).toEqual({
      id: small,
      title: 'liten',
      units: store.rawText(small)?.length,
      isInReserve: false,
    });
    const all = [...disk.items].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    expect(found.local).toEqual({ used: all, limit: localStorageLimit, isAlmostFull: false });
    expect(found.estimate).toEqual({ usage: 3000, quota: 1_000_000 });
    expect(found.persistence).toBe('notPersisted');
  });

  it('warns before localStorage is full', async () => {
    const { disk, facts } = await computer();
    disk.items.set('filler', 'x'.repeat(0.8 * localStorageLimit - 6));
    expect(facts.used()?.isAlmostFull).toBe(false);
    disk.items.set('filler', 'x'.repeat(0.8 * localStorageLimit));
    expect(facts.used()?.isAlmostFull).toBe(true);
    disk.faults = { blocked: true };
    expect(facts.used()).toBeUndefined();
  });

  it('says which drafts are in the reserve', async () => {
    const { disk, store, facts } = await computer();
    disk.faults = { writeError: 'QuotaExceededError' };
    const save = store.save(id(1), assessmentAt(1, 'i reserven'));
    expect(!save.ok && (await save.reserve)).toBe(true);
    expect((await facts.read()).drafts).toMatchObject([{ title: 'i reserven', isInReserve: true }]);
  });

  it('has the texts that were set aside, until they are removed', async () => {
    const { disk, store, facts } = await computer();
    await store.settled();
    const draft = store.create(assessmentAt(1), null);
    const cut = writeAssessmentFile(assessmentAt(2)).slice(0, 300);
    disk.items.set(textKey(draft), cut);
    expect(store.save(draft, assessmentAt(3))).toMatchObject({ ok: true });
    const [found] = (await facts.read()).setAside;
    expect(found).toMatchObject({ draftId: draft, text: cut });
    expect(found && (await store.setAside.remove(found.id))).toBe(true);
    expect((await facts.read()).setAside).toEqual([]);
    expect(found && (await store.setAside.restore(found))).toBe(true);
    expect((await facts.read()).setAside).toMatchObject([{ draftId: draft, text: cut }]);
  });

  it('waits for nobody', async () => {
    const { disk, store } = await computer();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = () => new Promise<never>(() => undefined);
    const manager = { estimate: never, persist: never, persisted: never };
    const persistence = createPersistence({
      manager: () => manager,
      storage: disk.source,
      now: () => startOfTest,
    });
    const facts = createStorageFacts({
      storage: disk.source,
      store,
      persistence,
      manager: () => manager,
    });
    const reading = facts.read();
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(await reading).toMatchObject({ estimate: undefined, persistence: 'unknown' });
  });
});

describe('the browser is asked to keep what lies here', () => {
  it('when somebody has written, not before', async () => {
    const { store, written } = await computer();
    const draft = store.create(assessmentAt(0), null);
    store.rename(draft, 'Nytt namn');
    expect(written()).toBe(0);
    store.save(draft, assessmentAt(2));
    expect(written()).toBe(1);
  });

  it('once, and not again by the next pages if it said no', async () => {
    const { browser, page } = await computer();
    browser.grants = false;
    const first = page();
    expect(await first.ask()).toBe('notPersisted');
    await first.ask();
    expect(await page().ask()).toBe('notPersisted');
    expect(browser.asked).toBe(1);
    browser.grants = true;
    expect(await page(new Date('2027-01-10T08:00:00Z')).ask()).toBe('persisted');
    expect(browser.asked).toBe(2);
    expect(await page(new Date('2028-01-10T08:00:00Z')).ask()).toBe('persisted');
    expect(browser.asked).toBe(2);
  });

  it('where it can be asked at all', async () => {
    const { disk } = await computer();
    const sources = { storage: disk.source, now: () => startOfTest };
    const none = createPersistence({ ...sources, manager: () => undefined });
    expect(await none.ask()).toBe('unknown');
    const throwing = createPersistence({
      ...sources,
      manager: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await throwing.ask()).toBe('unknown');
  });
});
