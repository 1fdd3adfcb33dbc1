import type { Page } from 'playwright';
import { comparable, pdfBody } from '../report/pdf-words.ts';
import { reportWorkerIsReady, withFreshPage } from './browsers.ts';
import type { Maker } from './page/main.ts';

export const makerNames: readonly Maker[] = ['report', 'pdfkit', 'pdfmake'];

/** Milliseconds of each run, by maker; runs with the same index were made one after the other. */
export type Runs = Readonly<Record<Maker, number[]>>;

const noRuns = (): Runs => ({ report: [], pdfkit: [], pdfmake: [] });

export interface SizeRuns {
  readonly scale: number;
  readonly characters: number;
  readonly runs: Runs;
}

async function start(page: Page, maker: Maker): Promise<void> {
  await page.evaluate((name) => bench.start(name), maker);
  if (maker === 'report') {
    await reportWorkerIsReady(page);
  }
}

const make = (page: Page, maker: Maker, scale: number) =>
  page.evaluate(([name, size]) => bench.make(name, size), [maker, scale] as const);

/** One page in which every maker has been at work before; the makers take turns. */
export async function measureWarm(
  address: string,
  sizes: readonly { readonly scale: number; readonly rounds: number }[],
): Promise<SizeRuns[]> {
  return withFreshPage(address, async (page) => {
    const results: SizeRuns[] = [];
    for (const { scale, rounds } of sizes) {
      const characters = await page.evaluate((size) => bench.prepare(size), scale);
      if (results.length === 0) {
        await warmUp(page, scale);
      }
      const runs = noRuns();
      for (let round = 0; round < rounds; round += 1) {
        for (const maker of makerNames) {
          runs[maker].push(await make(page, maker, scale));
        }
      }
      results.push({ scale, characters, runs });
    }
    return results;
  });
}

/** Each maker makes a few PDFs that are not counted; the last one is read. */
async function warmUp(page: Page, scale: number): Promise<void> {
  for (const maker of makerNames) {
    await start(page, maker);
    for (let run = 0; run < 3; run += 1) {
      await make(page, maker, scale);
    }
    await hasTheWords(page, maker, scale);
  }
}

export interface FreshRuns {
  /** After the preload that begins when a draft is opened. */
  readonly runs: Runs;
  /** Of the report, made in advance as well, as happens while the export dialog is read. */
  readonly inAdvance: readonly number[];
}

/** A new browser with an empty profile for each PDF: its first. */
export async function measureFresh(address: string, rounds: number): Promise<FreshRuns> {
  const runs = noRuns();
  const inAdvance: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const maker of makerNames) {
      runs[maker].push(await firstPdf(address, maker));
    }
    inAdvance.push(await firstPdf(address, 'report', { isInAdvance: true }));
  }
  return { runs, inAdvance };
}

function firstPdf(address: string, maker: Maker, { isInAdvance } = { isInAdvance: false }) {
  return withFreshPage(address, async (page) => {
    await page.evaluate(() => bench.prepare(1));
    await start(page, maker);
    if (isInAdvance) {
      await page.evaluate(() => bench.makeReportInAdvance(1));
      await reportWorkerIsReady(page);
    }
    return make(page, maker, 1);
  });
}

/** Of the letters given; the report repeats some (headings in its contents). */
const allowedLetters = { least: 0.98, most: 1.1 };

/** A maker whose PDF lacks words, or has many others, is not compared. */
async function hasTheWords(page: Page, maker: Maker, scale: number): Promise<void> {
  const pdf = await page.evaluate(() => bench.lastPdf());
  const words = await page.evaluate((size) => bench.words(size), scale);
  const printed = comparable(await pdfBody(new Uint8Array(Buffer.from(pdf, 'base64')))).length;
  const share = printed / comparable(words).length;
  if (share < allowedLetters.least || share > allowedLetters.most) {
    throw new Error(`${maker}: the PDF has ${(share * 100).toFixed(1)} % of the letters given.`);
  }
}
