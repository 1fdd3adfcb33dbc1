import type { Block, Inline } from '#src/domain/rich-text.ts';
import { isRightToLeft } from '../tagging/script-language.ts';
import { Line } from './flow.tsx';
import { List } from './list.tsx';
import { space, type } from './theme.ts';
import { RichWords } from './words.tsx';

export function Paragraph(props: { content: readonly Inline[]; before?: number }) {
  const words = props.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const style = isRightToLeft(words) ? { ...type.text, ...rightToLeft } : type.text;
  return (
    <Line style={style} before={props.before ?? space.small}>
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
