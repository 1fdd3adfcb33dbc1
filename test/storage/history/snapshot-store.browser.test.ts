import { beforeEach, expect, it } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { deleteDatabase } from '../delete-database.ts';
import { assessmentAt, id, startOfTest } from '../fakes.ts';

/** The store on the browser's own IndexedDB and compression. */

const newStore = () => createSnapshotStore({ indexedDB: () => indexedDB, now: () => startOfTest });

beforeEach(() => deleteDatabase('barnrattsprovning-snapshots'));

it('a state comes back word for word when the database is opened anew, and takes little room', async () => {
  const words = Array.from({ length: 900 }, (_, place) => `${place} barn åker buss till skolan.`);
  const assessment = assessmentAt(3, words.join(' ').slice(0, 19_000));
  expect(await newStore().keep(id(1), { reason: 'named', name: 'Före mötet', assessment })).toBe(
    true,
  );
  const store = newStore();
  const [kept] = (await store.list(id(1))) ?? [];
  expect(kept).toMatchObject({ name: 'Före mötet', revision: 3 });
  expect(kept?.size).toBeLessThan(19_000 / 3);
  const text = writeAssessmentFile(assessment);
  expect(await store.read(kept?.id ?? 0)).toEqual({ ok: true, assessment, text });
});

it('the database can be deleted while a store has it open, and the store goes on', async () => {
  const store = newStore();
  await store.keep(id(1), { reason: 'automatic', assessment: assessmentAt(1) });
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('barnrattsprovning-snapshots');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  expect(await store.list(id(1))).toEqual([]);
  expect(await store.keep(id(1), { reason: 'automatic', assessment: assessmentAt(2) })).toBe(true);
  expect(await store.list(id(1))).toHaveLength(1);
});
