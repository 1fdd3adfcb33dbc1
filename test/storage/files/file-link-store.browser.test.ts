import { afterEach, expect, it } from 'vitest';
import { newFileLink } from '#src/storage/files/file-link.ts';
import { createFileLinkStore } from '#src/storage/files/file-link-store.ts';
import { createVault } from '#src/storage/passphrase/vault.ts';
import { deleteDatabase } from '../delete-database.ts';
import { assessmentAt, id, startOfTest } from '../fakes.ts';

const vault = createVault();
const store = () => createFileLinkStore({ indexedDB: () => indexedDB, atRest: vault });

afterEach(() => deleteDatabase('barnrattsprovning-files'));

async function sharedFile(name: string) {
  const folder = await navigator.storage.getDirectory();
  return folder.getFileHandle(name, { create: true });
}

it('a real handle comes back from the disk, to the same file', async () => {
  const handle = await sharedFile('provning.json');
  const link = newFileLink(id(1), handle, assessmentAt(3), startOfTest);
  expect(await store().put(link)).toBe(true);
  const found = await store().read(id(1));
  expect(found?.known).toEqual(link.known);
  expect(await handle.isSameEntry(found?.handle as unknown as FileSystemFileHandle)).toBe(true);
  expect((await store().list()).map(({ draftId }) => draftId)).toEqual([id(1)]);
  expect(await store().remove(id(1))).toBe(true);
  expect(await store().read(id(1))).toBeUndefined();
});

it('of a draft with a passphrase, what lay in the file is not readable in the browser', async () => {
  await vault.protect(id(2), 'sju sälar sover sött');
  const handle = await sharedFile('provning.json');
  await store().put(newFileLink(id(2), handle, assessmentAt(3, 'Simhallen'), startOfTest));
  const raw = createFileLinkStore({ indexedDB: () => indexedDB });
  const [lying] = (await raw.read(id(2)))?.known ?? [];
  expect(lying?.text).toContain('barnrattsprovning-sealed');
  expect(lying?.text).not.toContain('Simhallen');
  expect((await store().read(id(2)))?.known[0]?.text).toContain('Simhallen');
  vault.unprotect(id(2));
  expect(await store().reseal(id(2))).toBe(true);
  expect((await raw.read(id(2)))?.known[0]?.text).toContain('Simhallen');
});

it('where the browser refuses the database there are no links, and nothing fails', async () => {
  const refusing = createFileLinkStore({
    indexedDB: () => {
      throw new DOMException('Refused', 'SecurityError');
    },
  });
  const handle = await sharedFile('provning.json');
  expect(await refusing.put(newFileLink(id(3), handle, null, startOfTest))).toBe(false);
  expect(await refusing.read(id(3))).toBeUndefined();
  expect(await refusing.list()).toEqual([]);
  expect(await refusing.reseal(id(3))).toBe(false);
});

it('a state that cannot be opened now stays as it is, and is not said to be written anew', async () => {
  await vault.protect(id(4), 'sju sälar sover sött');
  const handle = await sharedFile('provning.json');
  await store().put(newFileLink(id(4), handle, assessmentAt(3, 'Simhallen'), startOfTest));
  const locked = createFileLinkStore({ indexedDB: () => indexedDB, atRest: createVault() });
  expect(await locked.reseal(id(4))).toBe(false);
  expect((await store().read(id(4)))?.known[0]?.text).toContain('Simhallen');
});
