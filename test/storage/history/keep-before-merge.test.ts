import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { keepBeforeMerge } from '#src/storage/history/keep-before-merge.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { assessmentAt, id, startOfTest } from '../fakes.ts';

function computer() {
  const factory = new IDBFactory();
  let time = startOfTest.getTime();
  const now = () => new Date(time);
  const snapshots = createSnapshotStore({ indexedDB: () => factory, now });
  return {
    snapshots,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    keep: (revision: number) => keepBeforeMerge({ snapshots, now }, id(1), assessmentAt(revision)),
    revisions: async () => (await snapshots.list(id(1)))?.map(({ revision }) => revision),
  };
}

it('an hour of changes every ten seconds leaves one state a minute', async () => {
  const { keep, pass, revisions } = computer();
  for (let change = 0; change < 360; change++) {
    expect(await keep(change)).toBe(true);
    pass(10_000);
  }
  const kept = (await revisions()) ?? [];
  expect(kept).toHaveLength(60);
  expect(kept.toSorted((one, other) => one - other).slice(0, 3)).toEqual([0, 6, 12]);
});

it('a state that somebody asked for is never left out, and stands for the one before a change', async () => {
  const { snapshots, keep, pass, revisions } = computer();
  await keep(1);
  pass(20_000);
  // The user merges, and undoes it by what was kept then.
  await snapshots.keep(id(1), { reason: 'beforeMerge', assessment: assessmentAt(2) });
  pass(20_000);
  await keep(3);
  expect(await revisions()).toEqual([2, 1]);
  pass(40_000);
  await keep(4);
  expect(await revisions()).toEqual([4, 2, 1]);
});
