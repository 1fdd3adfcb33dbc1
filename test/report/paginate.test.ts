import { describe, expect, it } from 'vitest';
import { paginate } from '#src/report/worker/paginate.ts';
import type { LayoutNode, TextLine } from '#src/report/worker/painter/layout-node.ts';

const lineHeight = 10;

function line(index: number): TextLine {
  const box = { x: 0, y: index * lineHeight, width: 100, height: lineHeight };
  return { string: `rad ${index}`, box, runs: [] };
}

/** Nodes one below the other, as the layout leaves them on an endless sheet. */
function sheetOf(...nodes: LayoutNode[]): LayoutNode {
  let top = 5;
  const children = nodes.map((node) => {
    const placed = { ...node, box: { ...node.box, top } };
    top += node.box?.height ?? 0;
    return placed;
  });
  const box = { width: 100, height: top, paddingTop: 5, paddingBottom: 15 };
  return { type: 'DOCUMENT', children: [{ type: 'PAGE', style: { height: 120 }, box, children }] };
}

const text = (lines: number, props = {}): LayoutNode => ({
  type: 'TEXT',
  props,
  box: { height: lines * lineHeight },
  lines: Array.from({ length: lines }, (_, index) => line(index)),
});
const gap = (height: number): LayoutNode => ({ type: 'VIEW', box: { height }, children: [] });

/** Lines of each text on each page, where it stands, and what is empty. */
function pagesOf(sheet: LayoutNode): string[][] {
  return (paginate(sheet).children ?? []).map((page) =>
    (page.children ?? []).map(({ type, box, lines }) =>
      type === 'TEXT' ? `${lines?.length} at ${box?.top}` : `gap of ${box?.height}`,
    ),
  );
}

// A page has room for ten lines.
describe('pages', () => {
  it('are as high as the paper, whatever stands on the sheet', () => {
    const pages = paginate(sheetOf(text(25))).children ?? [];
    expect(pages.map(({ box }) => box?.height)).toEqual([120, 120, 120]);
  });

  it('part a text, with two lines at least on either side', () => {
    expect(pagesOf(sheetOf(text(8), text(11)))).toEqual([['8 at 5', '2 at 85'], ['9 at 5']]);
    expect(pagesOf(sheetOf(text(9), text(6)))).toEqual([['9 at 5'], ['6 at 5']]);
    expect(pagesOf(sheetOf(text(7), text(4)))).toEqual([['7 at 5', '2 at 75'], ['2 at 5']]);
    expect(pagesOf(sheetOf(text(8), text(3)))).toEqual([['8 at 5'], ['3 at 5']]);
  });

  it('begin with words, not with what is left of a space', () => {
    expect(pagesOf(sheetOf(text(9), gap(30), text(2)))).toEqual([
      ['9 at 5', 'gap of 10'],
      ['gap of 0', '2 at 5'],
    ]);
  });

  it('keep a text with what follows it', () => {
    const heading = text(1, { minPresenceAhead: 20 });
    expect(pagesOf(sheetOf(text(8), heading, text(3)))).toEqual([
      ['8 at 5'],
      ['1 at 5', '3 at 15'],
    ]);
  });

  it('hold what is not to be parted, and begin where they are told to', () => {
    const box = { ...text(1), type: 'VIEW', props: { wrap: false }, children: [text(4)] };
    const whole = { ...box, box: { height: 40 } };
    expect(pagesOf(sheetOf(text(8), whole))).toHaveLength(2);
    expect(pagesOf(sheetOf(text(2), text(2, { break: true })))).toEqual([['2 at 5'], ['2 at 5']]);
  });
});
