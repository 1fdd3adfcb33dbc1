import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef } from '@libpdf/core';
import { Letters, type Run } from './letters.ts';

/**
 * What is seen of a signature: a rule at the left, a larger first line, further lines below. The box is the page's.
 * Colours are the report's.
 */

type EmbeddedFont = ReturnType<PDF['embedFont']>;

const colors = { accent: [11, 74, 82], text: [29, 29, 27], quiet: [85, 82, 77] } as const;

/** In points, as in the report: its box holds five lines. More stand smaller; all boxes of a page look alike. */
const sizes = { first: 10.5, firstLeading: 13, other: 8.5, otherLeading: 11 };
const largestScale = 1;
const padding = 3.5;
const rule = { left: 6, width: 1.5, gap: 7 };

/** Smaller letters cannot be read on paper; a longer line is cut. */
const smallestSize = 4.5;

export interface Appearance {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Writes what the field shows, with the fonts that it needs, and returns where. */
export function addAppearance(
  pdf: PDF,
  { lines, width, height }: Appearance,
  fontBytes: readonly Uint8Array[],
): PdfRef {
  const shown = lines.filter((line) => line.trim() !== '');
  const letters = new Letters(fontBytes);
  const runs = shown.map((line) => letters.runsOf(line));
  const fonts = new Map(
    fontBytes.flatMap((bytes, index) =>
      runs.flat().some(({ font }) => font === index)
        ? [[index, pdf.embedFont(bytes)] as const]
        : [],
    ),
  );
  const names = [...fonts].map(([index, font]): [string, PdfRef] => [fontName(index), font.ref]);
  const content = [...drawRule(height), ...drawLines(runs, fonts, width, height)].join('\n');
  return pdf.createStream(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray([0, 0, width, height].map((length) => PdfNumber.of(length))),
      Resources: PdfDict.of({ Font: PdfDict.of(Object.fromEntries(names)) }),
    },
    new TextEncoder().encode(content),
  );
}

const fontName = (index: number) => `F${index}`;

function drawRule(height: number): string[] {
  const inset = Math.min(rule.left, height / 4);
  const box = [rule.left, inset, rule.width, height - 2 * inset];
  return [`${colorOf('accent')} rg`, `${box.map(numberOf).join(' ')} re f`];
}

function drawLines(
  lines: readonly (readonly Run[])[],
  fonts: ReadonlyMap<number, EmbeddedFont>,
  width: number,
  height: number,
): string[] {
  const left = rule.left + rule.width + rule.gap;
  const room = width - left - padding;
  const natural = sizes.firstLeading + (lines.length - 1) * sizes.otherLeading;
  const scale = Math.min((height - 2 * padding) / natural, largestScale);
  let top = (height + natural * scale) / 2;
  return lines.flatMap((runs, index) => {
    const isFirst = index === 0;
    const size = (isFirst ? sizes.first : sizes.other) * scale;
    const leading = (isFirst ? sizes.firstLeading : sizes.otherLeading) * scale;
    const fitting = fitLine(runs, fonts, size, room);
    // Letters stand in the middle of their line: a quarter of them hangs below.
    const base = top - leading / 2 - size * 0.25;
    top -= leading;
    return [
      'BT',
      `${colorOf(isFirst ? 'text' : 'quiet')} rg`,
      `${numberOf(left)} ${numberOf(base)} Td`,
      ...fitting.runs.flatMap((run) => showRun(run, fonts, fitting.size)),
      'ET',
    ];
  });
}

/** A line that is too wide is set smaller; what is too wide even then is cut. */
function fitLine(
  runs: readonly Run[],
  fonts: ReadonlyMap<number, EmbeddedFont>,
  size: number,
  room: number,
): { runs: readonly Run[]; size: number } {
  const width = widthOf(runs, fonts, size);
  const fitting =
    width > room ? Math.max((size * room) / width, Math.min(smallestSize, size)) : size;
  return { runs: cutRuns(runs, fonts, fitting, room), size: fitting };
}

function cutRuns(
  runs: readonly Run[],
  fonts: ReadonlyMap<number, EmbeddedFont>,
  size: number,
  room: number,
): Run[] {
  let left = room + 0.01;
  return runs.flatMap(({ font, text }) => {
    const letters = Array.from(text);
    const fitting = letters.filter((letter) => {
      left -= widthOf([{ font, text: letter }], fonts, size);
      return left >= 0;
    });
    return fitting.length > 0 ? [{ font, text: fitting.join('') }] : [];
  });
}

function widthOf(
  runs: readonly Run[],
  fonts: ReadonlyMap<number, EmbeddedFont>,
  size: number,
): number {
  return runs.reduce(
    (sum, { font, text }) => sum + (fonts.get(font)?.getTextWidth(text, size) ?? 0),
    0,
  );
}

function showRun(
  { font, text }: Run,
  fonts: ReadonlyMap<number, EmbeddedFont>,
  size: number,
): string[] {
  const embedded = fonts.get(font);
  const glyphs = embedded === undefined ? [] : glyphsOf(text, embedded);
  return [`/${fontName(font)} ${numberOf(size)} Tf`, `[${glyphs.join(' ')}] TJ`];
}

/** An accent by itself has no width, and its middle where it is drawn: that is set half a letter back. */
function glyphsOf(text: string, font: EmbeddedFont): string[] {
  let letterWidth = 0;
  return Array.from(text).flatMap((character) => {
    // In the file a letter goes by the number of its glyph; `encodeText` would give its code point.
    const glyphs = font.encodeTextToGids(character);
    const hex = `<${glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('')}>`;
    const width = font.getTextWidth(character, 1000);
    if (width > 0 || !/\p{Mn}/u.test(character)) {
      letterWidth = width;
      return [hex];
    }
    return [numberOf(letterWidth / 2), hex, numberOf(-letterWidth / 2)];
  });
}

function colorOf(name: keyof typeof colors): string {
  return colors[name].map((part) => numberOf(part / 255)).join(' ');
}

function numberOf(value: number): string {
  return String(Number(value.toFixed(3)));
}
