import type { Inline } from '#src/domain/rich-text.ts';
import { joinRuns } from './inline-run.ts';
import type { Line } from './line.ts';

/** The cells of a table, row by row; a caption is a row of its own. */
export function tableRows(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const part of table.children) {
    if (part.localName === 'caption') {
      rows.push([part]);
    } else if (part.localName === 'tr') {
      rows.push([...part.children]);
    } else {
      const inner = [...part.children].filter((child) => child.localName === 'tr');
      rows.push(...inner.map((row) => [...row.children]));
    }
  }
  return rows;
}

export type CellLines = { readonly lines: readonly Line[]; readonly isLayout: boolean };

/**
 * A row as lines: its cells in one line with ` | ` between, so that no word is lost and the row still reads
 * as one. A row with one written cell, or with tables in its cells, only places things on a page: its lines
 * stay as they are.
 */
export function rowLines(cells: readonly CellLines[]): readonly Line[] {
  const written = cells.filter((cell) => cell.lines.length > 0);
  if (written.length < 2 || written.some((cell) => cell.isLayout)) {
    return written.flatMap((cell) => cell.lines);
  }
  const last = cells.findLastIndex((cell) => cell.lines.length > 0);
  const content = cells.slice(0, last + 1).flatMap((cell, index) => {
    const isAfterEmpty = index > 0 && cells[index - 1]?.lines.length === 0;
    const mark = index === 0 ? [] : [between(isAfterEmpty ? '| ' : ' | ')];
    return [...mark, ...cellContent(cell)];
  });
  return [{ content: joinRuns(content), isHeading: false, list: undefined }];
}

function cellContent(cell: CellLines): Inline[] {
  return cell.lines.flatMap((line, index) => [
    ...(index > 0 ? [between(' ')] : []),
    ...line.content,
  ]);
}

function between(text: string): Inline {
  return { type: 'text', text };
}
