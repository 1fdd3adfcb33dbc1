import { Fragment } from 'react';
import type {
  AlternativeDetail,
  AlternativesTable,
  ReportAlternatives,
  ReportCellEffect,
} from '../../model/report-data.ts';
import { Gap, Line } from './flow.tsx';
import { Heading } from './heading.tsx';
import { Note } from './note.tsx';
import { Prose } from './paragraph.tsx';
import { ProseStyleContext } from './prose-style.ts';
import { Table } from './table.tsx';
import { space, type } from './theme.ts';
import { Words } from './words.tsx';

/** Of a table's width, for the names of the articles; the alternatives share what is left. */
const nameShare = 0.22;

const detailShares = { article: 0.13, alternative: 0.2, effect: 0.17, comment: 0.5 } as const;
const detailOrder = ['article', 'alternative', 'effect', 'comment'] as const;

const smallProse = { text: type.small, paragraph: 0, item: 0 };

/** Effects in a cell that surely have room on a page. */
const shortCell = 8;

/** The alternatives side by side, seen at a glance, and then what is said of each effect. */
export function Alternatives({ alternatives }: { alternatives: ReportAlternatives }) {
  const { tableHeading, note, unassessed, tables, details } = alternatives;
  return (
    <>
      <Heading level={3} text={tableHeading} />
      {tables.map((table, index) => (
        <Fragment key={String(index)}>
          {index > 0 && <Gap height={space.medium} />}
          <SideBySide table={table} />
        </Fragment>
      ))}
      {unassessed !== undefined && <Note text={unassessed} />}
      <Note text={note} />
      {details.length > 0 && <Details alternatives={alternatives} />}
    </>
  );
}

function SideBySide({ table: { columns, rows } }: { table: AlternativesTable }) {
  const share = (1 - nameShare) / (columns.length - 1);
  return (
    <Table
      columns={columns.map((header, index) => ({
        header,
        share: index === 0 ? nameShare : share,
      }))}
      rows={rows.map(({ label, cells }, index) => ({
        key: String(index),
        cells: [
          <Line key="label" style={type.smallLabel}>
            <Words text={label} />
          </Line>,
          ...cells.map((effects, cell) => <Effects key={String(cell)} effects={effects} />),
        ],
        isShort: cells.every(({ length }) => length <= shortCell),
      }))}
    />
  );
}

function Effects({ effects }: { effects: readonly ReportCellEffect[] }) {
  return effects.map(({ effect, horizon }, index) => (
    <Fragment key={String(index)}>
      <Line style={type.small} before={index > 0 ? space.hair : 0}>
        <Words text={effect} />
      </Line>
      {horizon !== '' && (
        <Line style={type.smallNote}>
          <Words text={horizon} />
        </Line>
      )}
    </Fragment>
  ));
}

function Details({ alternatives }: { alternatives: ReportAlternatives }) {
  const { detailsHeading, detailColumns, details } = alternatives;
  return (
    <>
      <Heading level={3} text={detailsHeading} />
      <Table
        columns={detailOrder.map((column) => ({
          header: detailColumns[column],
          share: detailShares[column],
        }))}
        rows={details.map((detail, index) => ({ key: String(index), cells: detailCells(detail) }))}
      />
    </>
  );
}

function detailCells({ article, alternative, text, ...effect }: AlternativeDetail) {
  return [
    <Line key="article" style={type.smallLabel}>
      <Words text={article} />
    </Line>,
    <Line key="alternative" style={type.small}>
      <Words text={alternative} />
    </Line>,
    <Effects key="effect" effects={[effect]} />,
    <ProseStyleContext key="comment" value={smallProse}>
      <Prose text={text} />
    </ProseStyleContext>,
  ];
}
