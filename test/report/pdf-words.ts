import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader's program gets out of a report: words, not pictures of words. */

/** Foot lines stand lower than this (points from the lower edge); text does not. */
const footHeight = 60;

interface Word {
  readonly text: string;
  readonly isFoot: boolean;
}

async function readWords(bytes: Uint8Array): Promise<Word[][]> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages: Word[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) {
          return [];
        }
        const text = item.hasEOL ? `${item.str}\n` : item.str;
        return [{ text, isFoot: Number(item.transform[5]) < footHeight }];
      }),
    );
  }
  await task.destroy();
  return pages;
}

function joined(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** The text of each page in reading order, its foot included. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  return (await readWords(bytes)).map(joined);
}

/** The text of all pages in reading order without what stands at their feet. */
export async function pdfBody(bytes: Uint8Array): Promise<string> {
  const pages = await readWords(bytes);
  return pages.map((page) => joined(page.filter((word) => !word.isFoot))).join('\n');
}

/**
 * Letters, digits and symbols only: lines end where the layout pleases, with or without a hyphen, and labels
 * and lists get punctuation of their own.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}\p{S}]|\p{Variation_Selector}/gu, '');
}
