import type { LoadedFont } from '../fonts.ts';
import type { StructureElement, StructureTree } from '../tagging/structure-tree.ts';
import type { Label } from '../tagging/tags.ts';
import type { PageCanvas } from './page-canvas.ts';
import { typeset } from './typeset.ts';

/** In the order they are tried for a letter. */
export interface PaintFonts {
  readonly regular: readonly LoadedFont[];
  readonly bold: readonly LoadedFont[];
}

/** Between the last word of an entry in the contents and the dots, and between those and the number. */
const dotsGap = 5;

/** Draws the bullet or number to the left of a text that begins at `left`. */
export function drawLabel(
  canvas: PageCanvas,
  { tree, fonts }: { tree: StructureTree; fonts: PaintFonts },
  { tag, text, width, fontSize, isBold, color }: Label,
  { left, baseline }: { left: number; baseline: number },
): void {
  const element = tree.element(tag);
  let x = left - width;
  for (const run of typeset(text, { fonts: isBold ? fonts.bold : fonts.regular, fontSize, color })
    .runs) {
    x = canvas.text(element, run, x, baseline);
  }
}

/** Draws the number of a page at the right end of an entry in the contents, and dots that lead there. */
export function drawPageNumber(
  canvas: PageCanvas,
  fonts: PaintFonts,
  entry: {
    readonly number: number;
    readonly element: StructureElement;
    readonly left: number;
    readonly right: number;
    readonly baseline: number;
    readonly fontSize: number;
    readonly color: string;
  },
): void {
  const { element, baseline, color } = entry;
  const { runs, width } = typeset(String(entry.number), { ...entry, fonts: fonts.regular });
  let x = entry.right - width;
  canvas.dots(entry.left + dotsGap, x - dotsGap, baseline - 1, color);
  for (const run of runs) {
    x = canvas.text(element, run, x, baseline);
  }
}
