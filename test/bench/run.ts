import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from '../browser.ts';
import {
  firstField,
  initialScripts,
  keyToFrame,
  longestTaskOfExport,
  longestTaskOfSigning,
} from './app.ts';
import { buildBoth, serve } from './builds.ts';
import { writeIntoContributing } from './contributing.ts';
import { keystrokeSave, listOfDrafts, openingDraft } from './drafts.ts';
import { measureFresh, measureWarm } from './makers.ts';
import { makerRows, makerTable } from './peers.ts';
import { budgetTable, isPastGate, type Row } from './rows.ts';
import { measureSignatures, signatureRows } from './signatures.ts';
import { brotliSize, filesIn } from './sizes.ts';
import { extent, median } from './statistics.ts';

/**
 * `npm run bench`: the report's speed beside raw pdfkit and pdfmake, and the app's size and answering times, in
 * the built app in a real browser. Ratios hold within one run only. Fails past a gate.
 * `--quick`: fewer runs, no 16x. `--write`: the tables also go into CONTRIBUTING.md.
 */

const isQuick = process.argv.includes('--quick');
const plan = isQuick
  ? {
      sizes: [
        { scale: 1, rounds: 9 },
        { scale: 4, rounds: 5 },
      ],
      fresh: 5,
      app: 1,
      signatures: 5,
    }
  : {
      sizes: [
        { scale: 1, rounds: 15 },
        { scale: 4, rounds: 7 },
        { scale: 16, rounds: 5 },
      ],
      fresh: 5,
      app: 3,
      signatures: 9,
    };

/** One is not enough for a gate: a busy machine makes any task long. */
const exportsWatched = 3;
const draftRuns = 3;

async function repeated(count: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let index = 0; index < count; index += 1) {
    values.push(await measure());
  }
  return values;
}

async function times(
  row: Pick<Row, 'what' | 'gate' | 'target' | 'isGated'>,
  measure: () => Promise<number>,
  count = plan.app,
): Promise<Row> {
  const values = await repeated(count, measure);
  const [least, most] = extent(values);
  const detail = values.length > 1 ? { detail: `${least.toFixed(0)}–${most.toFixed(0)}` } : {};
  return { ...row, value: median(values), unit: 'ms', ...detail };
}

async function appRows(folder: string): Promise<Row[]> {
  const { address, close } = await serve(folder);
  try {
    const scripts = await initialScripts(address);
    return [
      await times(
        {
          what: 'longest task of the page while the example is exported (0: none of 50 ms)',
          gate: 100,
          target: 50,
          isGated: true,
        },
        () => longestTaskOfExport(address),
        exportsWatched,
      ),
      await times(
        {
          what: 'the same while its report is reviewed, signed and reviewed again',
          gate: 100,
          target: 50,
          isGated: true,
        },
        () => longestTaskOfSigning(address),
        exportsWatched,
      ),
      {
        what: 'JavaScript of the start page, brotli',
        value: brotliSize(folder, scripts) / 1000,
        detail: `${scripts.length} files`,
        gate: 150,
        target: 110,
        unit: 'kB',
        isGated: true,
      },
      {
        what: 'all files of the app, brotli',
        value: brotliSize(folder, filesIn(folder)) / 1000,
        gate: 2500,
        target: 1500,
        unit: 'kB',
        isGated: true,
      },
      await times(
        {
          what: 'start page to first field of a new draft, cold, 4x CPU throttle',
          gate: 1700,
          target: 1000,
          isGated: false,
        },
        () => firstField(address),
      ),
      await times(
        {
          what: 'key to frame on the fullest step of the example, 4x CPU throttle, p95',
          gate: 50,
          target: 16,
          isGated: false,
        },
        () => keyToFrame(address),
      ),
      await times(
        {
          what: 'the list of 200 drafts that fill localStorage, from another page of the app',
          gate: 200,
          target: 100,
          isGated: false,
        },
        () => listOfDrafts(address),
        draftRuns,
      ),
      await times(
        {
          what: 'opening a draft of 58 kB, to its first field',
          gate: 200,
          target: 100,
          isGated: true,
        },
        () => openingDraft(address),
        draftRuns,
      ),
      await times(
        {
          what: 'save of one keystroke in a draft of 58 kB, p95',
          gate: 8,
          target: 2,
          isGated: false,
        },
        () => keystrokeSave(address),
      ),
    ];
  } finally {
    await close();
  }
}

provideBrowser();
const folder = mkdtempSync(join(tmpdir(), 'barnrattsprovning-bench-'));
try {
  const { app, page } = await buildBoth(folder);
  const served = await serve(page);
  const warm = await measureWarm(served.address, plan.sizes);
  const fresh = await measureFresh(served.address, plan.fresh);
  const signatures = await measureSignatures(served.address, plan.signatures);
  await served.close();
  const rows = [...makerRows(warm, fresh), ...signatureRows(signatures), ...(await appRows(app))];
  const text = `${budgetTable(rows)}\n\n${makerTable(warm, fresh)}`;
  console.log(`\n${text}\n`);
  if (process.argv.includes('--write')) {
    writeIntoContributing(text, cpus().length);
  }
  const gated = rows.filter(({ isGated }) => isGated);
  const failed = gated.filter(isPastGate).length;
  console.log(`${gated.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
