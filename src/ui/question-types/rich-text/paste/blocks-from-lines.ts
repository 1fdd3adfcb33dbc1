import { type Block, type List, maximumListDepth, type RichText } from '#src/domain/rich-text.ts';
import type { Line, ListPlace } from './line.ts';
import { withinListDepth } from './list-depth.ts';

type OpenList = { readonly level: number; readonly key: string; readonly list: List };

/** A numbered list at the top, and what decides whether it goes on with an earlier one. */
type Numbering = { readonly key: string; readonly firstNumber: number | undefined };

/** The lines as nested blocks. Levels that a document leaps over are closed; none lies too deep. */
export function blocksFromLines(lines: readonly Line[]): RichText {
  const blocks: Block[] = [];
  const open: OpenList[] = [];
  const numberings = new Map<Block, Numbering>();
  const headings = new Set<Block>();

  function startItem(given: ListPlace, item: Block[]): void {
    closeDeeper(open, given.level);
    const current = open.at(-1);
    const place =
      current !== undefined && open.length >= maximumListDepth
        ? { ...given, level: current.level }
        : given;
    if (current !== undefined && isNextItemOf(current, place)) {
      current.list.items.push(item);
      return;
    }
    if (current?.level === place.level) {
      open.pop();
    }
    const list: List = { type: place.kind, items: [item] };
    const parent = open.at(-1);
    if (parent === undefined) {
      numberings.set(list, { key: place.key, firstNumber: place.number });
    }
    (parent?.list.items.at(-1) ?? blocks).push(list);
    open.push({ level: place.level, key: place.key, list });
  }

  for (const { content, isHeading, list } of lines) {
    const paragraph: Block = { type: 'paragraph', content: [...content] };
    if (list?.startsItem) {
      startItem(list, [paragraph]);
    } else {
      closeDeeper(open, list?.level ?? 0);
      (open.at(-1)?.list.items.at(-1) ?? blocks).push(paragraph);
      if (isHeading) {
        headings.add(paragraph);
      }
    }
  }
  return joinNumberings(blocks, numberings, headings);
}

function closeDeeper(open: OpenList[], level: number): void {
  while ((open.at(-1)?.level ?? 0) > level) {
    open.pop();
  }
}

function isNextItemOf({ level, key, list }: OpenList, place: ListPlace): boolean {
  if (level !== place.level || list.type !== place.kind) {
    return false;
  }
  // Two lists of points in a row look like one. Two numbered lists do so only if the second counts on.
  return place.kind === 'bulletList' || key === place.key || place.number === list.items.length + 1;
}

/**
 * A numbered list that goes on after other paragraphs (1, 2, a paragraph, 3) keeps its numbers: what stood
 * between becomes part of the item before, since a list here always starts at 1. A heading between parts them.
 */
function joinNumberings(
  blocks: readonly Block[],
  numberings: ReadonlyMap<Block, Numbering>,
  headings: ReadonlySet<Block>,
): RichText {
  const joined: Block[] = [];
  for (const block of blocks) {
    const numbering = numberings.get(block);
    const list = numbering?.firstNumber === undefined ? undefined : earlierList(joined, headings);
    if (
      block.type === 'orderedList' &&
      list !== undefined &&
      list.items.length + 1 === numbering?.firstNumber &&
      isSameNumbering(numberings.get(list)?.key, numbering.key)
    ) {
      const between = joined.splice(joined.indexOf(list) + 1);
      list.items.at(-1)?.push(...withinListDepth(between, maximumListDepth - 1));
      list.items.push(...block.items);
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** The nearest numbered list before, if there is no heading in between. */
function earlierList(blocks: readonly Block[], headings: ReadonlySet<Block>): List | undefined {
  const found = blocks.findLast((block) => headings.has(block) || block.type === 'orderedList');
  return found?.type === 'orderedList' ? found : undefined;
}

/** Word names its lists; in HTML each `ol` is its own, and only the start number tells. */
function isSameNumbering(one: string | undefined, other: string): boolean {
  return one === other || (one?.startsWith('html ') === true && other.startsWith('html '));
}
