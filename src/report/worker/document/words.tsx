import { Text } from '@react-pdf/renderer';
import { createContext, useContext, useId } from 'react';
import type { Inline, InlineText } from '#src/domain/rich-text.ts';
import { piecesByFont } from '../../characters/coverage.ts';
import { passages } from '../tagging/script-language.ts';
import { encodeInline, type InlineMark } from '../tagging/tags.ts';
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
export function Words(props: { text: string; bold?: boolean; quiet?: boolean; to?: string }) {
  const { printable } = useContext(TypesettingContext);
  const style = {
    ...(props.bold && { fontWeight: 600 }),
    ...(props.quiet && { color: color.quiet }),
    ...(props.to !== undefined && linkStyle),
  };
  const text = printable(props.text);
  const link = props.to === undefined ? {} : { target: { destination: props.to }, title: text };
  return <Passages text={text} style={style} {...link} />;
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

const linkStyle = { color: color.accent, textDecoration: 'underline' as const };

function Run({ run, text }: { run: InlineText; text: string }) {
  const style = {
    ...(run.bold && { fontWeight: 600 }),
    ...(run.italic && { fontStyle: 'italic' as const }),
    ...(run.link !== undefined && linkStyle),
  };
  const target = run.link === undefined ? {} : { target: { href: run.link }, title: text };
  return <Passages text={text} style={style} {...target} />;
}

/** Text of one style, with an element of its own for a link and for words in another script. */
function Passages(props: {
  text: string;
  style: { fontWeight?: number; fontStyle?: 'italic'; color?: string };
  target?: NonNullable<InlineMark['target']>;
  title?: string;
}) {
  const { text, style, ...link } = props;
  const key = useId();
  const isPlain = link.target === undefined && Object.keys(style).length === 0;
  return passages(text).map((passage, index) => {
    const language = passage.language === undefined ? {} : { language: passage.language };
    if (link.target === undefined && passage.language === undefined) {
      return isPlain ? (
        <Letters key={String(index)} text={passage.text} />
      ) : (
        <Text key={String(index)} style={style}>
          <Letters text={passage.text} />
        </Text>
      );
    }
    const mark = encodeInline({ key: `${key}${index}`, ...link, ...language });
    return (
      // Not a Link, which would be blue where it is only of another language.
      <Text key={String(index)} {...marked(mark)} style={style}>
        <Letters text={passage.text} />
      </Text>
    );
  });
}

/** Each letter in a font that has it. Not left to react-pdf, which forgets the font where two parts of a line meet. */
function Letters({ text }: { text: string }) {
  return piecesByFont(text).map((piece, index) =>
    piece.font === undefined ? (
      piece.text
    ) : (
      <Text key={String(index)} style={{ fontFamily: piece.font }}>
        {piece.text}
      </Text>
    ),
  );
}

/** The layout hands `src` of a part of a line through to the drawing; react-pdf's types know it of Link only. */
function marked(src: string): object {
  return { src };
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
