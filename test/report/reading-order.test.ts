import { describe, expect, it } from 'vitest';
import { checkLayout } from '#src/report/worker/check-layout.ts';
import type { LayoutNode, TextLine, TextRun } from '#src/report/worker/painter/layout-node.ts';
import { inReadingOrder, readingText } from '#src/report/worker/painter/reading-order.ts';

const glyphsOf = (text: string) =>
  Array.from(text, (letter) => ({
    id: 1,
    advanceWidth: 500,
    codePoints: [letter.charCodeAt(0)],
  }));

/** A line as the layout leaves it: parts from left to right, each with its level. */
function line(...parts: readonly [text: string, bidiLevel: number][]): TextLine {
  let end = 0;
  return {
    string: parts.map(([text]) => text).join(''),
    box: { x: 0, y: 0, width: 100, height: 10 },
    runs: parts.map(([text, bidiLevel]) => {
      const start = end;
      end += text.length;
      return {
        start,
        end,
        glyphs: glyphsOf(text),
        attributes: { fontSize: 10, color: '#000000', bidiLevel },
      };
    }),
  };
}

describe('a line in the order it is read', () => {
  it('is as it stands when all of it runs from left to right', () => {
    const plain = line(['Hon heter ', 0], ['Alaa', 0]);
    expect(inReadingOrder(plain.runs)).toEqual(plain.runs);
    expect(readingText(plain)).toBe('Hon heter Alaa');
  });

  it('has right-to-left words turned, and numbers within them not', () => {
    // Written: "a ABC 12 DEF b", capitals from right to left.
    expect(readingText(line(['a ', 0], ['FED ', 1], ['12', 2], [' CBA', 1], [' b', 0]))).toBe(
      'a ABC 12 DEF b',
    );
  });

  it('begins at the right in a right-to-left paragraph', () => {
    expect(readingText(line(['!', 1], ['ja', 2], [' CBA', 1]))).toBe('ABC ja!');
  });
});

describe('the check of a layout with right-to-left text', () => {
  const source: LayoutNode = { type: 'TEXT_INSTANCE', value: 'Hon sade (أريد أن).' };
  const page = (printed: TextLine): LayoutNode => ({
    type: 'DOCUMENT',
    children: [
      { type: 'PAGE', box: { height: 100 }, children: [{ type: 'TEXT', lines: [printed] }] },
    ],
  });

  it('finds every letter in its place', () => {
    const printed = line(['Hon sade (', 0], ['نأ ديرأ', 1], [').', 0]);
    expect(() => checkLayout(source, page(printed), 10)).not.toThrow();
  });

  it('misses a letter that is there and would not be drawn', () => {
    const printed = line(['Hon sade (', 0], ['نأ ديرأ', 1], [').', 0]);
    const [first, ...others] = printed.runs;
    const runs = [{ ...first, glyphs: glyphsOf('Hon sade') } as TextRun, ...others];
    expect(() => checkLayout(source, page({ ...printed, runs }), 10)).toThrow(/not be drawn/);
  });

  it('misses a letter that is gone, and one in another place', () => {
    for (const wrong of ['نأ ديأ', 'نأ درأي']) {
      const printed = line(['Hon sade (', 0], [wrong, 1], [').', 0]);
      expect(() => checkLayout(source, page(printed), 10)).toThrow(/every letter/);
    }
  });
});
