import type { Block, Inline, RichText } from '../rich-text.ts';

/**
 * A rich text with its lists and links in plain words, so that a changed address or a list made of paragraphs
 * shows where two texts are compared. Bold and italic alone are left out.
 */
export function comparableText(blocks: RichText): string {
  return blocks.flatMap(blockLines).join('\n');
}

function blockLines(block: Block): string[] {
  if (block.type === 'paragraph') {
    return lineOf(block.content).split('\n');
  }
  return block.items.flatMap((item, index) => {
    const mark = block.type === 'bulletList' ? '• ' : `${index + 1}. `;
    const [first = '', ...rest] = item.flatMap(blockLines);
    return [`${mark}${first}`, ...rest.map((line) => `  ${line}`)];
  });
}

function lineOf(content: readonly Inline[]): string {
  return content
    .map((inline, index) => {
      if (inline.type === 'lineBreak') {
        return '\n';
      }
      const next = content[index + 1];
      const goesOn = next?.type === 'text' && next.link === inline.link;
      // A link of several pieces, one of them bold, has its address once, at its end.
      const address = inline.link === undefined || goesOn ? '' : ` (${inline.link})`;
      return inline.link === inline.text ? inline.text : `${inline.text}${address}`;
    })
    .join('');
}
