import { Link, Text } from '@react-pdf/renderer';
import { createContext, useContext } from 'react';
import type { Inline, InlineText } from '#src/domain/rich-text.ts';
import { color } from './theme.ts';

export interface Typesetting {
  /** Turns a text into one that the fonts can draw; see printable.ts. */
  readonly printable: (text: string) => string;
  /** Where a word of a heading may be broken; see word-breaks.ts. */
  readonly headingBreaks: (word: string) => string[];
}

export const TypesettingContext = createContext<Typesetting>({
  printable: (text) => text,
  headingBreaks: (word) => [word],
});

/** A plain text within a line. */
export function Words(props: { text: string; bold?: boolean; quiet?: boolean }) {
  const { printable } = useContext(TypesettingContext);
  const text = printable(props.text);
  if (props.bold !== true && props.quiet !== true) {
    return text;
  }
  return (
    <Text
      style={{
        ...(props.bold && { fontWeight: 600 }),
        ...(props.quiet && { color: color.quiet }),
      }}
    >
      {text}
    </Text>
  );
}

/** A paragraph's words with bold, italic, links and line breaks. */
export function RichWords(props: { content: readonly Inline[] }) {
  const { printable } = useContext(TypesettingContext);
  return joinPunctuation(props.content).map((inline, index) => {
    if (inline.type === 'lineBreak') {
      return '\n';
    }
    // The order of a paragraph's parts is all that tells them apart.
    const key = String(index);
    return <Run key={key} run={inline} text={printable(inline.text)} />;
  });
}

function Run({ run, text }: { run: InlineText; text: string }) {
  const style = {
    ...(run.bold && { fontWeight: 600 }),
    ...(run.italic && { fontStyle: 'italic' as const }),
  };
  if (run.link !== undefined) {
    return (
      <Link src={run.link} style={{ ...style, color: color.accent, textDecoration: 'underline' }}>
        {text}
      </Link>
    );
  }
  return run.bold || run.italic ? <Text style={style}>{text}</Text> : text;
}

const closing = /^[)\]}.,:;!?”’»…]+/;
const opening = /[([{”’«]+$/;

/**
 * Moves punctuation at the seam of two parts to the word it belongs to: `(` before a bold word into the bold
 * part, the full stop after a link into the link. The layout sees the parts as separate words, and would
 * sooner or later end a line between them, with a hyphen.
 */
function joinPunctuation(content: readonly Inline[]): Inline[] {
  const parts = content.map((part) => ({ ...part }));
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (part.type !== 'text' || next?.type !== 'text') {
      return;
    }
    const tail = closing.exec(next.text)?.[0] ?? '';
    if (tail !== '' && !/\s$/.test(part.text)) {
      part.text += tail;
      next.text = next.text.slice(tail.length);
      return;
    }
    const head = opening.exec(part.text)?.[0] ?? '';
    if (head !== '' && head.length < part.text.length && !/^\s/.test(next.text)) {
      part.text = part.text.slice(0, -head.length);
      next.text = head + next.text;
    }
  });
  return parts.filter((part) => part.type !== 'text' || part.text !== '');
}
