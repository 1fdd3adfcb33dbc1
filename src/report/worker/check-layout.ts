import { ReportError } from '../protocol.ts';

/** The part of react-pdf's nodes that the check reads: before the layout and, with boxes and lines, after it. */
export interface LayoutNode {
  readonly type: string;
  /** Of a text instance. */
  readonly value?: string;
  readonly box?: { top?: number };
  readonly lines?: readonly {
    readonly string: string;
    readonly box: { readonly y: number; readonly height: number };
  }[];
  readonly children?: readonly LayoutNode[];
}

/** Rounding in the layout; a line is fifteen points high. */
const tolerance = 1;

/**
 * Proves that a laid-out document holds every letter of the document it was made from, once and in order, and
 * every line above the foot of its page. A report with a gap in it is worse than none.
 * `bottom` is the lowest point for text, from the top of the page. Throws a ReportError `overflow`.
 */
export function checkLayout(source: LayoutNode, pages: LayoutNode, bottom: number): void {
  const letters: string[] = [];
  (pages.children ?? []).forEach((page, index) => {
    for (const child of page.children ?? []) {
      collectLines(child, 0, (text, lineBottom) => {
        letters.push(text);
        if (lineBottom > bottom + tolerance) {
          throw new ReportError('overflow', `A line lies below the foot of page ${index + 1}.`);
        }
      });
    }
  });
  const written: string[] = [];
  collectValues(source, written);
  if (lettersOf(written) !== lettersOf(letters)) {
    throw new ReportError('overflow', 'The pages do not hold every letter of the report.');
  }
}

function collectValues(node: LayoutNode, into: string[]): void {
  if (node.value !== undefined) {
    into.push(node.value);
  }
  for (const child of node.children ?? []) {
    collectValues(child, into);
  }
}

function collectLines(
  node: LayoutNode,
  top: number,
  report: (text: string, bottom: number) => void,
): void {
  const ownTop = top + (node.box?.top ?? 0);
  if (node.lines !== undefined) {
    const start = node.lines[0]?.box.y ?? 0;
    for (const line of node.lines) {
      report(line.string, ownTop + line.box.y - start + line.box.height);
    }
    return;
  }
  for (const child of node.children ?? []) {
    collectLines(child, ownTop, report);
  }
}

/** Without spaces and hyphens, which the layout adds and drops at the ends of lines. */
function lettersOf(texts: readonly string[]): string {
  return texts.join('').replace(/[\s-]/g, '');
}
