import { isEqual } from '../comparison/equal.ts';
import type { Sides } from './conflicts.ts';
import { mergedOrder } from './order.ts';

/** An entry that one has removed while the other has not left it as it was. */
export interface Removal<Entry> {
  readonly removedBy: 'mine' | 'theirs';
  readonly before: Entry;
  readonly kept: Entry;
  readonly isOnlyPointedAt: boolean;
}

export interface EntryKind<Entry> {
  readonly nameOf: (entry: Entry) => string;
  /** An entry that both have. */
  readonly merge: (mine: Entry, theirs: Entry, base: Entry | undefined) => Entry;
  /** Whether something that this side has written since points at the entry. */
  readonly isPointedAt: (side: 'mine' | 'theirs', name: string) => boolean;
  /** Whether the entry of a removal stands. */
  readonly isKept: (removal: Removal<Entry>) => boolean;
}

/** A list of named entries: each by itself, and what was added on either side in its place. */
export function mergedEntries<Entry>(
  sides: Sides<readonly Entry[]>,
  kind: EntryKind<Entry>,
): Entry[] {
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((entries) =>
    byName(entries ?? [], kind.nameOf),
  ) as [Map<string, Entry>, Map<string, Entry>, Map<string, Entry>];
  const order = mergedOrder([...base.keys()], [...mine.keys()], [...theirs.keys()]);
  return order.flatMap((name) => {
    const [was, ours, others] = [base.get(name), mine.get(name), theirs.get(name)];
    if (ours !== undefined && others !== undefined) {
      return [kind.merge(ours, others, was)];
    }
    const [kept, removedBy] =
      ours === undefined ? ([others, 'mine'] as const) : ([ours, 'theirs'] as const);
    if (kept === undefined) {
      return [];
    }
    return was === undefined || isKept({ removedBy, before: was, kept }, name, kind) ? [kept] : [];
  });
}

function isKept<Entry>(
  removal: Omit<Removal<Entry>, 'isOnlyPointedAt'>,
  name: string,
  kind: EntryKind<Entry>,
): boolean {
  const { removedBy, before, kept } = removal;
  const isSame = isEqual(before, kept);
  const keeper = removedBy === 'mine' ? 'theirs' : 'mine';
  if (isSame && !kind.isPointedAt(keeper, name)) {
    return false;
  }
  return kind.isKept({ ...removal, isOnlyPointedAt: isSame });
}

/** A name that is there twice, as no file of ours has it, is told apart by its count. */
function byName<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Map<string, Entry> {
  const named = new Map<string, Entry>();
  for (const entry of entries) {
    const name = nameOf(entry);
    let free = name;
    for (let count = 2; named.has(free); count++) {
      free = `${name} ${count}`;
    }
    named.set(free, entry);
  }
  return named;
}
