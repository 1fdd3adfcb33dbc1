import { Text, View } from '@react-pdf/renderer';
import { createContext, useContext } from 'react';
import type { BlankFormModel } from '../../model/blank-form-data.ts';
import { fill } from '../../model/wording.ts';
import type { TagPath } from '../tagging/tags.ts';
import { tagged } from './flow.tsx';
import { form } from './form-theme.ts';
import { useTag } from './structure.tsx';
import { color, space, type } from './theme.ts';
import { Words } from './words.tsx';

/**
 * Places to write and boxes to tick, for a form that is printed. What is drawn there has no words, so it is read out
 * as what it is for.
 */

export const SpokenContext = createContext<BlankFormModel['spoken']>({
  writingLines: '',
  checkBox: '',
});

/** The path to a new place to write what `label` asks for. */
export function useWritingTag(label: string): TagPath {
  const { writingLines } = useContext(SpokenContext);
  return useTag('Form', { field: 'text', alt: fill(writingLines, { label }) });
}

/** Lines to write on; many in two parts, so that none of them stands alone on a page. */
export function WritingLines(props: { count: number; label: string }) {
  const { count, label } = props;
  const path = useWritingTag(label);
  const first = count > form.heldLines ? Math.ceil(count / 2) : count;
  return (
    <>
      <HeldRules count={first} path={path} />
      {count > first && <HeldRules count={count - first} path={path} />}
    </>
  );
}

function HeldRules(props: { count: number; path: TagPath }) {
  return (
    <View wrap={false}>
      <Rules {...props} />
    </View>
  );
}

/** Lines to write on in a cell of a card; the last is the cell's lower edge. */
export function CellLines(props: { count: number; label: string }) {
  const { count, label } = props;
  const path = useWritingTag(label);
  return (
    <>
      <Rules count={count - 1} path={path} />
      <Rule height={count === 1 ? form.onlyLine : form.pitch} path={path} isEdge />
    </>
  );
}

/** Lines to write on in a row of a table, whose own lower edge is the last of them. */
export function RowLines(props: { count: number; label: string }) {
  const path = useWritingTag(props.label);
  return (
    <>
      <Rules count={props.count - 1} path={path} />
      <View style={{ height: form.pitch - space.medium }} />
    </>
  );
}

function Rules(props: { count: number; path: TagPath }) {
  return Array.from({ length: props.count }, (_, index) => (
    <Rule key={String(index)} height={form.pitch} path={props.path} />
  ));
}

function Rule(props: { height: number; path: TagPath; isEdge?: boolean }) {
  return (
    <View
      {...formField(props.path)}
      style={{
        height: props.height,
        borderBottomWidth: form.line,
        borderBottomColor: props.isEdge === true ? form.edge : color.rule,
      }}
    />
  );
}

/** Boxes to tick, each with its word, side by side or one below the other. */
export function CheckBoxes(props: { choices: readonly string[]; direction: 'row' | 'column' }) {
  return (
    <View
      wrap={false}
      style={{
        flexDirection: props.direction,
        flexWrap: props.direction === 'row' ? 'wrap' : 'nowrap',
        columnGap: space.large,
        rowGap: props.direction === 'row' ? space.small : 0,
      }}
    >
      {props.choices.map((choice) => (
        <CheckBox key={choice} choice={choice} />
      ))}
    </View>
  );
}

function CheckBox({ choice }: { choice: string }) {
  const { checkBox } = useContext(SpokenContext);
  const paragraph = useTag('P');
  const [box] = useTag('Form', { field: 'checkBox', alt: checkBox }).slice(-1);
  const path = box === undefined ? paragraph : [...paragraph, box];
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      <View
        {...formField(path)}
        style={{
          width: form.box,
          height: form.box,
          marginRight: space.small + space.hair,
          borderWidth: form.boxLine,
          borderColor: color.text,
        }}
      />
      <View>
        <Text {...tagged({ tag: paragraph })} style={type.text}>
          <Words text={choice} />
        </Text>
      </View>
    </View>
  );
}

/** A box whose edges are what is seen of a field. react-pdf's types do not know of props that it only hands through. */
export function formField(field: TagPath): object {
  return { field };
}
