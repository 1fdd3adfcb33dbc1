import { useContext } from 'react';
import type { Block, Inline } from '#src/domain/rich-text.ts';
import { isRightToLeft } from '../tagging/script-language.ts';
import { Line } from './flow.tsx';
import { List } from './list.tsx';
import { ProseStyleContext } from './prose-style.ts';
import { RichWords } from './words.tsx';

export function Paragraph(props: { content: readonly Inline[]; before?: number }) {
  const { text, paragraph } = useContext(ProseStyleContext);
  const words = props.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const style = isRightToLeft(words) ? { ...text, ...rightToLeft } : text;
  return (
    <Line style={style} before={props.before ?? paragraph}>
      <RichWords content={props.content} />
    </Line>
  );
}

const rightToLeft = { direction: 'rtl', textAlign: 'right' } as const;

/** Paragraphs and lists in the order they were written. */
export function Prose(props: { text: readonly Block[] }) {
  return props.text.map((block, index) => {
    const key = String(index);
    return block.type === 'paragraph' ? (
      <Paragraph key={key} content={block.content} />
    ) : (
      <List key={key} list={block} />
    );
  });
}
