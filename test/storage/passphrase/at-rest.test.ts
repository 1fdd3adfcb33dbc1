import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { textKey } from '#src/storage/drafts/draft-keys.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest } from '../fakes.ts';
import { fakeSealing } from '../sealing.ts';

let disk: FakeStorage;
let databases: IDBFactory;
let sealing: ReturnType<typeof fakeSealing>;
const newId = idsFrom(500);

beforeEach(() => {
  disk = new FakeStorage();
  databases = new IDBFactory();
  sealing = fakeSealing();
  sealing.secret.add(id(1));
});

async function opened() {
  const store = createLocalDraftStore({
    storage: disk.source,
    indexedDB: () => databases,
    now: () => startOfTest,
    newId,
    atRest: sealing.atRest,
  });
  await store.open();
  return store;
}

async function journalTexts(): Promise<string> {
  const request = databases.open('barnrattsprovning');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const all = request.result.transaction('drafts').objectStore('drafts').getAll();
  await new Promise((resolve) => {
    all.onsuccess = resolve;
  });
  request.result.close();
  return JSON.stringify(all.result);
}

describe('a sealed draft', () => {
  it('lies nowhere in plain text, and opens', async () => {
    const store = await opened();
    const save = store.save(id(1), assessmentAt(1, 'Familjecentral'));
    expect(save.ok && (await save.durable)).toBe(true);
    expect([...disk.items.values()].join()).not.toContain('Familjecentral');
    expect(await journalTexts()).not.toContain('Familjecentral');
    expect(store.load(id(1))).toMatchObject({
      ok: true,
      assessment: assessmentAt(1, 'Familjecentral'),
    });
    expect(store.list()).toMatchObject([{ id: id(1), title: 'Familjecentral' }]);
  });

  it('that is locked is listed by its label, is not loaded, and stays untouched', async () => {
    const store = await opened();
    store.save(id(1), assessmentAt(1));
    const stored = disk.items.get(textKey(id(1)));
    sealing.locked.add(id(1));
    const changedAt = startOfTest.toISOString();
    const listed = { id: id(1), problem: 'locked', label: 'Låst', changedAt };
    expect(store.list()).toEqual([{ ...listed, isFileCurrent: false }]);
    expect(store.load(id(1))).toEqual({ ok: false, problem: 'locked' });
    expect(store.rename(id(1), 'x')).toEqual({ ok: false, reason: 'unreadable' });
    expect(store.duplicate(id(1), 'x')).toBeUndefined();
    expect(disk.items.get(textKey(id(1)))).toBe(stored);
  });

  it('that is locked is known to be in the file that it was saved to, until it is changed', async () => {
    const store = await opened();
    store.save(id(1), assessmentAt(1));
    sealing.locked.add(id(1));
    store.markSavedToFile(id(1), { revision: 1 });
    const savedToFileAt = startOfTest.toISOString();
    expect(store.list()).toMatchObject([{ problem: 'locked', savedToFileAt, isFileCurrent: true }]);
    sealing.locked.clear();
    store.save(id(1), assessmentAt(2));
    sealing.locked.add(id(1));
    expect(store.list()).toMatchObject([
      { problem: 'locked', savedToFileAt, isFileCurrent: false },
    ]);
  });

  it.each([
    ['journal', 3, 2],
    ['localStorage', 2, 3],
  ])('is restored locked, from where it is newer: %s', async (_, journalled, stored) => {
    const store = await opened();
    const save = store.save(id(1), assessmentAt(journalled));
    expect(save.ok && (await save.durable)).toBe(true);
    const older = sealing.atRest.seal(id(1), writeAssessmentFile(assessmentAt(stored)));
    disk.items.set(textKey(id(1)), older);
    sealing.locked.add(id(1));
    const again = await opened();
    sealing.locked.delete(id(1));
    expect(again.load(id(1))).toMatchObject({ ok: true, assessment: assessmentAt(3) });
  });

  it('makes copies that are sealed', async () => {
    const store = await opened();
    store.save(id(1), assessmentAt(1, 'Hemlig'));
    const copy = store.duplicate(id(1), 'Hemlig kopia') ?? '';
    expect(store.load(copy)).toMatchObject({ ok: true });
    expect([...disk.items.values()].join()).not.toContain('Hemlig');
  });

  it('that is signed off never changes, but can be sealed anew', async () => {
    const store = await opened();
    const signedOff = signOff(assessmentAt(1), startOfTest.toISOString());
    store.save(id(1), signedOff);
    expect(store.save(id(1), assessmentAt(9))).toEqual({ ok: false, reason: 'signedOff' });
    expect(store.save(id(1), signedOff)).toMatchObject({ ok: true });
    sealing.locked.add(id(1));
    expect(store.save(id(1), assessmentAt(9))).toEqual({ ok: false, reason: 'signedOff' });
  });

  it('is sealed where it lay open, under the hands of who writes in it', async () => {
    sealing.secret.clear();
    const store = await opened();
    const plain = store.save(id(1), assessmentAt(1, 'Familjecentral'));
    sealing.secret.add(id(1));
    const resealed = store.reseal(id(1));
    expect(resealed.ok && (await resealed.durable)).toBe(true);
    expect([...disk.items.values()].join()).not.toContain('Familjecentral');
    expect(await journalTexts()).not.toContain('Familjecentral');
    expect(plain.ok && store.save(id(1), assessmentAt(2), plain.stored)).toMatchObject({
      ok: true,
    });
    sealing.locked.add(id(1));
    expect(store.reseal(id(1))).toEqual({ ok: false, reason: 'unreadable' });
  });
});
