import { Text, View } from '@react-pdf/renderer';
import { type ReactNode, useContext } from 'react';
import { figureBox, tagged } from './flow.tsx';
import { StructureContext, useTag } from './structure.tsx';
import type { TypeStyle } from './theme.ts';
import { Words } from './words.tsx';

/**
 * A picture drawn of boxes and FigureText, whole on one page. Whoever cannot see it hears `alt`, so that must say
 * all that the picture shows.
 */
export function Figure(props: { alt: string; children: ReactNode }) {
  const path = useTag('Figure', { alt: props.alt });
  return (
    <View wrap={false} {...figureBox(path)}>
      <StructureContext value={path}>{props.children}</StructureContext>
    </View>
  );
}

/** Letters as part of a picture. */
export function FigureText(props: {
  style: TypeStyle;
  align?: 'left' | 'center' | 'right';
  /** If not the style's own. */
  color?: string;
  text: string;
}) {
  const { style, align = 'left', color = style.color } = props;
  const tag = useContext(StructureContext);
  return (
    <Text
      {...tagged({ tag })}
      hyphenationCallback={whole}
      style={{ ...style, textAlign: align, color }}
    >
      <Words text={props.text} />
    </Text>
  );
}

/** A picture's labels are not broken within words. */
function whole(word: string): string[] {
  return [word];
}
