import { Fragment, type ReactNode } from 'react';
import type { Block, Inline, RichText } from '#src/domain/rich-text.ts';
import './rich-text.css';

/** A rich text to read: paragraphs, lists, bold, italic and links as their HTML elements, nothing as HTML. */
export function RichTextView({ value }: { value: RichText }) {
  return <div className="rich-text">{value.map(blockElement)}</div>;
}

function blockElement(block: Block, index: number): ReactNode {
  if (block.type === 'paragraph') {
    // An empty paragraph is one line high, as in the editor.
    return (
      <p key={index}>{block.content.length > 0 ? block.content.map(inlineElement) : <br />}</p>
    );
  }
  const items = block.items.map((item, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items are drawn anew as a whole
    <li key={position}>{item.map(blockElement)}</li>
  ));
  return block.type === 'bulletList' ? <ul key={index}>{items}</ul> : <ol key={index}>{items}</ol>;
}

function inlineElement(inline: Inline, index: number): ReactNode {
  if (inline.type === 'lineBreak') {
    return <br key={index} />;
  }
  let element: ReactNode = inline.text;
  if (inline.italic) {
    element = <em>{element}</em>;
  }
  if (inline.bold) {
    element = <strong>{element}</strong>;
  }
  if (inline.link !== undefined) {
    element = (
      <a href={inline.link} target="_blank" rel="noreferrer">
        {element}
      </a>
    );
  }
  return <Fragment key={index}>{element}</Fragment>;
}
