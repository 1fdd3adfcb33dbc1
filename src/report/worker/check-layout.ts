import { ReportError } from '../protocol.ts';
import type { LayoutNode, TextRun } from './painter/layout-node.ts';
import { readingText } from './painter/reading-order.ts';

/** Rounding in the layout; a line is fifteen points high. */
const tolerance = 1;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Letters of a text, by the key of its element. */
type Letters = Map<string, string>;

/**
 * Proves that a laid-out document holds every letter of the document it was made from, once and in order, and
 * every line above the foot of its page. A report with a gap in it is worse than none.
 * `foot`: height of the margin below, in points. Throws a ReportError `overflow`.
 */
export function checkLayout(source: LayoutNode, pages: LayoutNode, foot: number): void {
  const written: Letters = new Map();
  collectWritten(source, written);
  const printed: Letters = new Map();
  const repeated = new Set<string>();
  (pages.children ?? []).forEach((page, index) => {
    const bottom = (page.box?.height ?? 0) - foot + tolerance;
    collectPrinted({ ...page, box: {} }, 0, repeated, (key, text, lineBottom) => {
      if (lineBottom > bottom) {
        throw new ReportError('overflow', `A line lies below the foot of page ${index + 1}.`);
      }
      append(printed, key, text);
    });
  });
  for (const [key, text] of written) {
    if (comparable(text) !== comparable(printed.get(key) ?? '')) {
      throw new ReportError(
        'overflow',
        `The pages do not hold every letter of "${text.slice(0, 60)}".`,
      );
    }
  }
}

function collectWritten(node: LayoutNode, into: Letters, key = ''): void {
  const ownKey = keyOf(node) ?? key;
  if (node.value !== undefined) {
    append(into, ownKey, node.value);
  }
  for (const child of node.children ?? []) {
    collectWritten(child, into, ownKey);
  }
}

function collectPrinted(
  node: LayoutNode,
  top: number,
  repeated: Set<string>,
  report: (key: string, text: string, bottom: number) => void,
): void {
  const ownTop = top + (node.box?.top ?? 0);
  const repeats = node.props?.repeats;
  if (repeats !== undefined && repeated.has(repeats)) {
    return;
  }
  if (repeats !== undefined) {
    repeated.add(repeats);
  }
  if (node.lines) {
    const key = keyOf(node) ?? '';
    const start = node.lines[0]?.box.y ?? 0;
    for (const line of node.lines) {
      if (!line.runs.every(isDrawnWhole)) {
        throw new ReportError('overflow', `Letters of "${line.string}" would not be drawn.`);
      }
      report(key, readingText(line), ownTop + line.box.y - start + line.box.height);
    }
    return;
  }
  for (const child of node.children ?? []) {
    collectPrinted(child, ownTop, repeated, report);
  }
}

/** The layout cuts glyphs by how many letters each of them stands for. */
function isDrawnWhole({ start = 0, end = 0, glyphs = [] }: TextRun): boolean {
  return glyphs.reduce((letters, { codePoints }) => letters + codePoints.length, 0) === end - start;
}

function keyOf({ props }: LayoutNode): string | undefined {
  return props?.tag?.at(-1)?.key;
}

function append(letters: Letters, key: string, text: string): void {
  letters.set(key, (letters.get(key) ?? '') + text);
}

/**
 * Without spaces and hyphens, which the layout adds and drops at the ends of lines, and without brackets where they
 * may be turned with a right-to-left text.
 */
function comparable(text: string): string {
  const letters = text.replace(/[\s-]/g, '');
  return rightToLeft.test(letters) ? letters.replace(/\p{Bidi_Mirrored}/gu, '') : letters;
}
