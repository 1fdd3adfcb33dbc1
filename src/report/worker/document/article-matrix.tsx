import { Fragment } from 'react';
import type {
  MatrixColumn,
  MatrixEntry,
  MatrixRow,
  ReportMatrix,
} from '../../model/report-data.ts';
import { ArticleFigure } from './article-figure.tsx';
import { Line } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Note } from './note.tsx';
import { ShortList } from './short-list.tsx';
import { Table } from './table.tsx';
import { type } from './theme.ts';
import { Words } from './words.tsx';

/** Of the table's width; all together are 1. */
const shares: Readonly<Record<MatrixColumn, number>> = {
  article: 0.13,
  effect: 0.11,
  comment: 0.18,
  consequences: 0.22,
  proposals: 0.18,
  measures: 0.18,
};

const order: readonly MatrixColumn[] = [
  'article',
  'effect',
  'comment',
  'consequences',
  'proposals',
  'measures',
];

/** Ordinary letters on a line of the narrowest cell of entries, and lines on a page. */
const lettersOnLine = 18;
const linesOnPage = 28;

/** The articles to look at. */
export function ArticleFigures({ matrix }: { matrix: ReportMatrix }) {
  const { id, heading, intro, note, figures } = matrix;
  return (
    <>
      <Heading level={2} text={heading} id={id} />
      {intro !== '' && <Note text={intro} />}
      {note !== undefined && <Note text={note} />}
      {figures.map((figure) => (
        <ArticleFigure key={figure.heading} figure={figure} />
      ))}
    </>
  );
}

/** The articles to read. */
export function ArticleTable({
  matrix: { tableHeading, columns, rows },
}: {
  matrix: ReportMatrix;
}) {
  return (
    <>
      <Heading level={3} text={tableHeading} />
      <Table
        columns={order.map((column) => ({ header: columns[column], share: shares[column] }))}
        rows={rows.map((row) => ({ key: row.label, cells: cells(row), isShort: isShort(row) }))}
      />
    </>
  );
}

function cells({ label, title, target, effect, comment, ...row }: MatrixRow) {
  return [
    <Fragment key="article">
      <Line style={type.smallLabel}>
        <Words text={label} to={target} />
      </Line>
      <Line style={type.small}>
        <Words text={title} />
      </Line>
    </Fragment>,
    <Line key="effect" style={type.small}>
      <Words text={`${effect.symbol} ${effect.word}`.trim()} />
    </Line>,
    comment === '' ? (
      <Nothing key="comment" />
    ) : (
      <Line key="comment" style={type.small}>
        <Words text={comment} />
      </Line>
    ),
    ...[row.consequences, row.proposals, row.measures].map((entries, index) =>
      entries.length === 0 ? (
        <Nothing key={String(index)} />
      ) : (
        <ShortList key={String(index)} items={entries} />
      ),
    ),
  ];
}

/** Every row has all its cells, and a cell is where something is written (ISO 14289-1, 7.5). */
function Nothing() {
  return (
    <Line style={type.smallNote}>
      <Words text="–" />
    </Line>
  );
}

function isShort({ consequences, proposals, measures }: MatrixRow): boolean {
  return [consequences, proposals, measures].every((entries) => lines(entries) <= linesOnPage);
}

function lines(entries: readonly MatrixEntry[]): number {
  return entries.reduce((sum, { text }) => sum + Math.ceil(text.length / lettersOnLine), 0);
}
