import type { Assessment, Copies } from '../assessment.ts';
import { includes, relationOf } from '../lineage.ts';

/** What is known of an earlier state without its text. */
interface KnownState {
  readonly copies: Copies;
  readonly revision: number;
}

/**
 * The latest state that both were made of, for a merge: one of the two where the other follows from it, else
 * the newest of the known earlier states of the prövning. Undefined where none is known.
 */
export function findBase(
  earlier: readonly Assessment[],
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
      return newestCommon(
        earlier.filter(({ id }) => id === mine.id),
        mine,
        theirs,
      );
  }
}

/**
 * The newest state that both have in them. Two that noted the same saves and yet differ (a draft written in
 * two tabs, a profile that was copied) are none the other's base, and nor is a third that noted the same.
 */
export function newestCommon<State extends KnownState>(
  earlier: readonly State[],
  mine: Assessment,
  theirs: Assessment,
): State | undefined {
  const isCommon = ({ copies }: State) =>
    includes(mine.copies, copies) &&
    includes(theirs.copies, copies) &&
    !(includes(copies, mine.copies) && includes(copies, theirs.copies));
  return earlier
    .filter(isCommon)
    .reduce<State | undefined>(
      (newest, state) =>
        newest === undefined || state.revision > newest.revision ? state : newest,
      undefined,
    );
}
