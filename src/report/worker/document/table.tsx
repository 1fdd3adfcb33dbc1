import { View } from '@react-pdf/renderer';
import { Fragment, type ReactNode, useId } from 'react';
import { Cell, Gap, Line } from './flow.tsx';
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
        {/* The paginator heeds `keep` only where there is something above that it can end a page with. */}
        <Gap height={space.hair} />
        <View
          fixed
          wrap={false}
          minPresenceAhead={keep.row}
          style={headStyle}
          {...repeated(repeats)}
        >
          <Structure type="THead">
            <Structure type="TR">
              {columns.map(({ header, share }, index) => (
                <Structure key={String(index)} type="TH" scope="Column">
                  <TableCell share={share}>
                    <Line style={type.tableHead}>
                      <Words text={header} />
                    </Line>
                  </TableCell>
                </Structure>
              ))}
            </Structure>
          </Structure>
        </View>
        <Structure type="TBody">
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              {index > 0 && <Gap height={space.small} />}
              <TableRow columns={columns} row={row} />
            </Fragment>
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
            <TableCell share={share}>{cells[index]}</TableCell>
          </Structure>
        ))}
      </View>
    </Structure>
  );
}

function TableCell(props: { share: number; children: ReactNode }) {
  return (
    <View
      style={{
        width: `${props.share * 100}%`,
        paddingRight: space.medium,
        paddingLeft: space.small,
      }}
    >
      <Cell>{props.children}</Cell>
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
  marginBottom: space.small,
} as const;

/** No padding above: the paginator would put it on a page without the words that follow it. */
const rowStyle = {
  flexDirection: 'row',
  paddingBottom: space.small,
  borderBottomWidth: 0.5,
  borderBottomColor: color.rule,
} as const;

/** react-pdf's types do not know of props that it only hands through. */
function repeated(repeats: string): object {
  return { repeats };
}
