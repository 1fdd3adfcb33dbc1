import { beforeEach, expect, it } from 'vitest';
import { isSealed } from '#src/domain/sealed-draft.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { createRemovedDraftsStore } from '#src/storage/history/removed-drafts-store.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { changePassphrase, finishChange } from '#src/storage/passphrase/change-passphrase.ts';
import { createUnfinishedChanges } from '#src/storage/passphrase/unfinished-changes.ts';
import { createVault, type Vault } from '#src/storage/passphrase/vault.ts';
import { assessmentAt, FakeStorage, idsFrom, startOfTest } from '../fakes.ts';
import { FailingDatabases } from '../faults/failing-databases.ts';

const passphrase = 'kastanj timme blåval';
const secret = 'Vårdnadstvisten på Åsgatan';

let disk: FakeStorage;
let journal: FailingDatabases;
let beside: FailingDatabases;
beforeEach(() => {
  disk = new FakeStorage();
  journal = new FailingDatabases();
  beside = new FailingDatabases();
});

async function tab() {
  const vault = createVault();
  const common = { now: () => startOfTest, atRest: vault };
  const store = createLocalDraftStore({
    ...common,
    storage: disk.source,
    indexedDB: journal.source,
    newId: idsFrom(1),
  });
  await store.open();
  const snapshots = createSnapshotStore({ ...common, indexedDB: beside.source });
  const bin = createRemovedDraftsStore({
    ...common,
    indexedDB: beside.source,
    drafts: store,
    onGone: () => undefined,
  });
  const unfinished = createUnfinishedChanges(disk.source);
  return { vault, store, snapshots, bin, unfinished, places: [snapshots, bin] };
}

/** A draft with a state in its history and one in the bin. */
async function withStates() {
  const opened = await tab();
  const { store, snapshots, bin } = opened;
  const draft = store.create(assessmentAt(3, secret), null);
  await snapshots.keep(draft, { reason: 'named', assessment: assessmentAt(2, secret) });
  await bin.remove(draft);
  store.save(draft, assessmentAt(4, secret));
  return { ...opened, draft };
}

const protect = (draft: string) => (vault: Vault) => vault.protect(draft, passphrase, 'Ärende 12');

/** All that lies beside, as somebody reads it who has no passphrase. */
async function lyingBeside(draft: string): Promise<string[]> {
  beside.isRefused = false;
  const { snapshots, bin } = await tab();
  const states = (await snapshots.list(draft)) ?? [];
  const contents = await Promise.all(states.map(({ id }) => snapshots.read(id)));
  const inBin = await bin.contents();
  expect(contents.length + inBin.contents.length).toBe(2);
  return [
    ...contents.map((content) => (content.ok ? content.text : content.problem)),
    ...inBin.contents.map(({ text }) => (isSealed(text) ? 'locked' : text)),
  ];
}

it('is done when nothing of the draft lies in clear', async () => {
  const opened = await withStates();
  expect(await changePassphrase(opened, opened.draft, protect(opened.draft))).toBe('done');
  expect(opened.unfinished.list()).toEqual([]);
  expect(await lyingBeside(opened.draft)).toEqual(['locked', 'locked']);
});

it.each([
  ['whose history and bin cannot be read', () => (beside.isRefused = true)],
  ['whose history and bin cannot be written', () => (beside.fault = () => 'aborted')],
])('is told to be done in part for a draft %s, and then done when they can', async (_, fail) => {
  const first = await withStates();
  const { draft } = first;
  // As in a tab in which they have not been asked for yet.
  const second = await tab();
  fail();
  expect(await changePassphrase(second, draft, protect(draft))).toBe('partly');
  expect(await finishChange(second, draft)).toBe('partly');
  expect(second.unfinished.has(draft)).toBe(true);

  beside.fault = () => undefined;
  expect((await lyingBeside(draft)).join()).toContain(secret);
  const third = await tab();
  expect(third.unfinished.list()).toEqual([draft]);
  await third.vault.unlock(draft, third.store.rawText(draft) ?? '', passphrase);
  expect(await finishChange(third, draft)).toBe('done');
  expect(third.unfinished.list()).toEqual([]);
  expect(await lyingBeside(draft)).toEqual(['locked', 'locked']);
});

it('is done in part where the journal may still hold the text', async () => {
  const opened = await withStates();
  const { draft } = opened;
  journal.fault = () => 'refused';
  expect(await changePassphrase(opened, draft, protect(draft))).toBe('partly');
  journal.fault = () => undefined;
  expect(await finishChange(opened, draft)).toBe('done');
});

it('is done in part where there is no journal to ask', async () => {
  journal.isRefused = true;
  const opened = await withStates();
  expect(await changePassphrase(opened, opened.draft, protect(opened.draft))).toBe('partly');
  expect(await finishChange(opened, opened.draft)).toBe('partly');
});

it('leaves nothing to finish where nothing has changed', async () => {
  const opened = await withStates();
  const { draft } = opened;
  disk.faults = { writeError: 'QuotaExceededError' };
  expect(await changePassphrase(opened, draft, protect(draft))).toBe('full');
  disk.faults = {};
  expect(opened.unfinished.list()).toEqual([]);
});

it('goes on after a browser that was killed in the middle of it', async () => {
  const opened = await withStates();
  const { draft } = opened;
  beside.fault = () => 'killed';
  beside.onKill = () => beside.kill();
  await changePassphrase(opened, draft, protect(draft));
  beside.fault = () => undefined;
  const next = await tab();
  await next.vault.unlock(draft, next.store.rawText(draft) ?? '', passphrase);
  expect(next.unfinished.list()).toEqual([draft]);
  expect(await finishChange(next, draft)).toBe('done');
  expect(new Set(await lyingBeside(draft))).toEqual(new Set(['locked']));
});
