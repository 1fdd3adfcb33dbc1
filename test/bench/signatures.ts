import { withFreshPage } from './browsers.ts';
import type { Row } from './rows.ts';
import { extent, median } from './statistics.ts';

/** Milliseconds of each run; every one of them starts a worker of its own, as in the app. */
export interface SignatureRuns {
  readonly sign: number[];
  readonly review: number[];
}

/** The third signature on the report at 1x, and the review of all three, by turns in one page. */
export async function measureSignatures(address: string, rounds: number): Promise<SignatureRuns> {
  return withFreshPage(address, async (page) => {
    await page.evaluate(() => bench.prepareSigning());
    const runs: SignatureRuns = { sign: [], review: [] };
    for (let round = 0; round < rounds; round += 1) {
      runs.sign.push(await page.evaluate(() => bench.sign()));
      runs.review.push(await page.evaluate(() => bench.review()));
    }
    return runs;
  });
}

export function signatureRows({ sign, review }: SignatureRuns): Row[] {
  return [
    row('the third signature on the report at 1x, from the call until its bytes are here', sign),
    row('review of the report at 1x with three signatures', review),
  ];
}

function row(what: string, values: readonly number[]): Row {
  const [least, most] = extent(values);
  const detail = `${least.toFixed(0)}–${most.toFixed(0)}`;
  return {
    what,
    value: median(values),
    detail,
    gate: 1000,
    target: 300,
    unit: 'ms',
    isGated: true,
  };
}
