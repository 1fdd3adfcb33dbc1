import { diffArrays } from 'diff';
import { longestEdit } from './text-segments.ts';

/** An entry and its number in its list, from 1. */
interface Numbered<Entry> {
  readonly entry: Entry;
  readonly number: number;
}

/** An entry that two lists have in common, or that one of them has. */
interface Match<Entry> {
  readonly name: string;
  readonly before: Numbered<Entry> | undefined;
  readonly after: Numbered<Entry> | undefined;
  /** It stands in another place among those that both lists have. */
  readonly isMoved: boolean;
}

/**
 * The entries of two lists by what names them, in the order of the later list, those that are gone in their
 * old places.
 */
export function matchedEntries<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Match<Entry>[] {
  const [former, later] = [byName(before, nameOf), byName(after, nameOf)];
  const [formerNames, laterNames] = [[...former.keys()], [...later.keys()]];
  const steps = diffArrays(formerNames, laterNames, { maxEditLength: longestEdit }) ?? [
    { value: formerNames, removed: true, added: false },
    { value: laterNames, removed: false, added: true },
  ];
  return steps.flatMap(({ value, removed, added }) =>
    value
      // Those that are still there are told where they stand now.
      .filter((name) => !removed || !later.has(name))
      .map((name) => ({
        name: name.slice(0, name.lastIndexOf(' ')),
        before: former.get(name),
        after: later.get(name),
        isMoved: added && former.has(name),
      })),
  );
}

/** A name that is there twice, as no file of ours has it, names its entries by turns. */
function byName<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Map<string, Numbered<Entry>> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry, index) => {
      const name = nameOf(entry);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${name} ${count}`, { entry, number: index + 1 }];
    }),
  );
}
