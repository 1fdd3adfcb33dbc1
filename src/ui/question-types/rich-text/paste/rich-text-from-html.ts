import type { RichText } from '#src/domain/rich-text.ts';
import { blocksFromLines } from './blocks-from-lines.ts';
import { readLines } from './read-lines.ts';

/**
 * Pasted HTML as rich text: paragraphs, lists, bold, italic, links, line breaks; of everything else the
 * words. Reads what Word, Outlook, Word for the web, LibreOffice, Google Docs and web pages put on the
 * clipboard. The HTML is parsed into a document of its own that runs no script and loads nothing.
 */
export function richTextFromHtml(html: string): RichText {
  return blocksFromLines(readLines(new DOMParser().parseFromString(html, 'text/html')));
}
