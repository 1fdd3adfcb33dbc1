import { Text, View } from '@react-pdf/renderer';
import { createContext, type ReactNode, useContext } from 'react';
import type { StructureType, TagPath, TextMarks } from '../tagging/tags.ts';
import { useSiblingTag, useTag } from './structure.tsx';
import { color, type TypeStyle } from './theme.ts';

/**
 * The one place where the report meets react-pdf's boxes. A page is a flat sequence of lines, each a
 * paragraph of its own; nothing that can grow is put in a common box. That is what `experimentalPagination`
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
}

export const FlowContext = createContext<Flow>({ indent: 0, rule: undefined });

/** Lines within stand in by `by`; with `ruled`, a thin rule runs along them. */
export function Indented(props: { by: number; ruled?: boolean; children: ReactNode }) {
  const { indent, rule } = useContext(FlowContext);
  const flow = { indent: indent + props.by, rule: props.ruled === true ? indent : rule };
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

/** A paragraph, with its mark if it has one. */
export function Line({ style, before = 0, keep, as = 'P', mark, ...props }: LineProps) {
  const { indent, rule } = useContext(FlowContext);
  const tag = useTag(as);
  const labelTag = useSiblingTag('Lbl');
  const isItem = tag.at(-2)?.type === 'LBody';
  const ahead = keep === undefined ? {} : { minPresenceAhead: keep };
  const isRuled = rule !== undefined;
  const top = { marginTop: isRuled ? before : 0 };
  const markWidth = mark?.width ?? 0;
  const hang = mark?.hanging === true ? markWidth : 0;
  return (
    <>
      {before > 0 && !isRuled && <Gap height={before} />}
      <View
        {...ahead}
        style={{
          flexDirection: 'row',
          marginLeft: (isRuled ? rule : indent) - hang,
          paddingLeft: isRuled ? indent - rule : 0,
          ...(isRuled && { borderLeftWidth: 0.75, borderLeftColor: color.rule }),
        }}
      >
        {mark !== undefined && (
          // Takes no room: the text's cell must lie where it lies also on a page where the mark is not.
          <View style={{ width: markWidth, marginRight: -markWidth }}>
            <Text
              {...tagged({ tag: isItem ? labelTag : tag })}
              style={{ ...(mark.style ?? style), ...top }}
            >
              {isItem ? mark.text : `${mark.text}\u00a0`}
            </Text>
          </View>
        )}
        <View style={{ flex: 1, paddingLeft: markWidth }}>
          <Text
            {...tagged({ tag, ...props.marks })}
            {...(props.breaks !== undefined && { hyphenationCallback: props.breaks })}
            style={{ ...style, ...top, paddingRight: props.right ?? 0 }}
          >
            {props.children}
          </Text>
        </View>
      </View>
    </>
  );
}

/** react-pdf's types do not know of props that it only hands through. */
export function tagged(marks: TextMarks): object {
  return marks;
}

/** A text of a figure, wherever it stands in it: part of the picture, read out as its alternative text. */
export function figureBox(figure: TagPath): object {
  return { figure };
}
