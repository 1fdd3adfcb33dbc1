import { isEqual } from '../comparison/equal.ts';
import type { Sides } from './conflicts.ts';

/** Whose state stands: the one that has changed; `conflict` where both have, each in another way. */
export function threeWay(sides: Sides<unknown>): 'mine' | 'theirs' | 'conflict' {
  const { base, mine, theirs } = sides;
  if (isEqual(mine, theirs) || isEqual(theirs, base)) {
    return 'mine';
  }
  return isEqual(mine, base) ? 'theirs' : 'conflict';
}
