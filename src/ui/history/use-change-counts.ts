import { useEffect, useState } from 'react';
import type { Answers } from '#src/domain/answers.ts';
import { changedAnswers } from '#src/domain/comparison/changed-answers.ts';
import type { Snapshot, SnapshotStore } from '#src/storage/history/snapshot.ts';
import { useServices } from '../services.tsx';

/** How many answers differ from the state before; by number of the later state and of the one before it. */
type Counts = ReadonlyMap<string, number | 'unreadable'>;

/**
 * Counts how much each state differs from the one before it, one after the other from the latest on, while the
 * page has nothing better to do: undefined for those that are still to come.
 */
export function useChangeCounts(
  snapshots: readonly Snapshot[],
): (place: number) => number | 'unreadable' | 'first' | undefined {
  const { snapshots: store } = useServices();
  const [counts, setCounts] = useState<Counts>(new Map());
  const [ids, missing] = missingOf(snapshots, counts);

  useEffect(() => {
    let isCurrent = true;
    async function count() {
      const [later, former] = missing?.split(' ').map(Number) ?? [];
      if (missing === undefined || later === undefined || former === undefined) {
        return;
      }
      await idle();
      const [after, before] = [await answersOf(store, later), await answersOf(store, former)];
      if (isCurrent) {
        const found = after && before ? changedAnswers(before, after) : 'unreadable';
        setCounts((known) => new Map(known).set(missing, found));
      }
    }
    void count();
    return () => {
      isCurrent = false;
    };
  }, [store, missing]);

  return (place) => {
    const key = ids[place];
    return key === undefined ? 'first' : counts.get(key);
  };
}

/** The pairs of states that follow each other, and the first of them that is not counted. */
function missingOf(
  snapshots: readonly Snapshot[],
  counts: Counts,
): [pairs: string[], missing: string | undefined] {
  const pairs = snapshots.slice(1).map(({ id }, place) => `${snapshots[place]?.id} ${id}`);
  return [pairs, pairs.find((pair) => !counts.has(pair))];
}

async function answersOf(store: SnapshotStore, id: number): Promise<Answers | undefined> {
  const content = await store.read(id);
  return content.ok ? content.assessment.answers : undefined;
}

/** Safari has no idle time to ask for. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') {
      setTimeout(resolve, 20);
    } else {
      requestIdleCallback(() => resolve(), { timeout: 1000 });
    }
  });
}
