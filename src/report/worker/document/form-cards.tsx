import { View } from '@react-pdf/renderer';
import { useContext } from 'react';
import type { BlankColumn, BlankField } from '../../model/blank-form-data.ts';
import { Cell, Gap, Line } from './flow.tsx';
import { CellLines, CheckBoxes, formField, useWritingTag } from './form-field.tsx';
import { form, formType } from './form-theme.ts';
import { Structure } from './structure.tsx';
import { color, space } from './theme.ts';
import { TypesettingContext, Words } from './words.tsx';

/** A frame of labelled cells to write in, whole on one page. */
export function FormCard(props: { title?: string; fields: readonly (readonly BlankField[])[] }) {
  const { title, fields } = props;
  return (
    <Structure type="Sect">
      <Gap height={space.medium} />
      <View wrap={false} style={frame}>
        <Cell>
          {title !== undefined && (
            <View style={cardTitle}>
              <Line as="H4" style={formType.cardTitle}>
                <Words text={title} />
              </Line>
            </View>
          )}
          {fields.map((row, index) => (
            <View key={String(index)} style={{ flexDirection: 'row' }}>
              {row.map((field, place) => (
                <FormCell key={field.label} field={field} isFirst={place === 0} />
              ))}
            </View>
          ))}
        </Cell>
      </View>
    </Structure>
  );
}

/** A label at the top as on printed forms, and below it room to write or boxes to tick. */
function FormCell({ field, isFirst }: { field: BlankField; isFirst: boolean }) {
  const { label, lines, choices } = field;
  return (
    <View style={{ flex: 1, ...(!isFirst && divided) }}>
      <View style={cellLabel}>
        <FieldLabel text={label} />
      </View>
      {choices.length > 0 ? (
        <View style={tickCell}>
          <CheckBoxes choices={choices} direction="row" />
        </View>
      ) : (
        <CellLines count={lines} label={label} />
      )}
    </View>
  );
}

/** Words of a narrow label are not broken. */
function FieldLabel(props: { text: string }) {
  const { headingBreaks } = useContext(TypesettingContext);
  return (
    <Line style={formType.label} breaks={headingBreaks}>
      <Words text={props.text} />
    </Line>
  );
}

/** Columns with a head and empty rows, whole on one page. */
export function BlankTable(props: {
  columns: readonly BlankColumn[];
  rows: number;
  lines: number;
}) {
  const { columns } = props;
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const width = ({ weight }: BlankColumn) => `${(weight / whole) * 100}%` as const;
  return (
    <Structure type="Table">
      <Gap height={space.medium} />
      <View wrap={false} style={frame}>
        <Cell>
          <Structure type="THead">
            <Structure type="TR">
              <View style={tableHead}>
                {columns.map((column, index) => (
                  <Structure key={column.label} type="TH" scope="Column">
                    <View style={{ width: width(column), ...headCell, ...(index > 0 && divided) }}>
                      <FieldLabel text={column.label} />
                    </View>
                  </Structure>
                ))}
              </View>
            </Structure>
          </Structure>
          <Structure type="TBody">
            {Array.from({ length: props.rows }, (_, row) => (
              <Structure key={String(row)} type="TR">
                <View style={{ flexDirection: 'row' }}>
                  {columns.map((column, index) => (
                    <Structure key={column.label} type="TD">
                      <View style={{ width: width(column), ...(index > 0 && divided) }}>
                        <EmptyCell label={column.label} lines={props.lines} />
                      </View>
                    </Structure>
                  ))}
                </View>
              </Structure>
            ))}
          </Structure>
        </Cell>
      </View>
    </Structure>
  );
}

/** No lines in narrow columns: whoever writes there chooses how large. */
function EmptyCell(props: { label: string; lines: number }) {
  const path = useWritingTag(props.label);
  return (
    <View
      {...formField(path)}
      style={{
        height: form.pitch * props.lines,
        borderBottomWidth: form.line,
        borderBottomColor: form.edge,
      }}
    />
  );
}

const frame = {
  borderTopWidth: form.line,
  borderLeftWidth: form.line,
  borderRightWidth: form.line,
  borderTopColor: form.edge,
  borderLeftColor: form.edge,
  borderRightColor: form.edge,
} as const;

const divided = { borderLeftWidth: form.line, borderLeftColor: form.edge } as const;

const lowerEdge = { borderBottomWidth: form.line, borderBottomColor: form.edge } as const;

const cardTitle = {
  backgroundColor: color.surface,
  paddingHorizontal: form.inset,
  paddingVertical: space.hair,
  ...lowerEdge,
} as const;

const cellLabel = { flexGrow: 1, paddingHorizontal: form.inset, paddingTop: space.hair } as const;

const tickCell = {
  paddingHorizontal: form.inset,
  paddingTop: space.hair,
  paddingBottom: space.small,
  ...lowerEdge,
} as const;

const tableHead = {
  flexDirection: 'row',
  backgroundColor: color.surface,
  ...lowerEdge,
} as const;

const headCell = { paddingHorizontal: form.inset, paddingVertical: space.hair } as const;
