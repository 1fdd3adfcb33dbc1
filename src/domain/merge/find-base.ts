import type { Assessment } from '../assessment.ts';
import { includes, relationOf } from '../lineage.ts';

/**
 * The latest state that both were made of, for a merge: one of the two where the other follows from it, else
 * the newest of the known earlier states that both have in them. Undefined where none is known.
 */
export function findBase<State extends Assessment>(
  earlier: readonly State[],
  mine: Assessment,
  theirs: Assessment,
): Assessment | undefined {
  switch (relationOf(mine, theirs)) {
    case 'newer':
      return mine;
    case 'older':
    case 'same':
      return theirs;
    case 'apart':
      return earlier
        .filter(({ id }) => id === mine.id)
        .filter(({ copies }) => includes(mine.copies, copies) && includes(theirs.copies, copies))
        .reduce<State | undefined>(
          (newest, state) =>
            newest === undefined || state.revision > newest.revision ? state : newest,
          undefined,
        );
  }
}
