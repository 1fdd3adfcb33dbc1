import type {
  AlternativesMatrix,
  MatrixCell,
  MatrixEffect,
} from '#src/domain/alternatives/matrix.ts';

/** Sizes in the picture's own units, which the page scales to the room there is. */
export const picture = {
  rowName: 160,
  /** Half a column: the short term, and the long. */
  term: 66,
  line: 19,
  /** A line with the bar below it that says when. */
  effect: 27,
  padding: 12,
  letter: 7.2,
} as const;

export const terms = ['short', 'long'] as const;
export type Term = (typeof terms)[number];

export interface PictureRow {
  readonly article: number | null;
  readonly title: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly cells: readonly MatrixCell[];
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly headHeight: number;
  readonly names: readonly (readonly string[])[];
  readonly rows: readonly PictureRow[];
  /** Left edge of an alternative's column. */
  readonly columnAt: (index: number) => number;
}

/** Where everything stands: names broken into lines, rows as tall as what is in them. */
export function pictureLayout(
  matrix: AlternativesMatrix,
  nameOf: (alternative: AlternativesMatrix['alternatives'][number]) => string,
  titleOf: (article: number | null) => string,
): PictureLayout {
  const { rowName, term, line, effect, padding } = picture;
  const columnAt = (index: number) => rowName + index * 2 * term;
  const names = matrix.alternatives.map((alternative) =>
    linesWithin(nameOf(alternative), 2 * term - 8, 4),
  );
  const headHeight = (Math.max(1, ...names.map(({ length }) => length)) + 1) * line + padding;
  let below = headHeight;
  const rows = matrix.rows.map(({ article, cells }) => {
    const title = linesWithin(titleOf(article), rowName - padding, 4);
    const tallest = Math.max(1, ...cells.map(({ effects }) => effects.length));
    const top = below;
    const height = Math.max(title.length * line, tallest * effect) + padding;
    below += height;
    return { article, title, top, height, cells };
  });
  return {
    width: columnAt(matrix.alternatives.length),
    height: below,
    headHeight,
    names,
    rows,
    columnAt,
  };
}

/** The terms in which an effect is felt; none where nobody has said. */
export function termsOf({ horizons }: MatrixEffect): Term[] {
  return terms.filter((term) => horizons.includes(term));
}

/** A text in lines of about `width` units; what is left after `most` lines is cut and marked. */
export function linesWithin(text: string, width: number, most: number): string[] {
  const letters = Math.max(4, Math.floor(width / picture.letter));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, letters))) {
    if (line !== '' && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  if (lines.length <= most) {
    return lines;
  }
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, letters - 2).trimEnd()} …`];
}

/** A word that is longer than a line, in parts. */
function pieces(word: string, letters: number): string[] {
  return word.length <= letters
    ? [word]
    : Array.from({ length: Math.ceil(word.length / letters) }, (_, index) =>
        word.slice(index * letters, (index + 1) * letters),
      );
}
