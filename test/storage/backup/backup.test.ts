import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
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

const anna = {
  name: 'Anna Berg',
  fingerprint: 'a'.repeat(64),
  addedAt: '2026-11-22T12:00:00.000Z',
};

/** All that the app keeps in one browser. */
function browser(first = 1) {
  const storage = new FakeStorage();
  const factory = new IDBFactory();
  const newId = idsFrom(first);
  const common = { indexedDB: () => factory, now: () => startOfTest };
  const store = createLocalDraftStore({ ...common, storage: storage.source, newId });
  const chosen = new Map<string, string>();
  return {
    storage,
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

/** To a file and from it. */
async function backedUp(from: Browser): Promise<Backup> {
  const result = readBackup(writeBackup(await collectBackup(from)));
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
