import * as z from 'zod/mini';

/**
 * Rich text as a small tree: paragraphs, bulleted and numbered lists, bold, italic, links, line breaks.
 * Never HTML: a text that comes from a file is drawn as text whatever it holds.
 */

/** Web, mail and telephone addresses; `javascript:` and local disks are never links. */
export const linkSchema = z
  .string()
  .check(z.maxLength(4096), z.regex(/^(?:https?:\/\/|mailto:|tel:)\S+$/i));

/** Lists may lie in lists to this depth; deeper ones are joined to the last level when pasted. */
export const maximumListDepth = 8;

export const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().check(z.minLength(1)),
    bold: z.optional(z.literal(true)),
    italic: z.optional(z.literal(true)),
    link: z.optional(linkSchema),
  }),
  z.strictObject({ type: z.literal('lineBreak') }),
]);
export type Inline = z.infer<typeof inlineSchema>;
export type InlineText = Extract<Inline, { type: 'text' }>;

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inlineSchema),
});

export const listSchema = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  /** Each item is a paragraph, further paragraphs, or lists within it. */
  get items(): z.ZodMiniArray<z.ZodMiniArray<typeof blockSchema>> {
    return z.array(z.array(blockSchema).check(z.minLength(1))).check(z.minLength(1));
  },
});
export type List = z.infer<typeof listSchema>;

export const blockSchema = z.union([paragraphSchema, listSchema]);
export type Block = z.infer<typeof blockSchema>;

export const richTextSchema = z.array(blockSchema);
/** A rich text: its blocks in order. Empty means nothing is written. */
export type RichText = z.infer<typeof richTextSchema>;

/** A plain text as rich text: one paragraph for each non-empty line. */
export function richTextFromPlain(text: string): RichText {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
}

/** The words of a rich text, one line for each paragraph; list items carry no mark. */
export function plainText(blocks: RichText): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  if (block.type === 'paragraph') {
    return inlineText(block.content);
  }
  return block.items.map(plainText).join('\n');
}

export function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

/** True when no word is written: an empty list item or a lone space is nothing. */
export function isEmptyRichText(blocks: RichText): boolean {
  return plainText(blocks).trim() === '';
}
