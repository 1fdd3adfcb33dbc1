import { Fragment } from 'react';
import type { LooseEnds, MatrixEntry, ReportTrace, TraceRow } from '../../model/report-data.ts';
import { noThread } from '../../model/trace.ts';
import { Line } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Items, ListItem } from './list.tsx';
import { Note } from './note.tsx';
import { ShortList } from './short-list.tsx';
import { Table } from './table.tsx';
import { indent, keep, space, type } from './theme.ts';
import { Words } from './words.tsx';

/** Of the table's width, column by column; all together are 1. */
const shares = [0.27, 0.2, 0.11, 0.23, 0.19] as const;

/** Ordinary letters on a line of the narrowest cell of entries, and lines on a page. */
const lettersOnLine = 18;
const linesOnPage = 28;

/** How groups, articles, consequences, decisions and follow-ups hang together, and what hangs loose. */
export function Trace({ trace }: { trace: ReportTrace }) {
  const { id, heading, intro, columns, rows, loose } = trace;
  return (
    <>
      <Heading level={2} text={heading} id={id} />
      <Note text={intro} />
      <Table
        columns={columns.map((header, index) => ({ header, share: shares[index] ?? 0 }))}
        rows={rows.map((row) => ({ key: row.id, cells: cells(row), isShort: isShort(row) }))}
      />
      <Loose loose={loose} />
    </>
  );
}

function cells(row: TraceRow) {
  return row.cells.map((cell, index) =>
    typeof cell === 'string' ? (
      <Line key={String(index)} style={cell === noThread ? type.smallNote : type.smallLabel}>
        <Words text={cell} />
      </Line>
    ) : (
      <Fragment key={String(index)}>
        {index === 0 ? cell.map(rowName) : <ShortList items={cell} />}
      </Fragment>
    ),
  );
}

function rowName({ mark = '', text }: MatrixEntry) {
  return (
    <Line key={text} style={type.small}>
      <Words text={`${mark} ${text}`.trim()} />
    </Line>
  );
}

function isShort(row: TraceRow): boolean {
  return row.cells.every((cell) => typeof cell === 'string' || lines(cell) <= linesOnPage);
}

function lines(entries: readonly MatrixEntry[]): number {
  return entries.reduce((sum, { text }) => sum + Math.ceil(text.length / lettersOnLine), 0);
}

function Loose({ loose: { heading, groups, note } }: { loose: LooseEnds }) {
  return (
    <>
      <Heading level={3} text={heading} />
      {note !== undefined && <Note text={note} />}
      {groups.map((group) => (
        <Fragment key={group.heading}>
          <Line style={type.text} before={space.small} keep={keep.label}>
            <Words text={group.heading} bold />
          </Line>
          <Items numbering="Disc">
            {group.places.map((place, index) => (
              <ListItem key={String(index)}>
                <Line
                  style={type.text}
                  before={space.hair}
                  mark={{ text: '•', width: indent.list }}
                >
                  <Words text={place.text} to={place.target} />
                </Line>
              </ListItem>
            ))}
          </Items>
        </Fragment>
      ))}
    </>
  );
}
