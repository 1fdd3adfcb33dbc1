import { View } from '@react-pdf/renderer';
import { type ReactNode, useId } from 'react';
import { FlowContext, Line } from './flow.tsx';
import { Structure } from './structure.tsx';
import { color, keep, space, type } from './theme.ts';
import { Words } from './words.tsx';

interface Column {
  readonly header: string;
  /** Its part of the table's width; all parts together are 1. */
  readonly share: number;
}

interface Row {
  readonly key: string;
  /** Paragraph, List, Note …, one for every column. */
  readonly cells: readonly ReactNode[];
  /** Surely shorter than a page: it begins on the next one rather than be parted. */
  readonly isShort?: boolean;
}

/**
 * A table: a head that stands again on every page the table goes on to, and rows whose first cell names the row. A
 * row that is too long for its page goes on on the next.
 */
export function Table(props: { columns: readonly Column[]; rows: readonly Row[] }) {
  const { columns, rows } = props;
  const repeats = useId();
  return (
    <Structure type="Table">
      <View>
        <View fixed minPresenceAhead={keep.row} style={headStyle} {...repeated(repeats)}>
          <Structure type="THead">
            <Structure type="TR">
              {columns.map(({ header, share }, index) => (
                <Structure key={String(index)} type="TH" scope="Column">
                  <Cell share={share}>
                    <Line style={type.tableHead}>
                      <Words text={header} />
                    </Line>
                  </Cell>
                </Structure>
              ))}
            </Structure>
          </Structure>
        </View>
        <Structure type="TBody">
          {rows.map((row) => (
            <TableRow key={row.key} columns={columns} row={row} />
          ))}
        </Structure>
      </View>
    </Structure>
  );
}

function TableRow({ columns, row }: { columns: readonly Column[]; row: Row }) {
  const { cells, isShort = false } = row;
  return (
    <Structure type="TR">
      <View wrap={!isShort} style={rowStyle}>
        {columns.map(({ share }, index) => (
          <Structure
            key={String(index)}
            {...(index === 0
              ? { type: 'TH' as const, scope: 'Row' as const }
              : { type: 'TD' as const })}
          >
            <Cell share={share}>{cells[index]}</Cell>
          </Structure>
        ))}
      </View>
    </Structure>
  );
}

const plainFlow = { indent: 0, rule: undefined };

function Cell(props: { share: number; children: ReactNode }) {
  return (
    <View
      style={{
        width: `${props.share * 100}%`,
        paddingRight: space.medium,
        paddingLeft: space.small,
      }}
    >
      <FlowContext value={plainFlow}>{props.children}</FlowContext>
    </View>
  );
}

const headStyle = {
  flexDirection: 'row',
  backgroundColor: color.surface,
  paddingTop: space.small,
  paddingBottom: space.small,
  borderBottomWidth: 1,
  borderBottomColor: color.accent,
} as const;

const rowStyle = {
  flexDirection: 'row',
  paddingTop: space.small,
  paddingBottom: space.small,
  borderBottomWidth: 0.5,
  borderBottomColor: color.rule,
} as const;

/** react-pdf's types do not know of props that it only hands through. */
function repeated(repeats: string): object {
  return { repeats };
}
