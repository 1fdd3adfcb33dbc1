import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type { DraftStore } from '#src/storage/drafts/draft-store.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import type { SessionTabs } from '#src/storage/drafts/session-status.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest, titleOf } from '../fakes.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: startOfTest });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser with one draft, which a page has open. */
async function openPage(tabs: Partial<SessionTabs> = {}) {
  const disk = new FakeStorage();
  const databases = new IDBFactory();
  const newId = idsFrom(1);
  const start = async () => {
    const next = createLocalDraftStore({
      storage: disk.source,
      indexedDB: () => databases,
      now: () => new Date(),
      newId,
    });
    await next.open();
    return next;
  };
  const store = await start();
  const draft = store.create(assessmentAt(3, 'before'), null);
  const loaded = store.load(draft);
  if (!loaded?.ok) {
    throw new Error('The draft cannot be read.');
  }
  const session = new DraftSession(store, loaded, () => new Date(), {
    access: { kind: 'writing' },
    takeOver: () => undefined,
    isHeld: async () => true,
    ...tabs,
  });
  const write = (title: string) => session.change({ 'case-title': { type: 'text', value: title } });
  return { disk, store, start, draft, session, write };
}

/** The page is gone before it hears. */
const neverAnswered = () => new Promise<boolean>(() => undefined);

/** The computer sleeps, or the page hangs: no timer runs. */
function hang() {
  vi.setSystemTime(Date.now() + 60_000);
}

function titleIn(store: DraftStore, draft: string): unknown {
  const loaded = store.load(draft);
  return loaded?.ok ? titleOf(loaded.assessment) : loaded;
}

describe('what was typed just before the computer slept', () => {
  it('is saved when the page is left for another one of the app', async () => {
    const { start, draft, session, write } = await openPage();
    write('last words');
    hang();
    await session.dispose();
    expect(titleIn(await start(), draft)).toBe('last words');
  });

  it('is safe when a flush says so', async () => {
    const { session, write } = await openPage();
    write('last words');
    hang();
    expect(await session.flush()).toMatchObject({ kind: 'saved', durable: true });
  });

  it('is signed off where that is asked for', async () => {
    const { session, write } = await openPage();
    write('last words');
    hang();
    expect(await session.signOff()).toMatchObject({ ok: true });
    expect(titleOf(session.assessment)).toBe('last words');
  });

  it('is not told to a tab that asks to be refused, but on its way', async () => {
    const { session, write } = await openPage();
    write('last words');
    hang();
    expect(session.letGo()).toBeUndefined();
    await session.flush();
    expect(session.letGo()).toBe(true);
  });

  it('is there for whoever opens the draft next, when the page is closed at once', async () => {
    const { store, start, draft, session, write } = await openPage({ isHeld: neverAnswered });
    write('last words');
    hang();
    expect([session.putAway(), store.putAway()]).toEqual([true, true]);
    const next = await start();
    // Until then the draft is not touched: another tab may be writing it.
    expect(titleIn(next, draft)).toBe('before');
    next.takeInLeft(draft);
    expect(titleIn(next, draft)).toBe('last words');
    expect(next.list()).toHaveLength(1);
    expect(titleIn(await start(), draft)).toBe('last words');
  });

  it('stays on the screen of a page that comes back, and is saved once', async () => {
    const { disk, store, start, draft, session, write } = await openPage();
    write('last words');
    hang();
    session.putAway();
    store.putAway();
    store.takeUp();
    await session.flush();
    expect([...disk.items.keys()].filter((key) => key.includes('draft-left'))).toEqual([]);
    const next = await start();
    expect([titleIn(next, draft), next.list().length]).toEqual(['last words', 1]);
  });
});

describe('what another tab has taken the draft from', () => {
  async function taken() {
    const page = await openPage();
    page.write('mine');
    page.session.setAccess({ kind: 'reading', why: 'taken' });
    return page;
  }

  it('waits in the app when its page is left, and is saved when the draft is opened to write', async () => {
    const { store, draft, session } = await taken();
    session.dispose();
    expect(titleIn(store, draft)).toBe('mine');
    expect(store.loadStored(draft)).toMatchObject({ assessment: { revision: 3 } });
    const loaded = store.load(draft);
    const again = loaded?.ok && new DraftSession(store, loaded, () => new Date());
    expect(again && (await again.flush())).toMatchObject({ kind: 'saved' });
    expect(store.loadStored(draft)).toMatchObject({ assessment: { revision: 4 } });
  });

  it('becomes a draft of its own where that tab has written on and this page is closed', async () => {
    const { store, start, draft, session } = await taken();
    const other = await start();
    other.save(draft, assessmentAt(4, 'theirs'));
    expect([session.putAway(), store.putAway()]).toEqual([true, true]);
    const next = await start();
    const titles = next.list().map((one) => one.problem === undefined && one.title);
    expect(titles.toSorted()).toEqual(['mine', 'theirs']);
    expect(titleIn(next, draft)).toBe('theirs');
    await next.settled();
    expect((await start()).list()).toHaveLength(2);
  });

  it('becomes that once, also where a start was killed in the middle of it', async () => {
    const { disk, store, start, draft, session } = await taken();
    (await start()).save(draft, assessmentAt(4, 'theirs'));
    session.putAway();
    store.putAway();
    const left = [...disk.items].filter(([key]) => key.includes('draft-left'));
    const first = await start();
    const copy = first.list().find((one) => one.problem === undefined && one.title === 'mine');
    const loaded = first.load(copy?.id ?? '');
    const written = loaded?.ok && new DraftSession(first, loaded, () => new Date());
    if (written) {
      written.change({ 'case-title': { type: 'text', value: 'mine, written on' } });
      await written.flush();
    }
    expect(left).toHaveLength(1);
    for (const [key, text] of left) {
      disk.items.set(key, text);
    }
    const next = await start();
    const titles = next.list().map((one) => one.problem === undefined && one.title);
    expect(titles.toSorted()).toEqual(['mine, written on', 'theirs']);
    expect([...disk.items.keys()].filter((key) => key.includes('draft-left'))).toEqual([]);
  });

  it('becomes a draft of its own where that tab has removed the draft', async () => {
    const { store, start, draft, session } = await taken();
    session.putAway();
    store.putAway();
    const other = await start();
    await other.remove(draft);
    const next = await start();
    expect(next.list()).toMatchObject([{ title: 'mine' }]);
  });

  it('is asked for before the page is closed where the browser does not take it', async () => {
    const { disk, store, session } = await taken();
    disk.faults = { writeError: 'QuotaExceededError' };
    expect([session.putAway(), store.putAway()]).toEqual([true, false]);
    disk.faults = {};
    expect(store.putAway()).toBe(true);
  });
});

it('half of what was left is set aside, not made a draft', async () => {
  const { disk, store, start, session, write } = await openPage();
  write('mine');
  session.setAccess({ kind: 'reading', why: 'taken' });
  session.putAway();
  store.putAway();
  const [key = '', text = ''] = [...disk.items].find(([one]) => one.includes('draft-left')) ?? [];
  disk.items.set(key, text.slice(0, 99));
  const next = await start();
  expect(next.list()).toHaveLength(1);
  expect(await next.setAside.list()).toMatchObject([{ text: text.slice(0, 99) }]);
  expect(disk.items.has(key)).toBe(false);
});

it('a draft that follows another tab hears nothing more of its own earlier saves', async () => {
  const { disk, store, session, write } = await openPage();
  disk.faults = { blocked: true };
  vi.spyOn(store, 'save').mockImplementation(() => ({
    ok: false,
    reason: 'full',
    reserve: new Promise((resolve) => setTimeout(() => resolve(false), 100)),
  }));
  write('mine');
  session.flushSync();
  disk.faults = {};
  const theirs = {
    ...session.assessment,
    revision: 9,
    copies: { ...session.assessment.copies, [id(7)]: 9 },
  };
  vi.mocked(store.save).mockRestore();
  store.save(session.id, theirs);
  session.catchUp();
  expect(session.getSnapshot().kind).toBe('saved');
  await vi.advanceTimersByTimeAsync(200);
  expect(session.getSnapshot().kind).toBe('saved');
});
