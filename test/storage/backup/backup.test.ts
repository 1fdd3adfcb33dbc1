import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { type Backup, readBackup, writeBackup } from '#src/domain/backup-file.ts';
import { collectBackup } from '#src/storage/backup/collect-backup.ts';
import { restoreBackup } from '#src/storage/backup/restore-backup.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { createRemovedDraftsStore } from '#src/storage/history/removed-drafts-store.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { createKnownSignersStore } from '#src/storage/signers/known-signers-store.ts';
import { arbitraryAssessment } from '../../domain/arbitraries.ts';
import { assessmentAt, FakeStorage, idsFrom, startOfTest, titleOf } from '../fakes.ts';
import { FailingDatabases } from '../faults/failing-databases.ts';

const anna = {
  name: 'Anna Berg',
  fingerprint: 'a'.repeat(64),
  addedAt: '2026-11-22T12:00:00.000Z',
};

/** All that the app keeps in one browser. */
function browser(first = 1) {
  const storage = new FakeStorage();
  const databases = new FailingDatabases();
  const newId = idsFrom(first);
  const common = { indexedDB: databases.source, now: () => startOfTest };
  const store = createLocalDraftStore({ ...common, storage: storage.source, newId });
  const chosen = new Map<string, string>();
  return {
    storage,
    databases,
    newId,
    now: common.now,
    store,
    snapshots: createSnapshotStore(common),
    bin: createRemovedDraftsStore({ ...common, drafts: store, onGone: () => undefined }),
    knownSigners: createKnownSignersStore(storage.source),
    preferences: {
      entries: () => Object.fromEntries(chosen),
      write: (key: string, value: string) => void chosen.set(key, value),
    },
  };
}

type Browser = ReturnType<typeof browser>;

const nothing = { drafts: 0, states: false, bin: false, knownSigners: false };

/** To a file and from it. */
async function backedUp(from: Browser): Promise<Backup> {
  const { backup, leftOut } = await collectBackup(from);
  expect(leftOut).toEqual(nothing);
  const result = readBackup(writeBackup(backup));
  if (!result.ok) {
    throw new Error(`The backup cannot be read: ${result.problem}`);
  }
  return result.backup;
}

const texts = ({ store }: Browser) =>
  store
    .list()
    .map(({ id }) => store.rawText(id))
    .sort();

describe('a backup', () => {
  it('read in an empty browser gives the same drafts, readable or not, and read again adds nothing', async () => {
    const draft = fc.oneof(
      { weight: 3, arbitrary: arbitraryAssessment(barnrattsprovning) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(draft, { maxLength: 6 }), async (drafts) => {
        const from = browser(1);
        for (const one of drafts) {
          if (typeof one === 'string') {
            from.storage.setItem(`barnrattsprovning:draft:${from.newId()}`, one);
          } else {
            from.store.create(one, null);
          }
        }
        const backup = await backedUp(from);
        const to = browser(1000);
        const { added, notStored } = await restoreBackup(backup, to);
        expect(notStored).toEqual([]);
        expect(texts(to)).toEqual([...new Set(texts(from))]);
        const again = await restoreBackup(backup, to);
        expect(again.added).toEqual([]);
        expect(again.alreadyHere).toBe(backup.drafts.length);
        expect(texts(to)).toHaveLength(added.length);
      }),
      { numRuns: 60 },
    );
  });

  it('never changes what is here: what differs comes as a draft of its own, with its earlier states', async () => {
    const from = browser(1);
    const id = from.store.create(assessmentAt(3, 'Simhallen'), null);
    from.store.markSavedToFile(id, assessmentAt(3));
    await from.snapshots.keep(id, {
      reason: 'named',
      name: 'Före mötet',
      assessment: assessmentAt(2, 'Simhall'),
      at: '2026-11-01T08:00:00.000Z',
    });
    await from.snapshots.keep(id, { reason: 'automatic', assessment: assessmentAt(1, 'Sim') });
    const backup = await backedUp(from);

    const to = browser(1000);
    const here = to.store.create(assessmentAt(4, 'Simhallen i Ekdalen'), null);
    const before = to.store.rawText(here);
    const { added } = await restoreBackup(backup, to);
    expect(to.store.rawText(here)).toBe(before);
    const [restored = ''] = added;
    expect(restored).not.toBe(here);
    const loaded = to.store.load(restored);
    expect(loaded?.ok && titleOf(loaded.assessment)).toBe('Simhallen');
    expect(to.store.list().find((one) => one.id === restored)).toMatchObject({
      isFileCurrent: true,
    });
    expect(await to.snapshots.list(restored)).toMatchObject([
      { reason: 'named', name: 'Före mötet', at: '2026-11-01T08:00:00.000Z', revision: 2 },
    ]);
  });

  it('brings the bin, known signers and choices, and keeps the names and choices made here', async () => {
    const from = browser(1);
    await from.bin.remove(from.store.create(assessmentAt(3, 'Borttaget'), null));
    from.knownSigners.change(() => [anna]);
    from.preferences.write('language', 'en');
    from.preferences.write('help', 'folded');
    const backup = await backedUp(from);

    const to = browser(1000);
    to.knownSigners.change(() => [{ ...anna, name: 'Anna' }]);
    to.preferences.write('language', 'sv');
    const first = await restoreBackup(backup, to);
    expect(first).toMatchObject({ added: [], addedToBin: 1, addedSigners: 0 });
    expect(to.store.list()).toEqual([]);
    expect((await to.bin.list())?.map(({ listing }) => listing)).toMatchObject([
      { title: 'Borttaget' },
    ]);
    expect(to.knownSigners.list()).toEqual([{ ...anna, name: 'Anna' }]);
    expect(to.preferences.entries()).toEqual({ language: 'sv', help: 'folded' });
    expect(await restoreBackup(backup, to)).toMatchObject({ addedToBin: 0 });
  });

  it('of drafts for which there is no room: they are told, and can still be saved to file', async () => {
    const from = browser(1);
    from.store.create(assessmentAt(3, 'Simhallen'), null);
    const backup = await backedUp(from);
    const to = browser(1000);
    to.storage.faults = { writeError: 'QuotaExceededError' };
    const { added, notStored } = await restoreBackup(backup, to);
    expect(notStored).toEqual(added);
    const [id = ''] = added;
    expect(to.store.load(id)).toMatchObject({ ok: true, isStored: false });
  });

  it('of a removed draft that the bin here does not take: it lies among the drafts, and is told', async () => {
    const from = browser(1);
    await from.bin.remove(from.store.create(assessmentAt(3, 'Borttaget'), null));
    const backup = await backedUp(from);
    const to = browser(1000);
    const bin = { ...to.bin, remove: async () => ({ ok: false, reason: 'notKept' }) as const };
    const restored = await restoreBackup(backup, { ...to, bin });
    const [id] = to.store.list().map((listing) => listing.id);
    expect(restored).toMatchObject({ added: [id], notBinned: [id], notStored: [], addedToBin: 0 });
  });

  it('tells the same prövning from its copies by what is written, not by who saved it', async () => {
    const from = browser(1);
    const assessment: Assessment = assessmentAt(3, 'Simhallen');
    from.store.create(assessment, null);
    from.store.create(assessment, null);
    const to = browser(1000);
    expect(await restoreBackup(await backedUp(from), to)).toMatchObject({ alreadyHere: 1 });
  });
});

/** A draft with a named state, one in the bin, and a known signer. */
async function filled(first = 1) {
  const from = browser(first);
  await from.bin.remove(from.store.create(assessmentAt(3, 'Borttaget'), null));
  const draft = from.store.create(assessmentAt(3, 'Simhallen'), null);
  await from.snapshots.keep(draft, {
    reason: 'named',
    name: 'Före mötet',
    assessment: assessmentAt(2, 'Simhall'),
    at: '2026-11-01T08:00:00.000Z',
  });
  from.knownSigners.change(() => [anna]);
  return { ...from, draft };
}

describe('what is not in a backup, or did not come out of it, is told', () => {
  it('where the browser does not hand over the history, the bin or the known signers', async () => {
    const from = await filled();
    const refusing = browser(50);
    refusing.databases.isRefused = true;
    const { backup, leftOut } = await collectBackup({
      ...from,
      snapshots: refusing.snapshots,
      bin: refusing.bin,
    });
    expect(leftOut).toEqual({ ...nothing, states: true, bin: true });
    expect(backup).toMatchObject({ drafts: [{ id: from.draft }], removed: [], snapshots: [] });
    from.storage.items.set('barnrattsprovning:known-signers', '{"format":"barnrattspr');
    expect((await collectBackup(from)).leftOut).toEqual({ ...nothing, knownSigners: true });
  });

  it('where a state or a draft cannot be read', async () => {
    const from = await filled();
    const { snapshots, store } = from;
    const damaged = await collectBackup({
      ...from,
      snapshots: { ...snapshots, read: async () => ({ ok: false, problem: 'damaged' }) },
    });
    expect(damaged.leftOut).toEqual({ ...nothing, states: true });
    from.store.create(assessmentAt(1, 'En till'), null);
    const lost = await collectBackup({
      ...from,
      store: { ...store, rawText: (id) => (id === from.draft ? undefined : store.rawText(id)) },
    });
    expect(lost.leftOut).toEqual({ ...nothing, drafts: 1 });
    expect(lost.backup.drafts).toHaveLength(1);
  });

  it('and what the browser has emptied meanwhile is brought back for it first', async () => {
    const from = browser();
    await from.store.open();
    const draft = from.store.create(assessmentAt(3, 'Simhallen'), null);
    const save = from.store.save(draft, assessmentAt(4, 'Simhallen'));
    expect(save.ok && (await save.durable)).toBe(true);
    from.storage.items.clear();
    const { backup } = await collectBackup(from);
    expect(backup.drafts.map(({ id }) => id)).toEqual([draft]);
  });

  it('where earlier states are not kept, or are of a kind that is not known', async () => {
    const backup = await backedUp(await filled());
    const to = browser(1000);
    to.databases.fault = () => 'refused';
    expect(await restoreBackup(backup, to)).toMatchObject({ statesNotKept: 1 });
    const strange = backup.snapshots.map((state) => ({ ...state, reason: 'fromTheFuture' }));
    expect(await restoreBackup({ ...backup, snapshots: strange }, browser(2000))).toMatchObject({
      statesNotKept: 1,
    });
  });

  it('where the bin does not take a removed draft: it is among the drafts, and named', async () => {
    const backup = await backedUp(await filled());
    const to = browser(1000);
    to.databases.isRefused = true;
    const restored = await restoreBackup(backup, to);
    expect(restored).toMatchObject({ addedToBin: 0 });
    const titles = restored.notBinned.map((id) => {
      const draft = to.store.load(id);
      return draft?.ok && titleOf(draft.assessment);
    });
    expect(titles).toEqual(['Borttaget']);
  });

  it('where known signers are not stored', async () => {
    const backup = await backedUp(await filled());
    const to = browser(1000);
    to.storage.faults = { writeError: 'QuotaExceededError' };
    expect(await restoreBackup(backup, to)).toMatchObject({
      addedSigners: 1,
      signersFailure: 'full',
    });
    expect(await restoreBackup(backup, browser(2000))).not.toHaveProperty('signersFailure');
  });
});

it('earlier states come back to a draft that is here still, once', async () => {
  const from = await filled();
  const backup = await backedUp(from);
  await from.snapshots.removeAll(from.draft);
  expect(await restoreBackup(backup, from)).toMatchObject({ added: [], statesNotKept: 0 });
  await restoreBackup(backup, from);
  expect(await from.snapshots.list(from.draft)).toMatchObject([
    { reason: 'named', name: 'Före mötet', at: '2026-11-01T08:00:00.000Z', revision: 2 },
  ]);
});
