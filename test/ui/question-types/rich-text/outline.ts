import type { Block, Inline, RichText } from '#src/domain/rich-text.ts';

/**
 * A rich text as lines one can read and compare: `• ` and `# ` begin items, further paragraphs of an item
 * stand below its words, `**bold**`, `_italic_`, `[words](address)`, `⏎` line break.
 */
export function outline(blocks: RichText, indent = ''): string {
  return blocks.map((block) => blockOutline(block, indent)).join('\n');
}

function blockOutline(block: Block, indent: string): string {
  if (block.type === 'paragraph') {
    return indent + block.content.map(inlineOutline).join('');
  }
  const mark = block.type === 'bulletList' ? '• ' : '# ';
  return block.items
    .map((item) => indent + mark + outline(item, `${indent}  `).trimStart())
    .join('\n');
}

function inlineOutline(inline: Inline): string {
  if (inline.type === 'lineBreak') {
    return '⏎';
  }
  const italic = inline.italic ? `_${inline.text}_` : inline.text;
  const bold = inline.bold ? `**${italic}**` : italic;
  return inline.link === undefined ? bold : `[${bold}](${inline.link})`;
}

/** Lines of a template without the indent of the source. */
export function lines(template: TemplateStringsArray): string {
  const all = template[0]?.replace(/^\n|\n\s*$/g, '').split('\n') ?? [];
  const indent = Math.min(...all.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return all.map((line) => line.slice(indent)).join('\n');
}
