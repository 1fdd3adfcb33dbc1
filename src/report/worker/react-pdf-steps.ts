import layoutDocument from '@react-pdf/layout';
import renderDocument from '@react-pdf/render';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { LayoutNode } from './check-layout.ts';
import type { ReportPdf } from './report-pdf.ts';

/**
 * The three steps within react-pdf's `toBlob`, one by one. Their published types differ from what they take
 * (the layout's second argument is missing, a pdfkit document does not pass as one), hence the casts.
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

/** Draws the pages into the file and ends it. */
export function draw(file: ReportPdf, pages: LayoutNode): void {
  const render = renderDocument as unknown as (file: ReportPdf, pages: LayoutNode) => void;
  render(file, pages);
}
