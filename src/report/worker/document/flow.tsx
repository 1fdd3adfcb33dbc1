import { Text, View } from '@react-pdf/renderer';
import { createContext, type ReactNode, useContext } from 'react';
import type { Label, StructureType, TagPath, TextMarks } from '../tagging/tags.ts';
import { useSiblingTag, useTag } from './structure.tsx';
import type { TypeStyle } from './theme.ts';

/**
 * The one place where the report meets react-pdf's boxes. A page is a flat sequence of lines, each a
 * paragraph of its own; nothing that can grow is put in a common box. That is what the paginator (paginate.ts)
 * does well. What it does badly, and what the flat sequence avoids:
 * - a row with a `Text` as direct child that is taller than a page is cut off; text stands in cells instead;
 * - a heading that is the first thing in a box is left alone at the foot of the page;
 * - a box's own margin or padding is put on a page without the text that follows it.
 */

interface Flow {
  /** How far lines stand in from the left edge of the text. */
  readonly indent: number;
  /** Distance of the thin vertical rule from that edge; none, no rule. */
  readonly rule: number | undefined;
  /** In a box beside others: the space above a line is the line's own. */
  readonly isCell: boolean;
}

const FlowContext = createContext<Flow>({ indent: 0, rule: undefined, isCell: false });

const cellFlow: Flow = { indent: 0, rule: undefined, isCell: true };

/**
 * Lines in a box of their own, beside others. What is empty there must not be a line by itself: the paginator would
 * put it alone at the foot of a page and count the row as begun.
 */
export function Cell(props: { children: ReactNode }) {
  return <FlowContext value={cellFlow}>{props.children}</FlowContext>;
}

/** Lines within stand in by `by`; with `ruled`, a thin rule runs along them. */
export function Indented(props: { by: number; ruled?: boolean; children: ReactNode }) {
  const { indent, rule, isCell } = useContext(FlowContext);
  const flow = { indent: indent + props.by, rule: props.ruled === true ? indent : rule, isCell };
  return <FlowContext value={flow}>{props.children}</FlowContext>;
}

/** Empty space between lines. Of its own, so that it stays behind where a page ends. */
export function Gap(props: { height: number }) {
  return <View style={{ height: props.height }} />;
}

/** What stands to the left of a line's text: a bullet, a number, a label. */
export interface Mark {
  readonly text: string;
  readonly width: number;
  /** Outside the text's edge. */
  readonly hanging?: boolean;
  /** There are no words beside it. */
  readonly isAlone?: boolean;
  readonly style?: TypeStyle;
}

interface LineProps {
  readonly style: TypeStyle;
  /** Space above, within the rule if there is one. */
  readonly before?: number;
  /** Points of what follows that must be on the same page. */
  readonly keep?: number;
  /** Where words may be broken, if not as in running text. */
  readonly breaks?: (word: string) => string[];
  /** A part of the line's own element; in a list item, the item's label. */
  readonly mark?: Mark;
  /** What the line is; a paragraph if nothing else is said. */
  readonly as?: StructureType;
  readonly marks?: Omit<TextMarks, 'tag'>;
  /** Points at the right that stay free. */
  readonly right?: number;
  readonly children: ReactNode;
}

/**
 * A paragraph, with its mark if it has one. One node of react-pdf's wherever one will do, since each costs as much to
 * lay out as a line: bullets, numbers and rules are drawn by the painter.
 */
export function Line({ style, before = 0, keep, as = 'P', mark, ...props }: LineProps) {
  const { indent, rule, isCell } = useContext(FlowContext);
  const tag = useTag(as);
  const label = useLabel(tag, mark, style);
  const ahead = keep === undefined ? {} : { minPresenceAhead: keep };
  const hasGap = before > 0 && rule === undefined && !isCell;
  const above = before > 0 && !hasGap ? { marginTop: before } : {};
  const markWidth = mark === undefined || mark.hanging === true ? 0 : mark.width;
  const text = {
    ...tagged({
      tag,
      ...props.marks,
      ...(label !== undefined && { label }),
      ...(rule !== undefined && { rule: indent - rule + markWidth }),
    }),
    ...(props.breaks !== undefined && { hyphenationCallback: props.breaks }),
  };
  const textStyle = {
    ...style,
    ...above,
    ...(props.right !== undefined && { paddingRight: props.right }),
  };
  return (
    <>
      {hasGap && <Gap height={before} />}
      {mark !== undefined && label === undefined ? (
        <View {...ahead} style={{ flexDirection: 'row', marginLeft: indent }}>
          <MarkCell tag={tag} mark={mark} style={{ ...(mark.style ?? style), ...above }} />
          <View style={{ flex: 1, paddingLeft: mark.width }}>
            <Text {...text} style={textStyle}>
              {props.children}
            </Text>
          </View>
        </View>
      ) : (
        <Text {...ahead} {...text} style={{ ...textStyle, marginLeft: indent + markWidth }}>
          {props.children}
        </Text>
      )}
    </>
  );
}

/** A mark that is surely on one line and has a line beside it; others are laid out as texts. */
function useLabel(tag: TagPath, mark: Mark | undefined, style: TypeStyle): Label | undefined {
  const labelTag = useMarkTag(tag);
  if (mark === undefined || mark.style !== undefined || mark.isAlone === true) {
    return undefined;
  }
  return {
    tag: labelTag,
    text: withSpace(mark.text),
    width: mark.width,
    fontSize: style.fontSize,
    isBold: 'fontWeight' in style,
    color: style.color,
  };
}

/** Takes no room: the text's cell must lie where it lies also on a page where the mark is not. */
function MarkCell({ tag, mark, style }: { tag: TagPath; mark: Mark; style: TypeStyle }) {
  const labelTag = useMarkTag(tag);
  return (
    <View style={{ width: mark.width, marginRight: -mark.width }}>
      <Text {...tagged({ tag: labelTag })} style={style}>
        {withSpace(mark.text)}
      </Text>
    </View>
  );
}

function useMarkTag(tag: TagPath): TagPath {
  const label = useSiblingTag('Lbl');
  return tag.at(-2)?.type === 'LBody' ? label : tag;
}

/** Between the mark and the first word, for whoever reads the file by its words. */
function withSpace(mark: string): string {
  return `${mark}\u00a0`;
}

/** react-pdf's types do not know of props that it only hands through. */
export function tagged(marks: TextMarks): object {
  return marks;
}

/** A text of a figure, wherever it stands in it: part of the picture, read out as its alternative text. */
export function figureBox(figure: TagPath): object {
  return { figure };
}
