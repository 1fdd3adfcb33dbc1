import { color, page as sheet } from '../document/theme.ts';
import type { LoadedFont } from '../fonts.ts';
import type { PageCanvas, Purpose } from './page-canvas.ts';
import { type TypesetText, typeset, typesetWithin } from './typeset.ts';

export interface FurnitureText {
  /** The margin at both sides, if it is not the report's. */
  readonly side?: number;
  readonly title: string;
  /** At the foot of every page to the left, after the title, which is shortened to make room. */
  readonly details: readonly string[];
  /** At the head of every page; empty, nothing. */
  readonly draftLabel: string;
  /** What stands to the right at the foot of page `page` of `pages`. */
  readonly pageLabel: (page: number, pages: number) => string;
}

interface FurnitureFonts {
  readonly regular: readonly LoadedFont[];
  readonly bold: readonly LoadedFont[];
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
}

const footSize = 8.5;
/** Between the two texts at the foot. */
const footGap = 24;
const separator = ' · ';
/** Share of the line that details may take from the title. */
const largestDetails = 0.7;
const draftSize = 10;

/**
 * What stands in the margins of every page. Drawn when the pages are there: in react-pdf's own way, with a
 * `render` prop, the whole document would be paginated twice.
 */
export function createFurniture(text: FurnitureText, fonts: FurnitureFonts) {
  const { side = sheet.side } = text;
  const small = { fonts: fonts.regular, fontSize: footSize, color: color.quiet };
  const draft = typeset(text.draftLabel, {
    fonts: fonts.bold,
    fontSize: draftSize,
    color: color.attention,
  });

  return (canvas: PageCanvas, { width, height, number, pages }: Sheet): void => {
    const foot = height - sheet.foot;
    const label = typeset(text.pageLabel(number, pages), small);
    const labelLeft = width - side - label.width;
    const room = labelLeft - side - footGap;
    const end = typesetWithin(text.details.join(separator), room * largestDetails, small);
    const title = end.width === 0 ? text.title : `${text.title}${separator}`;
    const start = typesetWithin(title, room - end.width, small);
    put(canvas, 'footer', start, side, foot);
    put(canvas, 'footer', end, side + start.width, foot);
    put(canvas, 'footer', label, labelLeft, foot);
    put(canvas, 'header', draft, width - side - draft.width, sheet.head);
  };
}

function put(
  canvas: PageCanvas,
  purpose: Purpose,
  { runs }: TypesetText,
  left: number,
  baseline: number,
): void {
  let x = left;
  for (const run of runs) {
    x = canvas.text(purpose, run, x, baseline);
  }
}
