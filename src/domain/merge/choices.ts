import type { Sides } from './conflicts.ts';
import { mergedOrder } from './order.ts';

/** What was chosen on either side, less what either has taken away. */
export function mergedChoices(sides: Sides<readonly string[]>): string[] {
  const [base, mine, theirs] = [sides.base ?? [], sides.mine ?? [], sides.theirs ?? []];
  return mergedOrder(base, unique(mine), unique(theirs)).filter(
    (id) => (mine.includes(id) && theirs.includes(id)) || !base.includes(id),
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
