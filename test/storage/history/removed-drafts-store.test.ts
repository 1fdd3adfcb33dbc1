import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { type BinEntry, createBinEntries } from '#src/storage/history/bin-entries.ts';
import { createRemovedDraftsStore } from '#src/storage/history/removed-drafts-store.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest, titleOf } from '../fakes.ts';
import { FailingDatabases } from '../faults/failing-databases.ts';
import { fakeSealing } from '../sealing.ts';

const day = 24 * 60 * 60 * 1000;

let storage: FakeStorage;
let factory: IDBFactory;
let now: number;
let gone: string[];
beforeEach(() => {
  storage = new FakeStorage();
  factory = new IDBFactory();
  now = startOfTest.getTime();
  gone = [];
});

const refusing = (): IDBFactory => {
  throw new DOMException('Access is denied', 'SecurityError');
};

function browser(options: { first?: number; bin?: () => IDBFactory } = {}) {
  const sealing = fakeSealing();
  const common = { now: () => new Date(now), atRest: sealing.atRest };
  const drafts = createLocalDraftStore({
    ...common,
    storage: storage.source,
    indexedDB: () => factory,
    newId: idsFrom(options.first ?? 1),
  });
  const bin = createRemovedDraftsStore({
    ...common,
    indexedDB: options.bin ?? (() => factory),
    drafts,
    onGone: (draftId) => gone.push(draftId),
  });
  return { ...sealing, drafts, bin };
}

async function only(bin: ReturnType<typeof browser>['bin']) {
  const [entry, ...more] = (await bin.list()) ?? [];
  if (entry === undefined || more.length > 0) {
    throw new Error('not one draft in the bin');
  }
  return entry;
}

const titlesOf = (drafts: ReturnType<typeof browser>['drafts']) =>
  drafts.list().map((one) => (one.problem === undefined ? one.title : one.problem));

describe('a removed draft', () => {
  it('lies in the bin with what the list showed of it, also when the app is started anew', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3, 'Skolan i Ekdalen'), null);
    drafts.create(assessmentAt(1, 'En annan'), null);
    drafts.markSavedToFile(draft, assessmentAt(2));
    expect(await bin.remove(draft)).toMatchObject({ ok: true });
    expect(titlesOf(drafts)).toEqual(['En annan']);

    now += 2 * day;
    expect(await only(browser({ first: 10 }).bin)).toMatchObject({
      draftId: draft,
      removedAt: startOfTest.toISOString(),
      daysLeft: 28,
      isOnDisk: true,
      listing: {
        title: 'Skolan i Ekdalen',
        savedToFileAt: startOfTest.toISOString(),
        isFileCurrent: false,
      },
    });
  });

  it('comes back as it was, with what was noted of it', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3, 'Skolan i Ekdalen'), null);
    drafts.markSavedToFile(draft, assessmentAt(3));
    const before = drafts.list();
    await bin.remove(draft);
    const again = browser({ first: 10 });
    expect(await again.bin.restore((await only(again.bin)).id)).toMatchObject({ ok: true });
    expect(again.drafts.list()).toEqual(before);
    expect(await again.bin.list()).toEqual([]);
  });

  it('has with it what a page that was closed could not save of it any more', async () => {
    const { drafts } = browser();
    const draft = drafts.create(assessmentAt(3, 'Skolan'), null);
    drafts.hold(draft, assessmentAt(4, 'Skolan i Ekdalen'), drafts.rawText(draft) ?? null);
    expect(drafts.putAway()).toBe(true);
    const next = browser({ first: 10 });
    await next.drafts.open();
    expect(titlesOf(next.drafts)).toEqual(['Skolan']);
    await next.bin.remove(draft);
    expect(await only(next.bin)).toMatchObject({ listing: { title: 'Skolan i Ekdalen' } });
    const last = browser({ first: 20 });
    await last.drafts.open();
    expect(titlesOf(last.drafts)).toEqual([]);
  });

  it('is kept for thirty days and then gone, and those who kept something for it are told', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3), null);
    await bin.remove(draft);
    now += 30 * day - 1;
    expect((await only(bin)).daysLeft).toBe(1);
    expect(gone).toEqual([]);
    now += 1;
    expect(await bin.list()).toEqual([]);
    expect(gone).toEqual([draft]);
    now -= 20 * day;
    expect(await bin.list()).toEqual([]);
  });

  it('is kept no longer because the clock was set back', async () => {
    const { drafts, bin } = browser();
    await bin.remove(drafts.create(assessmentAt(3), null));
    now -= 400 * day;
    expect((await only(bin)).daysLeft).toBe(30);
  });

  it('can be removed for good', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3), null);
    await bin.remove(draft);
    const { id: place } = await only(bin);
    expect(await bin.removeForGood(place)).toBe('removed');
    expect(await bin.list()).toEqual([]);
    expect(await bin.restore(place)).toEqual({ ok: false, reason: 'gone' });
    expect(await bin.removeForGood(place)).toBe('gone');
    expect(gone).toEqual([draft]);
  });

  it('that cannot be read lies there as well, as it is', async () => {
    const { drafts, bin } = browser();
    storage.items.set(`barnrattsprovning:draft:${id(5)}`, '{"format":"barnrattsprovning","form');
    await bin.remove(id(5));
    const entry = await only(bin);
    expect(entry.listing.problem).toBe('damaged');
    await bin.restore(entry.id);
    expect(drafts.rawText(id(5))).toBe('{"format":"barnrattsprovning","form');
  });

  it('with a passphrase stays sealed, and says only what it is called', async () => {
    const { drafts, bin, secret, locked } = browser();
    secret.add(id(1));
    const draft = drafts.create(assessmentAt(3, 'Hemligt ärende'), null);
    locked.add(draft);
    expect(await bin.remove(draft)).toMatchObject({ ok: true });
    const entry = await only(bin);
    expect(entry.listing).toMatchObject({ problem: 'locked', label: 'Låst' });
    expect(JSON.stringify(entry)).not.toContain('Hemligt');
    await bin.restore(entry.id);
    locked.delete(draft);
    expect(titlesOf(drafts)).toEqual(['Hemligt ärende']);
  });
});

describe('another state in its place', () => {
  it('gets the passphrase that the draft in its place has got', async () => {
    const { drafts, bin, secret, locked } = browser();
    const draft = drafts.create(assessmentAt(3, 'Hemligt ärende'), null);
    await bin.remove(draft);
    drafts.save(draft, assessmentAt(9, 'Hemligt ärende, mer'));
    secret.add(draft);
    expect(await bin.reseal(draft)).toBe(true);
    locked.add(draft);
    expect((await only(bin)).listing).toMatchObject({ problem: 'locked' });
    expect(await bin.reseal(draft)).toBe(false);
    locked.delete(draft);
    secret.delete(draft);
    expect(await bin.reseal(draft)).toBe(true);
    locked.add(draft);
    expect((await only(bin)).listing).toMatchObject({ title: 'Hemligt ärende' });
  });

  it('a draft that another tab has saved meanwhile is not written over', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3, 'Borttaget'), null);
    await bin.remove(draft);
    drafts.save(draft, assessmentAt(9, 'Skrivet i en annan flik'));
    expect(await bin.restore((await only(bin)).id)).toMatchObject({ ok: true });
    expect(titlesOf(drafts).sort()).toEqual(['Borttaget', 'Skrivet i en annan flik']);
    const saved = drafts.load(draft);
    expect(saved?.ok && titleOf(saved.assessment)).toBe('Skrivet i en annan flik');
    expect(await bin.list()).toEqual([]);
  });

  it('what was kept for a draft stays as long as there is a draft, or another entry of it', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3, 'Först'), null);
    await bin.remove(draft);
    drafts.save(draft, assessmentAt(9, 'Sedan'));
    await bin.remove(draft);
    const [latest, first] = (await bin.list()) ?? [];
    expect([latest, first].map((one) => one?.listing)).toMatchObject([
      { title: 'Sedan' },
      { title: 'Först' },
    ]);
    await bin.removeForGood(first?.id ?? 0);
    expect(gone).toEqual([]);
    await bin.removeForGood(latest?.id ?? 0);
    expect(gone).toEqual([draft]);
  });

  it('a removal that was cut short leaves the draft in the list, and shows it once', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3, 'Kvar'), null);
    const text = drafts.rawText(draft) ?? '';
    await bin.remove(draft);
    // As if the browser had ended before localStorage let go of it.
    storage.items.set(`barnrattsprovning:draft:${draft}`, text);
    const again = browser({ first: 10 });
    expect(titlesOf(again.drafts)).toEqual(['Kvar']);
    expect(await again.bin.list()).toEqual([]);
  });
});

describe('where the browser refuses', () => {
  it('a bin that takes nothing: nothing is removed before somebody has been told', async () => {
    const { drafts, bin } = browser({ bin: refusing });
    const draft = drafts.create(assessmentAt(3, 'Skolan'), null);
    expect(await bin.remove(draft)).toEqual({ ok: false, reason: 'notKept' });
    expect(titlesOf(drafts)).toEqual(['Skolan']);
    expect(await bin.list()).toBeUndefined();

    expect(await bin.remove(draft, true)).toMatchObject({ ok: true });
    expect(titlesOf(drafts)).toEqual([]);
    const entry = await only(bin);
    expect(entry.isOnDisk).toBe(false);
    await bin.restore(entry.id);
    expect(titlesOf(drafts)).toEqual(['Skolan']);
    expect(await browser({ bin: refusing }).bin.list()).toBeUndefined();
  });

  it('several that are held in memory are told apart', async () => {
    const { drafts, bin } = browser({ bin: refusing });
    for (const title of ['ett', 'två', 'tre']) {
      await bin.remove(drafts.create(assessmentAt(1, title), null), true);
    }
    const [latest] = (await bin.list()) ?? [];
    await bin.removeForGood(latest?.id ?? 0);
    await bin.remove(drafts.create(assessmentAt(1, 'fyra'), null), true);
    const titles = ((await bin.list()) ?? []).map(({ listing }) =>
      listing.problem === undefined ? listing.title : '',
    );
    expect(titles.sort()).toEqual(['ett', 'fyra', 'två']);
  });

  it('a draft that cannot be removed is not in the bin either', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3, 'Kvar'), null);
    storage.removeItem = () => undefined;
    expect(await bin.remove(draft)).toEqual({ ok: false, reason: 'refused' });
    expect(titlesOf(drafts)).toEqual(['Kvar']);
    expect(await bin.list()).toEqual([]);
    expect(await bin.remove(id(77))).toEqual({ ok: false, reason: 'refused' });
  });

  it('a draft for which there is no room stays in the bin', async () => {
    const { drafts, bin } = browser();
    const draft = drafts.create(assessmentAt(3, 'Skolan'), null);
    await bin.remove(draft);
    storage.faults = { writeError: 'QuotaExceededError' };
    const { id: place } = await only(bin);
    expect(await bin.restore(place)).toMatchObject({ ok: false, reason: 'full' });
    storage.faults = {};
    expect(await only(browser({ first: 10 }).bin)).toMatchObject({ id: place });
  });
});

describe('a bin that the browser does not hand over any more', () => {
  async function refusedLater() {
    let isRefused = false;
    const opened = browser({ bin: () => (isRefused ? refusing() : factory) });
    const draft = opened.drafts.create(assessmentAt(3, 'Skolan'), null);
    await opened.bin.remove(draft);
    const { id: place } = await only(opened.bin);
    const again = browser({ first: 10, bin: () => (isRefused ? refusing() : factory) });
    isRefused = true;
    return { ...again, draft, place, handOver: () => (isRefused = false) };
  }

  it('is not said to be empty: neither when something is put back nor when it is removed', async () => {
    const { bin, place, handOver } = await refusedLater();
    expect(await bin.restore(place)).toEqual({ ok: false, reason: 'unknown' });
    expect(await bin.removeForGood(place)).toBe('refused');
    expect(await bin.contents()).toEqual({ contents: [], isWhole: false });
    handOver();
    expect(await only(bin)).toMatchObject({ id: place });
    expect(gone).toEqual([]);
  });

  it('may hold what was to be sealed', async () => {
    const { bin, draft, handOver } = await refusedLater();
    expect(await bin.reseal(draft)).toBe(false);
    handOver();
    expect(await bin.reseal(draft)).toBe(true);
  });

  it('may hold another entry of the draft: what was kept for that stays', async () => {
    const { bin, drafts, draft, handOver } = await refusedLater();
    drafts.save(draft, assessmentAt(9, 'Skrivet i en annan flik'));
    const removal = await bin.remove(draft, true);
    const { id: held } = await only(bin);
    expect(removal).toEqual({ ok: true, id: held });
    expect(await bin.reseal(draft)).toBe(false);
    expect(await bin.removeForGood(held)).toBe('removed');
    expect(gone).toEqual([]);
    handOver();
    await bin.removeForGood((await only(bin)).id);
    expect(gone).toEqual([draft]);
  });
});

it('what is damaged in the bin is said to be, and stays', async () => {
  const { drafts, bin } = browser();
  await bin.remove(drafts.create(assessmentAt(3, 'Skolan'), null));
  const { id: place } = await only(bin);
  const entries = createBinEntries(() => factory);
  const entry = await entries.find(place);
  await entries.put({ ...entry, packed: new Uint8Array([0x1f, 0x8b, 1, 2, 3]) } as BinEntry);
  expect(await bin.restore(place)).toEqual({ ok: false, reason: 'damaged' });
  expect(await bin.contents()).toEqual({ contents: [], isWhole: false });
  expect(await only(bin)).toMatchObject({ id: place, isOnDisk: true });
});

it('a draft that localStorage does not show now may be there: what was kept for it stays', async () => {
  const { drafts, bin } = browser();
  const draft = drafts.create(assessmentAt(3, 'Borttaget'), null);
  await bin.remove(draft);
  drafts.save(draft, assessmentAt(9, 'Skrivet i en annan flik'));
  const { id: place } = await only(bin);
  storage.faults = { unreadable: true };
  expect(await browser({ first: 10 }).bin.removeForGood(place)).toBe('removed');
  expect(gone).toEqual([]);
});

it('what another tab saves as a draft is removed is kept too, by itself where the disk takes no more', async () => {
  const databases = new FailingDatabases();
  const { drafts, bin } = browser({ bin: databases.source });
  const draft = drafts.create(assessmentAt(3, 'Först'), null);
  const before = drafts.rawText(draft) ?? '';
  drafts.save(draft, assessmentAt(4, 'Sedan'));
  const { rawText } = drafts;
  drafts.rawText = (one) => (drafts.load(one) === undefined ? undefined : before);
  databases.fault = (transaction) => (transaction > 1 ? 'aborted' : undefined);
  expect(await bin.remove(draft)).toMatchObject({ ok: true });
  drafts.rawText = rawText;
  const listed = (await bin.list())?.map(({ listing, isOnDisk }) => ({ listing, isOnDisk }));
  expect(listed).toHaveLength(2);
  expect(listed).toContainEqual({
    listing: expect.objectContaining({ title: 'Först' }),
    isOnDisk: true,
  });
  expect(listed).toContainEqual({
    listing: expect.objectContaining({ title: 'Sedan' }),
    isOnDisk: false,
  });
});

it('a state in the bin of a draft that has got a passphrase meanwhile is sealed too', async () => {
  const { drafts, bin, secret } = browser();
  const draft = drafts.create(assessmentAt(3, 'Skolan i Ekdalen'), null);
  await bin.remove(draft);
  // Another tab still had it open, and has saved it again.
  drafts.save(draft, assessmentAt(4, 'Skolan i Ekdalen'));
  const texts = async () => (await bin.contents()).contents.map(({ text }) => text).join();
  expect(await texts()).toContain('Skolan');
  secret.add(draft);
  expect(await bin.reseal(draft)).toBe(true);
  expect(await texts()).not.toContain('Skolan');
  const { id: place } = await only(bin);
  expect((await bin.restore(place)).ok).toBe(true);
  expect(titlesOf(drafts)).toContain('Skolan i Ekdalen');
});
