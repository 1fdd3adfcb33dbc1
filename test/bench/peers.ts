import { type FreshRuns, makerNames, type Runs, type SizeRuns } from './makers.ts';
import type { Maker } from './page/main.ts';
import { markdownTable, type Row, rounded } from './rows.ts';
import { extent, growthExponent, median, ratios } from './statistics.ts';

/** The report's budgets, and the makers side by side. The limit is raw pdfkit: every ratio is to its runs. */

const names: Readonly<Record<Maker, string>> = {
  report: 'our report',
  pdfkit: 'raw pdfkit, tagged (the limit)',
  pdfmake: 'pdfmake, untagged',
};

const ratioToLimit = (runs: Runs, maker: Maker) => ratios(runs[maker], runs.pdfkit);

function spread(values: readonly number[]): string {
  const [least, most] = extent(values);
  return `${rounded(least)}–${rounded(most)}`;
}

const sizeAndTime = ({ characters, runs }: SizeRuns, maker: Maker) => ({
  size: characters,
  time: median(runs[maker]),
});

function growth(warm: readonly SizeRuns[], maker: Maker): { sizes: string; exponent: number } {
  const first = warm[0];
  const last = warm.at(-1);
  if (first === undefined || last === undefined || first === last) {
    throw new Error('Growth needs two sizes.');
  }
  return {
    sizes: `${first.scale}x→${last.scale}x`,
    exponent: growthExponent(sizeAndTime(first, maker), sizeAndTime(last, maker)),
  };
}

export function makerRows(warm: readonly SizeRuns[], fresh: FreshRuns): Row[] {
  const warmRatios = warm[0] === undefined ? [] : ratioToLimit(warm[0].runs, 'report');
  const freshRatios = ratioToLimit(fresh.runs, 'report');
  const inAdvanceRatios = ratios(fresh.inAdvance, fresh.runs.pdfkit);
  const { sizes, exponent } = growth(warm, 'report');
  return [
    {
      what: 'report, warm, ratio to raw tagged pdfkit',
      value: median(warmRatios),
      detail: spread(warmRatios),
      gate: 3.5,
      target: 1.5,
      unit: '',
      isGated: true,
    },
    {
      what: 'first report in a fresh browser, worker preloaded, ratio to pdfkit’s first',
      value: median(freshRatios),
      detail: spread(freshRatios),
      gate: 2.5,
      target: 1.5,
      unit: '',
      isGated: true,
    },
    {
      what: 'the same, the export dialog read for a moment (the report made in advance)',
      value: median(inAdvanceRatios),
      detail: spread(inAdvanceRatios),
      gate: 2.5,
      target: 1.5,
      unit: '',
      isGated: true,
    },
    {
      what: `growth exponent of the report, ${sizes}, the vocabulary growing too`,
      value: exponent,
      gate: 1.15,
      target: 1,
      unit: '',
      isGated: true,
    },
  ];
}

function timeAndRatio(runs: Runs, maker: Maker): string {
  const time = `${(median(runs[maker]) / 1000).toFixed(2)} s`;
  return maker === 'pdfkit' ? time : `${time}, ${rounded(median(ratioToLimit(runs, maker)))}x`;
}

export function makerTable(warm: readonly SizeRuns[], fresh: FreshRuns): string {
  const head = [
    'same text, typeface and sheet',
    ...warm.map(
      ({ scale, characters }) => `${scale}x: ${Math.round(characters / 1000)},000 characters, warm`,
    ),
    'first in a fresh browser, 1x',
    'growth exponent',
  ];
  const lines = makerNames.map((maker) => [
    names[maker],
    ...warm.map(({ runs }) => timeAndRatio(runs, maker)),
    timeAndRatio(fresh.runs, maker),
    growth(warm, maker).exponent.toFixed(2),
  ]);
  return markdownTable(head, lines);
}
