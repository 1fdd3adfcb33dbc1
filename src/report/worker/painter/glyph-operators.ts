/// <reference path="../pdfkit.d.ts" />
import type { PDFDocument, PdfFont } from 'pdfkit';
import type { Glyph, TextRun } from './layout-node.ts';
import { round } from './numbers.ts';

/** Adjustments smaller than this (thousandths of the font size) are rounding. */
const smallest = 0.5;

const space = 0x20;
const noBreakSpace = 0xa0;

/**
 * Operators that show a run in the file's current font and size, and how wide it comes out.
 * Spaces keep their natural width: the layout squeezes those of a full line by up to a third, and in ragged text a
 * line that sticks out by a few points is less of a fault than a line that is hard to read.
 */
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
    const advance = isSpace(glyph) ? natural : position.xAdvance;
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

function isSpace({ codePoints }: Glyph): boolean {
  return codePoints.length === 1 && (codePoints[0] === space || codePoints[0] === noBreakSpace);
}

/** The glyph's number in the file's cut of the font, which grows by it. */
function encode(font: PdfFont, glyph: Glyph): string {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.advanceWidth * font.scale;
  font.unicode[id] ??= glyph.codePoints;
  return id.toString(16).padStart(4, '0');
}
