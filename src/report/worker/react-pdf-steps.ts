import layoutDocument from '@react-pdf/layout';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { LayoutNode } from './painter/layout-node.ts';

/**
 * The first two steps within react-pdf's `toBlob`, one by one; the third, drawing, is our own (painter/). Their
 * published types differ from what they take (the layout's second argument is missing), hence the casts.
 */

/** The document's nodes as react-pdf holds them before anything is laid out. */
export function elementTree(document: ReactElement): LayoutNode {
  return pdf(document as Parameters<typeof pdf>[0]).container.document;
}

/** The same document as pages, each node with its box and each text with its lines. Fonts must be loaded. */
export function layOut(tree: LayoutNode): Promise<LayoutNode> {
  const layout = layoutDocument as unknown as (
    tree: LayoutNode,
    fonts: typeof Font,
  ) => Promise<LayoutNode>;
  return layout(tree, Font);
}
