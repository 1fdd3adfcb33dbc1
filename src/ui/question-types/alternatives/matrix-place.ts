import type { AlternativesMatrix } from '#src/domain/alternatives/matrix.ts';

/** A cell of the table by names that outlive moving: an article, or an alternative's id, or a head. */
export interface MatrixPlace {
  readonly row: string;
  readonly column: string;
}

export const head = 'head';
export const foot = 'foot';

export function rowName(article: number | null): string {
  return article === null ? 'no-article' : `article-${article}`;
}

export function placeName({ row, column }: MatrixPlace): string {
  return `${row} ${column}`;
}

export function isSamePlace(one: MatrixPlace | undefined, other: MatrixPlace): boolean {
  return one?.row === other.row && one.column === other.column;
}

/** Names of the rows from the head to the counts, and of the columns. */
export interface MatrixShape {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export function shapeOf({ alternatives, rows }: AlternativesMatrix): MatrixShape {
  return {
    rows: [head, ...rows.map(({ article }) => rowName(article)), foot],
    columns: [head, ...alternatives.map(({ id }) => id)],
  };
}

/** Where a key leads from a place; undefined for any other key. The corner holds nothing and is passed by. */
export function placeAfterKey(
  event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  from: MatrixPlace,
  { rows, columns }: MatrixShape,
): MatrixPlace | undefined {
  const isWhole = event.ctrlKey || event.metaKey;
  const row = rows.indexOf(from.row);
  const column = columns.indexOf(from.column);
  const last = { row: rows.length - 1, column: columns.length - 1 };
  const at = (newRow: number, newColumn: number): MatrixPlace | undefined => {
    const place = {
      row: rows[Math.min(Math.max(newRow, 0), last.row)] ?? head,
      column: columns[Math.min(Math.max(newColumn, 0), last.column)] ?? head,
    };
    return place.row === head && place.column === head ? from : place;
  };
  switch (event.key) {
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'Home':
      return isWhole ? at(0, 1) : at(row, row === 0 ? 1 : 0);
    case 'End':
      return isWhole ? at(last.row, last.column) : at(row, last.column);
    default:
      return undefined;
  }
}
