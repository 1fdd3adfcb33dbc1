/// <reference path="../pdfkit.d.ts" />
import type { PDFDocument, PdfFont } from 'pdfkit';
import type { Glyph, GlyphPosition, TextRun } from './layout-node.ts';
import { round } from './numbers.ts';
import { isRightToLeft } from './reading-order.ts';

/** Adjustments smaller than this (thousandths of the font size) are rounding. */
const smallest = 0.5;

const space = 0x20;
const noBreakSpace = 0xa0;

/**
 * The layout squeezes the spaces of a full line by up to a third. A seventh is enough: in ragged text a line that sticks
 * out by a few points is less of a fault than one that is hard to read.
 */
const narrowestSpace = 0.86;

/** Operators that show a run in the file's current font and size, and how wide it comes out. */
export function textOperators(
  file: PDFDocument,
  run: TextRun,
  x: number,
  baseline: number,
): { operators: string; width: number } {
  const font = file._font;
  const { fontSize } = run.attributes;
  const { glyphs = [], positions = [] } = run;
  file.page.fonts[font.id] ??= font.ref();
  if (isRightToLeft(run)) {
    return rightToLeftOperators(font, run, x, baseline);
  }
  const move = (dx: number, dy: number) => `1 0 0 -1 ${round(x + dx)} ${round(baseline - dy)} Tm`;
  const parts = [`BT /${font.id} ${round(fontSize)} Tf ${move(0, 0)}`];
  let shown = '';
  let hex = '';
  let width = 0;

  const flush = () => {
    if (hex !== '') {
      shown += `<${hex}>`;
    }
    if (shown !== '') {
      parts.push(`[${shown}] TJ`);
    }
    hex = '';
    shown = '';
  };

  glyphs.forEach((glyph, index) => {
    const position = positions[index];
    if (position === undefined) {
      return;
    }
    const natural = (glyph.advanceWidth * font.scale * fontSize) / 1000;
    const advance = advanceOf(glyph, position, natural);
    const isOffset = position.xOffset !== 0 || position.yOffset !== 0;
    if (isOffset) {
      flush();
      parts.push(move(width + position.xOffset, position.yOffset));
    }
    hex += encode(font, glyph);
    width += advance;
    const adjustment = ((advance - natural) * 1000) / fontSize;
    if (isOffset) {
      flush();
      parts.push(move(width, 0));
    } else if (Math.abs(adjustment) > smallest) {
      shown += `<${hex}>${round(-adjustment)}`;
      hex = '';
    }
  });
  flush();
  parts.push('ET');
  return { operators: parts.join('\n'), width };
}

/**
 * The glyphs in the order they are read, each put in its place: what reads the file aloud goes by the order in it.
 * (ActualText beside glyphs from left to right is turned once more by poppler, PDFium and MuPDF.)
 */
function rightToLeftOperators(
  font: PdfFont,
  { attributes: { fontSize }, glyphs = [], positions = [] }: TextRun,
  x: number,
  baseline: number,
): { operators: string; width: number } {
  let left = x;
  const shown = glyphs.map((glyph, index) => {
    const position = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const place = `${round(left + position.xOffset)} ${round(baseline - position.yOffset)}`;
    left += advanceOf(glyph, position, (glyph.advanceWidth * font.scale * fontSize) / 1000);
    return `1 0 0 -1 ${place} Tm <${encode(font, glyph)}> Tj`;
  });
  const operators = [`BT /${font.id} ${round(fontSize)} Tf`, ...shown.reverse(), 'ET'];
  return { operators: operators.join('\n'), width: left - x };
}

function advanceOf(glyph: Glyph, { xAdvance }: GlyphPosition, natural: number): number {
  return isSpace(glyph) ? Math.max(xAdvance, natural * narrowestSpace) : xAdvance;
}

/** How wide a run comes out. */
export function widthOf({ attributes, glyphs = [], positions = [] }: TextRun): number {
  const scale = attributes.fontSize / (attributes.font?.[0]?.unitsPerEm ?? 1000);
  return glyphs.reduce((width, glyph, index) => {
    const position = positions[index];
    const advance = position ? advanceOf(glyph, position, glyph.advanceWidth * scale) : 0;
    return width + advance;
  }, 0);
}

function isSpace({ codePoints }: Glyph): boolean {
  return codePoints.length === 1 && (codePoints[0] === space || codePoints[0] === noBreakSpace);
}

/** The glyph's number in the file's cut of the font, which grows by it; one more for each that it stands for. */
function encode(font: PdfFont, glyph: Glyph): string {
  const { subset, unicode, widths } = font;
  const letters = lettersOf(glyph);
  const means = (id: number) => {
    const known = unicode[id];
    return known === undefined || known === letters || String(known) === String(letters);
  };
  let id = subset.includeGlyph(glyph.id);
  if (!means(id)) {
    const other = subset.glyphs.findIndex((one, index) => one === glyph.id && means(index));
    id = other === -1 ? subset.glyphs.push(glyph.id) - 1 : other;
  }
  widths[id] ??= glyph.advanceWidth * font.scale;
  unicode[id] ??= letters;
  return id.toString(16).padStart(4, '0');
}

/**
 * Lam and alef are written as one. Programs that turn the letters of a right-to-left line turn those two as well
 * where one glyph stands for both, so it stands for the sign that Unicode has for the pair.
 */
function lettersOf({ codePoints }: Glyph): readonly number[] {
  const pair = codePoints.length === 2 ? ligatures[String.fromCodePoint(...codePoints)] : undefined;
  return pair ?? codePoints;
}

const ligatures: Readonly<Record<string, readonly number[]>> = {
  لآ: [0xfef5],
  لأ: [0xfef7],
  لإ: [0xfef9],
  لا: [0xfefb],
};
