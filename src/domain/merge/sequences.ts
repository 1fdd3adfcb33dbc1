import { diffArrays } from 'diff';
import { isEqual } from '../comparison/equal.ts';
import { longestEdit } from '../comparison/text-segments.ts';
import { threeWay } from './three-way.ts';

/** What stands between two paragraphs that all three have. */
interface Chunk<Item> {
  readonly base: readonly Item[];
  readonly mine: readonly Item[];
  readonly theirs: readonly Item[];
}

/** Paragraphs or lines, and when one says too little to hold on to. */
export interface SequenceKind<Item> {
  readonly isBlank: (item: Item) => boolean;
}

/**
 * The paragraphs of two texts that were made of one. Undefined where both have changed what stands between
 * two paragraphs that neither has touched: then which one is right is not for a program to say.
 */
export function mergedSequence<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  kind: SequenceKind<Item>,
): Item[] | undefined {
  const merged: Item[] = [];
  for (const chunk of chunksOf(base, mine, theirs, kind)) {
    const side = threeWay(chunk);
    if (side === 'conflict') {
      return undefined;
    }
    merged.push(...chunk[side]);
  }
  return merged;
}

/** The same, but where both have changed something, first what is mine and then what is theirs. */
export function bothSequences<Item>(
  base: readonly Item[] | undefined,
  mine: readonly Item[],
  theirs: readonly Item[],
  kind: SequenceKind<Item>,
): Item[] {
  const common = base ?? shared(mine, theirs).map(([index]) => mine[index] as Item);
  return chunksOf(common, mine, theirs, kind).flatMap((chunk) => {
    const side = threeWay(chunk);
    return side === 'conflict' ? [...chunk.mine, ...chunk.theirs] : chunk[side];
  });
}

/** The texts cut at every paragraph that all three have; each such paragraph is a chunk of its own. */
function chunksOf<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  kind: SequenceKind<Item>,
): Chunk<Item>[] {
  const inMine = new Map(shared(base, mine));
  const inTheirs = new Map(shared(base, theirs));
  const chunks: Chunk<Item>[] = [];
  const from = { base: 0, mine: 0, theirs: 0 };
  const cutTo = (to: typeof from) => {
    chunks.push({
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    });
    Object.assign(from, to);
  };
  base.forEach((item, index) => {
    const [atMine, atTheirs] = [inMine.get(index), inTheirs.get(index)];
    if (atMine !== undefined && atTheirs !== undefined && !kind.isBlank(item)) {
      cutTo({ base: index, mine: atMine, theirs: atTheirs });
      cutTo({ base: index + 1, mine: atMine + 1, theirs: atTheirs + 1 });
    }
  });
  cutTo({ base: base.length, mine: mine.length, theirs: theirs.length });
  return chunks;
}

/** Where two sequences have the same items, in pairs of places; none where they differ too much to search. */
function shared<Item>(one: readonly Item[], other: readonly Item[]): [number, number][] {
  const steps = diffArrays([...one], [...other], {
    comparator: isEqual,
    maxEditLength: longestEdit,
  });
  const pairs: [number, number][] = [];
  let [atOne, atOther] = [0, 0];
  for (const { added, removed, value } of steps ?? []) {
    if (!added && !removed) {
      pairs.push(...value.map((_, index): [number, number] => [atOne + index, atOther + index]));
    }
    atOne += added ? 0 : value.length;
    atOther += removed ? 0 : value.length;
  }
  return pairs;
}
