import type { TextLine, TextRun } from './layout-node.ts';

/** Whether a run is written from right to left; its glyphs stand from left to right all the same. */
export function isRightToLeft({ attributes }: TextRun): boolean {
  return levelOf(attributes.bidiLevel) % 2 === 1;
}

function levelOf(bidiLevel: number | undefined): number {
  return bidiLevel ?? 0;
}

/**
 * A line's runs in the order they are read. The layout hands them over as they stand from left to right (Unicode
 * Standard Annex 9, rule L2: from the highest level down, what is of that level or above is turned); here the same
 * turns are made backwards.
 */
export function inReadingOrder<Run extends TextRun>(runs: readonly Run[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ attributes }) => levelOf(attributes.bidiLevel)));
  for (let level = 1; level <= highest; level += 1) {
    const isInner = (run: Run | undefined) => levelOf(run?.attributes.bidiLevel) >= level;
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && isInner(order[end])) {
        end += 1;
      }
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return order;
}

/** A line's letters in the order they are read. Brackets stay as they are seen: ) where a right-to-left text opens. */
export function readingText({ string, runs }: TextLine): string {
  if (!runs.some(isRightToLeft)) {
    return string;
  }
  return inReadingOrder(runs)
    .map((run) => {
      const text = string.slice(run.start, run.end);
      return isRightToLeft(run) ? Array.from(text).reverse().join('') : text;
    })
    .join('');
}
