import type { RichText } from '#src/domain/rich-text.ts';
import { blocksFromLines } from './blocks-from-lines.ts';
import { inertStyles } from './inert-styles.ts';
import { readLines } from './read-lines.ts';
import { listDefinitions } from './word-lists.ts';

/**
 * Pasted HTML as rich text: paragraphs, lists, bold, italic, links, line breaks; of everything else the
 * words. Reads what Word, Outlook, Word for the web, LibreOffice, Google Docs and web pages put on the
 * clipboard. The HTML is parsed into a document of its own that runs no script and loads nothing.
 */
export function richTextFromHtml(html: string): RichText {
  const document = new DOMParser().parseFromString(inertStyles(html), 'text/html');
  return blocksFromLines(readLines(document, listDefinitions(html)));
}
