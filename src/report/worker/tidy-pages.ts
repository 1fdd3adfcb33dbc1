import type { LayoutNode } from './painter/layout-node.ts';

/**
 * Takes away the empty space at the head of pages: the distance between two blocks is of no use where the
 * first of them is on the page before. The paginator has no such rule of its own.
 */
export function dropLeadingGaps(pages: LayoutNode): void {
  for (const page of (pages.children ?? []).slice(1)) {
    const [gap, first] = page.children ?? [];
    const height = (first?.box?.top ?? 0) - (gap?.box?.top ?? 0);
    if (gap === undefined || first === undefined || !isGap(gap)) {
      continue;
    }
    for (const node of page.children ?? []) {
      if (node.box?.top !== undefined) {
        node.box.top -= height;
      }
    }
  }
}

/** An empty space between lines. */
export function isGap({ type, children = [], style = {} }: LayoutNode): boolean {
  const isBare = style.backgroundColor === undefined && style.borderBottomColor === undefined;
  return type === 'VIEW' && children.length === 0 && isBare;
}
