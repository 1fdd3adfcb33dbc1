import type { LetterFit } from '../protocol.ts';
import type { LayoutNode } from './painter/layout-node.ts';

/** Of a line, where no text has a full one to measure. */
const usualWords = 8;

/**
 * How a laid-out letter fills its page, and how much has to go where it does not fit. `sheets`: before it was divided
 * into pages; `line`: height of a line of its text.
 */
export function letterFit(sheets: LayoutNode, line: number): LetterFit {
  const [sheet] = sheets.children ?? [];
  const { paddingTop = 0, paddingBottom = 0 } = sheet?.box ?? {};
  const foot = (sheet?.style?.height ?? 0) - paddingBottom;
  const nodes = sheet?.children ?? [];
  const bottom = Math.max(0, ...nodes.map(({ box }) => (box?.top ?? 0) + (box?.height ?? 0)));
  const linesBeyond = Math.max(0, Math.ceil((bottom - foot) / line));
  return {
    filled: (bottom - paddingTop) / (foot - paddingTop),
    linesBeyond,
    wordsBeyond: linesBeyond * wordsPerLine(nodes),
  };
}

/** The last line of a paragraph is seldom full. */
function wordsPerLine(nodes: readonly LayoutNode[]): number {
  const full = nodes.flatMap(({ lines }) => (lines ?? []).slice(0, -1)).map(({ string }) => string);
  const words = full.reduce((sum, one) => sum + (one.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return full.length === 0 ? usualWords : Math.round(words / full.length);
}
