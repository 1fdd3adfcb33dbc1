import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, provideBrowser } from '../browser.ts';
import { appAddress } from '../flows/address.ts';
import { createPdfButton, openExport } from '../flows/export-dialog.ts';
import { judges } from './judges.ts';

/**
 * `npm run conformance`: reports exported by the built app in a real browser, judged by programs that are not
 * ours. The last line counts the judgements.
 */

const folder = mkdtempSync(join(tmpdir(), 'barnrattsprovning-conformance-'));

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: 'inherit',
});
const server = spawn(process.execPath, ['test/flows/serve.ts'], { stdio: 'inherit' });
const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });

/** Opens a draft by a button of the start page, exports it, and gives the PDF's path. */
async function exported(name: string, language: string, way: RegExp): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(
    (chosen) => localStorage.setItem('barnrattsprovning:preference:language', chosen),
    language,
  );
  await page.goto(appAddress);
  await page.getByRole('button', { name: way }).click();
  await openExport(page);
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await createPdfButton(page).click();
  const path = join(folder, `${name}.pdf`);
  await (await download).saveAs(path);
  await page.close();
  return path;
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

let passed = 0;
let failed = 0;
try {
  await isServed();
  const reports = [
    await exported('exempel', 'sv', /^Öppna exempel$/),
    await exported('example-in-english', 'en', /^Open example$/),
    await exported('tom', 'sv', /^Ny prövning$/),
  ];
  for (const report of reports) {
    for (const judge of judges) {
      const { status, stdout, stderr } = spawnSync(judge.program, judge.arguments(report), {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      });
      const complaint =
        status === null
          ? `${judge.program} is not installed (${judge.package})`
          : judge.complaint(stdout, status);
      const name = `${report.slice(folder.length + 1)}: ${judge.name}`;
      if (complaint === undefined) {
        passed += 1;
        console.log(`✓ ${name}`);
      } else {
        failed += 1;
        console.log(`✗ ${name}: ${complaint}\n${stderr}`);
      }
    }
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
