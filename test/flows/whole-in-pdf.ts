import { expect } from 'playwright/test';
import { comparable, pdfBodyPages, pdfDestinations, pdfPages } from '#test/report/pdf-words.ts';

/**
 * The PDF holds every piece, in this order, each exactly as often as it stands in the list, where the answers are
 * printed (summary, matrix and sources repeat some of them); and "Sida n av N" at the foot of every page.
 */
export async function isWholeInPdf(bytes: Uint8Array, pieces: readonly string[]): Promise<void> {
  const text = comparable(await answersIn(bytes));
  const wanted = pieces.map(comparable);
  let position = 0;
  for (const [index, piece] of wanted.entries()) {
    const found = text.indexOf(piece, position);
    const name = pieces[index]?.slice(0, 100);
    expect(found, `missing or out of order: ${name}`).toBeGreaterThanOrEqual(position);
    const times = wanted.filter((other) => other === piece).length;
    expect(text.split(piece).length - 1, `how often: ${name}`).toBe(times);
    position = found + piece.length;
  }
  const pages = await pdfPages(bytes);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
  }
}

/** Case sheet and steps, then the pages to sign: both stand on pages of their own. */
async function answersIn(bytes: Uint8Array): Promise<string> {
  const places = await pdfDestinations(bytes);
  const place = (name: string) => places.get(name) ?? Number.NaN;
  const pages = await pdfBodyPages(bytes);
  const answers = pages.slice(place('facts') - 1, place('article-matrix') - 1);
  expect(answers.length, 'pages with answers').toBeGreaterThan(0);
  return [...answers, ...pages.slice(place('sign-off') - 1)].join('\n');
}
