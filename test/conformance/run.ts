import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { browserArguments, provideBrowser } from '../browser.ts';
import { appAddress } from '../flows/address.ts';
import { type Case, cases } from './cases.ts';
import { exportCase } from './export-case.ts';
import { type ExportedPdf, findsNoFault, judges } from './judges.ts';
import { judgeByPyHanko } from './pyhanko.ts';
import { signReports } from './sign-reports.ts';
import { complaintOfPdfsig, complaintOfPyHanko, type SignedPdf } from './signatures.ts';
import { type Flavour, judgeByVeraPdf, provideVeraPdf } from './verapdf.ts';

/**
 * `npm run conformance`: reports exported by the built app in a real browser, judged by programs that are not
 * ours. The last line counts the judgements. With names of cases (`npm run conformance -- exempel tom`) only
 * those, `underskrifter` for those that are signed; CONFORMANCE_FOLDER keeps the files.
 */

const kept = process.env['CONFORMANCE_FOLDER'];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'barnrattsprovning-conformance-'));
mkdirSync(folder, { recursive: true });
const names = process.argv.slice(2);
const chosen = cases.filter(({ name }) => names.length === 0 || names.includes(name));
const isSigning = names.length === 0 || names.includes('underskrifter');
const counts = { passed: 0, failed: 0 };

function tell(name: string, complaint: string | undefined): void {
  counts[complaint === undefined ? 'passed' : 'failed'] += 1;
  console.log(complaint === undefined ? `✓ ${name}` : `✗ ${name}: ${complaint}`);
}

/** What the work complains of, or why it could not be done. */
async function complaintFrom(work: () => Promise<string | undefined>) {
  try {
    return await work();
  } catch (error) {
    return String(error);
  }
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
}

async function isServed(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(appAddress);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('The built app is not served.');
}

async function exportAll(browser: Browser, wanted: readonly Case[]): Promise<ExportedPdf[]> {
  const reports: ExportedPdf[] = [];
  for (const one of wanted) {
    try {
      reports.push(...(await exportCase(browser, one, folder)));
    } catch (error) {
      tell(`${one.name}: is exported`, String(error));
    }
  }
  return reports;
}

async function judgeOne(report: ExportedPdf): Promise<void> {
  for (const { name, complaint } of judges) {
    tell(`${report.name}: ${name}`, await complaintFrom(() => complaint(report)));
  }
}

/** As many at a time as the machine can: reading a long report by its tags takes poppler many seconds. */
async function judgeEach(reports: readonly ExportedPdf[]): Promise<void> {
  const queue = [...reports];
  const work = async () => {
    for (let report = queue.shift(); report !== undefined; report = queue.shift()) {
      await judgeOne(report);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

function judgeTogether(
  flavour: Flavour,
  name: string,
  reports: readonly Pick<ExportedPdf, 'name' | 'path'>[],
): void {
  const files = reports.map(({ path }) => path);
  if (files.length === 0) {
    return;
  }
  let complaints: ReadonlyMap<string, string | undefined>;
  try {
    complaints = judgeByVeraPdf(provideVeraPdf(), flavour, files);
  } catch (error) {
    complaints = new Map(files.map((file) => [file, String(error)]));
  }
  for (const report of reports) {
    const complaint = complaints.get(report.path);
    tell(`${report.name}: ${name} (veraPDF)`, complaint && `\n${complaint}`);
  }
}

/** Signed in the app and elsewhere: who finds what in them. */
async function judgeSigned(browser: Browser): Promise<void> {
  let files: SignedPdf[];
  try {
    files = await signReports(browser, folder);
  } catch (error) {
    tell('reports are signed in the app and by pyHanko', String(error));
    return;
  }
  const verdicts = judgeByPyHanko(files.map(({ path }) => path));
  for (const [index, file] of files.entries()) {
    const verdict = verdicts[index] ?? { path: file.path, error: 'no answer' };
    const status = file.signatures.length === 0 ? 'amber' : 'green';
    tell(`${file.name}: Granska says ${status}`, file.status === status ? undefined : file.status);
    tell(`${file.name}: pyHanko finds every signature valid`, complaintOfPyHanko(file, verdict));
    const byPdfsig = await complaintFrom(() => complaintOfPdfsig(file));
    tell(`${file.name}: pdfsig finds every signature valid`, byPdfsig);
    const byQpdf = await complaintFrom(() => findsNoFault(file));
    tell(`${file.name}: qpdf finds no fault in the file`, byQpdf);
  }
  judgeTogether('3a', 'PDF/A-3a', files);
  judgeTogether('ua1', 'PDF/UA-1', files);
}

/** The same case opened in another browser on the same day gives the same bytes. */
async function judgeSameness(reports: readonly ExportedPdf[]): Promise<void> {
  const one = chosen.find(({ from }) => typeof from !== 'string');
  if (one === undefined) {
    return;
  }
  const again: Case = { ...one, name: `${one.name}-igen` };
  const browser = await openBrowser();
  for (const report of await exportAll(browser, [again])) {
    const first = reports.find(({ name }) => name === report.name.replace(again.name, one.name));
    const isSame = first && readFileSync(first.path).equals(readFileSync(report.path));
    const complaint = isSame ? undefined : 'the bytes differ';
    tell(`${report.name}: a fresh browser gives the same bytes`, complaint);
  }
  await browser.close();
}

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: 'inherit',
});
const server = spawn(process.execPath, ['test/flows/serve.ts'], { stdio: 'inherit' });
const browser = await openBrowser();
try {
  await isServed();
  const reports = await exportAll(browser, chosen);
  await judgeEach(reports);
  const forArchive = reports.filter(({ carries }) => carries === null);
  const working = reports.filter(({ carries }) => carries !== null);
  judgeTogether('3a', 'PDF/A-3a', working);
  judgeTogether('2a', 'PDF/A-2a', forArchive);
  judgeTogether('ua1', 'PDF/UA-1', reports);
  await judgeSameness(reports);
  if (isSigning) {
    await judgeSigned(browser);
  }
} finally {
  await browser.close();
  server.kill();
  if (kept === undefined) {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
