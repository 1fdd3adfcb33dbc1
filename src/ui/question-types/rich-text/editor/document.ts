import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Block, Inline, InlineText, RichText } from '#src/domain/rich-text.ts';

/** A rich text as the editor's document. An empty text is one empty paragraph: the caret needs a place. */
export function documentFromRichText(blocks: RichText): JSONContent {
  return { type: 'doc', content: blocks.length > 0 ? blocks.map(blockNode) : [emptyParagraph()] };
}

function emptyParagraph(): JSONContent {
  return { type: 'paragraph' };
}

function blockNode(block: Block): JSONContent {
  return block.type === 'paragraph'
    ? { type: 'paragraph', content: block.content.filter(isWritten).map(inlineNode) }
    : {
        type: block.type,
        content: block.items.map((item) => ({ type: 'listItem', content: itemNodes(item) })),
      };
}

function isWritten(inline: Inline): boolean {
  return inline.type === 'lineBreak' || inline.text !== '';
}

/** An item of the editor begins with a paragraph; one that begins with a list gets an empty one before it. */
function itemNodes(item: readonly Block[]): JSONContent[] {
  const nodes = item.map(blockNode);
  return item[0]?.type === 'paragraph' ? nodes : [emptyParagraph(), ...nodes];
}

function inlineNode(inline: Inline): JSONContent {
  if (inline.type === 'lineBreak') {
    return { type: 'lineBreak' };
  }
  const marks: { type: string; attrs?: Record<string, string> }[] = [];
  if (inline.link !== undefined) {
    marks.push({ type: 'link', attrs: { href: inline.link } });
  }
  if (inline.bold) {
    marks.push({ type: 'bold' });
  }
  if (inline.italic) {
    marks.push({ type: 'italic' });
  }
  return { type: 'text', text: inline.text, marks };
}

/**
 * What was read from a node before. Nodes never change: an edit makes new ones along its path and keeps the
 * rest, so that reading a long text after a key costs no more than reading one paragraph.
 */
const known = new WeakMap<Node, Block>();

/** The editor's document as a rich text. A document with nothing but an empty paragraph is the empty text. */
export function richTextFromDocument(document: Node): RichText {
  const only = document.childCount === 1 ? document.firstChild : null;
  if (only?.type.name === 'paragraph' && only.childCount === 0) {
    return [];
  }
  return document.children.map(blockFromNode);
}

function blockFromNode(node: Node): Block {
  const before = known.get(node);
  if (before !== undefined) {
    return before;
  }
  const block: Block =
    node.type.name === 'bulletList' || node.type.name === 'orderedList'
      ? {
          type: node.type.name,
          items: node.children.map((item) => item.children.map(blockFromNode)),
        }
      : { type: 'paragraph', content: node.children.map(inlineFromNode) };
  known.set(node, block);
  return block;
}

function inlineFromNode(node: Node): Inline {
  if (!node.isText) {
    return { type: 'lineBreak' };
  }
  const text: InlineText = { type: 'text', text: node.text ?? '' };
  for (const mark of node.marks) {
    if (mark.type.name === 'bold') {
      text.bold = true;
    } else if (mark.type.name === 'italic') {
      text.italic = true;
    } else {
      text.link = String(mark.attrs['href']);
    }
  }
  return text;
}
