import type { Block, List, RichText } from '#src/domain/rich-text.ts';

/**
 * The same text with no list deeper than `depth` (at least 1): the items of deeper lists follow their parent
 * in its list.
 */
export function withinListDepth(blocks: RichText, depth: number): RichText {
  return blocks.map((block) => (block.type === 'paragraph' ? block : shallower(block, depth)));
}

function shallower(list: List, depth: number): List {
  const items = list.items.flatMap((item) =>
    depth > 1 ? [withinListDepth(item, depth - 1)] : flatItems(item),
  );
  return { ...list, items };
}

/** An item without lists in it, and the items of those lists after it. */
function flatItems(item: readonly Block[]): Block[][] {
  const items: Block[][] = [];
  for (const block of item) {
    const last = items.at(-1);
    if (block.type !== 'paragraph') {
      items.push(...block.items.flatMap(flatItems));
    } else if (last === undefined) {
      items.push([block]);
    } else {
      last.push(block);
    }
  }
  return items;
}
