import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { isSealed } from '#src/domain/sealed-draft.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { changePassphrase } from '#src/storage/passphrase/change-passphrase.ts';
import { createUnfinishedChanges } from '#src/storage/passphrase/unfinished-changes.ts';
import { createVault, type Vault } from '#src/storage/passphrase/vault.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest } from '../fakes.ts';

const secret = 'Vårdnadstvisten på Åsgatan. '.repeat(80);

let disk: FakeStorage;
beforeEach(() => {
  disk = new FakeStorage();
});

const unfinished = () => createUnfinishedChanges(disk.source);

function tab(vault: Vault, first: number) {
  return createLocalDraftStore({
    storage: disk.source,
    indexedDB: () => new IDBFactory(),
    now: () => startOfTest,
    newId: idsFrom(first),
    atRest: vault,
  });
}

/** A tab in which a draft has got a passphrase. */
async function locked() {
  const vault = createVault();
  const store = tab(vault, 1);
  await store.open();
  const draft = store.create(assessmentAt(3, secret), null);
  const change = (to: Vault) => to.protect(draft, 'kastanj timme blåval', 'Ärende 12');
  expect(
    await changePassphrase({ vault, store, places: [], unfinished: unfinished() }, draft, change),
  ).toBe('done');
  return { vault, store, draft };
}

const onDisk = () => [...disk.items.values()].join('\n');

it('what is made of a draft with a passphrase, or came to it, is sealed as it is', async () => {
  const { store, draft } = await locked();
  const copy = store.create(assessmentAt(4, secret), draft);
  expect(isSealed(store.rawText(copy) ?? '')).toBe(true);
  expect(store.load(copy)).toMatchObject({ ok: true });
  expect(onDisk()).not.toContain('Åsgatan');
});

it('a draft that lies sealed is followed by its copies also where it has not been opened here', async () => {
  const { store, draft } = await locked();
  const stored = store.rawText(draft) ?? '';
  const vault = createVault();
  const other = tab(vault, 20);
  await vault.unlock(id(99), stored, 'kastanj timme blåval');
  const copy = other.create(assessmentAt(4, secret), draft);
  expect(isSealed(other.rawText(copy) ?? '')).toBe(true);
  expect(onDisk()).not.toContain('Åsgatan');
});

it.each([
  ['that was locked a moment ago', (vault: Vault) => vault],
  ['that this tab has never opened', () => createVault()],
])('nothing is written of a copy of a draft %s', async (_, vaultOf) => {
  const { vault, draft } = await locked();
  vault.lock();
  const store = tab(vaultOf(vault), 20);
  const before = new Map(disk.items);
  const copy = store.create(assessmentAt(4, secret), draft);
  expect(store.load(copy)).toBeUndefined();
  expect(disk.items).toEqual(before);
});

it('a draft whose passphrase was taken away has copies that lie open', async () => {
  const { vault, store, draft } = await locked();
  await changePassphrase({ vault, store, places: [], unfinished: unfinished() }, draft, (to) =>
    to.unprotect(draft),
  );
  const copy = store.create(assessmentAt(4, secret), draft);
  expect(isSealed(store.rawText(copy) ?? '')).toBe(false);
});
