import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** What a reader's program gets out of a report: words, not pictures of words. */

/** Foot lines stand lower than this (points from the lower edge); text does not. */
const footHeight = 60;

interface Word {
  readonly text: string;
  /** At the foot or head of a page, or the head of a table said once more: no part of the text. */
  readonly isApart: boolean;
}

async function readWords(bytes: Uint8Array): Promise<Word[][]> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages: Word[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(wordsOf(items));
  }
  await task.destroy();
  return pages;
}

function wordsOf(items: readonly (TextItem | TextMarkedContent)[]): Word[] {
  /** Marked content that is open, innermost last: whether it is an artifact. */
  const open: boolean[] = [];
  return items.flatMap((item) => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') {
        open.pop();
      } else {
        open.push('tag' in item && item.tag === 'Artifact');
      }
      return [];
    }
    const text = item.hasEOL ? `${item.str}\n` : item.str;
    const isFoot = Number(item.transform[5]) < footHeight;
    return [{ text, isApart: isFoot || open.includes(true) }];
  });
}

function joined(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** The text of each page in reading order, its foot included. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  return (await readWords(bytes)).map(joined);
}

/** The text of all pages in reading order without what stands in their margins or is repeated. */
export async function pdfBody(bytes: Uint8Array): Promise<string> {
  return (await pdfBodyPages(bytes)).join('\n');
}

/** The same, page by page. */
export async function pdfBodyPages(bytes: Uint8Array): Promise<string[]> {
  const pages = await readWords(bytes);
  return pages.map((page) => joined(page.filter((word) => !word.isApart)));
}

/** The number of the page, from 1, on which each named destination is. */
export async function pdfDestinations(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const places = new Map<string, number>();
  for (const [name, [page]] of Object.entries(await pdf.getDestinations())) {
    places.set(name, (await pdf.getPageIndex(page)) + 1);
  }
  await task.destroy();
  return places;
}

/**
 * Letters, digits and symbols only: lines end where the layout pleases, with or without a hyphen, and labels
 * and lists get punctuation of their own.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}\p{S}]|\p{Variation_Selector}/gu, '');
}
