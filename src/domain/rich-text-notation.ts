import {
  type Block,
  type Inline,
  type InlineText,
  type List,
  maximumListDepth,
  type RichText,
} from './rich-text.ts';

/**
 * The plain notation in which a subject expert writes texts that ship with the app: an empty line between
 * paragraphs, `- ` or `1. ` before a list item, indentation for a list in a list, `**bold**`, `*italic*`,
 * `[words](https://address)`. A line that starts as nothing of this goes on with the one before.
 */

type Marks = Omit<InlineText, 'type' | 'text'>;

const markedWords = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\((\S+?)\)/;
const listItem = /^( *)(-|\d+\.) +(.+)$/;

/** The rich text that a notation stands for. Throws on a list deeper than rich text may be. */
export function richTextFromNotation(notation: string): RichText {
  const blocks: Block[] = [];
  const openLists: { readonly indent: number; readonly list: List }[] = [];
  /** The lines of the paragraph being read, and where it belongs. */
  let lines: string[] = [];
  let target: Block[] = blocks;

  function endParagraph(): void {
    if (lines.length > 0) {
      target.push({ type: 'paragraph', content: inlineFromNotation(lines.join(' ')) });
      lines = [];
    }
  }

  function openItem(indent: number, type: List['type']): void {
    while ((openLists.at(-1)?.indent ?? -1) > indent) {
      openLists.pop();
    }
    const sibling = openLists.at(-1);
    const item: Block[] = [];
    if (sibling?.indent === indent && sibling.list.type === type) {
      sibling.list.items.push(item);
    } else {
      if (sibling?.indent === indent) {
        openLists.pop();
      }
      const list: List = { type, items: [item] };
      (openLists.at(-1)?.list.items.at(-1) ?? blocks).push(list);
      openLists.push({ indent, list });
    }
    if (openLists.length > maximumListDepth) {
      throw new Error(`A list lies more than ${maximumListDepth} deep: ${notation.slice(0, 80)}`);
    }
    target = item;
  }

  for (const line of notation.split('\n')) {
    const [, indent, mark, words] = listItem.exec(line) ?? [];
    if (indent !== undefined && words !== undefined) {
      endParagraph();
      openItem(indent.length, mark === '-' ? 'bulletList' : 'orderedList');
      lines = [words.trim()];
    } else if (line.trim() === '') {
      endParagraph();
      openLists.length = 0;
      target = blocks;
    } else {
      lines.push(line.trim());
    }
  }
  endParagraph();
  return blocks;
}

/** A plain text: its lines joined within a paragraph, one line break between paragraphs. */
export function plainTextFromNotation(notation: string): string {
  return notation
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

function inlineFromNotation(text: string, marks: Marks = {}): Inline[] {
  const match = markedWords.exec(text);
  if (match === null) {
    return text === '' ? [] : [{ type: 'text', text, ...marks }];
  }
  const [whole, bold, italic, linked, address] = match;
  const added: Marks = {
    ...(bold !== undefined && { bold: true }),
    ...(italic !== undefined && { italic: true }),
    ...(address !== undefined && { link: address }),
  };
  return [
    ...inlineFromNotation(text.slice(0, match.index), marks),
    ...inlineFromNotation(bold ?? italic ?? linked ?? '', { ...marks, ...added }),
    ...inlineFromNotation(text.slice(match.index + whole.length), marks),
  ];
}
