import type { RichText } from '#src/domain/rich-text.ts';
import { parseInert } from '../../../trusted-types.ts';
import { blocksFromLines } from './blocks-from-lines.ts';
import { inertStyles } from './inert-styles.ts';
import { readLines } from './read-lines.ts';
import { listDefinitions } from './word-lists.ts';

/**
 * Pasted HTML as rich text: paragraphs, lists, bold, italic, links, line breaks; of everything else the
 * words. Reads what Word, Outlook, Word for the web, LibreOffice, Google Docs and web pages put on the
 * clipboard.
 */
export function richTextFromHtml(html: string): RichText {
  const document = parseInert(inertStyles(html));
  return blocksFromLines(readLines(document, listDefinitions(html)));
}
