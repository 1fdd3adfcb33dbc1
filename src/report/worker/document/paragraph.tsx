import type { Inline, RichText } from '#src/domain/rich-text.ts';
import { Line } from './flow.tsx';
import { List } from './list.tsx';
import { space, type } from './theme.ts';
import { RichWords } from './words.tsx';

export function Paragraph(props: { content: readonly Inline[]; before?: number }) {
  return (
    <Line style={type.text} before={props.before ?? space.small}>
      <RichWords content={props.content} />
    </Line>
  );
}

/** Paragraphs and lists in the order they were written. */
export function Prose(props: { text: RichText }) {
  return props.text.map((block, index) => {
    const key = String(index);
    return block.type === 'paragraph' ? (
      <Paragraph key={key} content={block.content} />
    ) : (
      <List key={key} list={block} />
    );
  });
}

/** The first paragraph, which stands beside a label or a mark, and all that comes after it. */
export function splitLead(text: RichText): { lead: readonly Inline[]; rest: RichText } {
  const [first, ...others] = text;
  return first?.type === 'paragraph'
    ? { lead: first.content, rest: others }
    : { lead: [], rest: text };
}
