import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser.ts';

/**
 * `npm test`: every check in turn, each said by name, all of them run even if one fails.
 * The last line counts what passed and what failed: each test, and each check that is not made of tests.
 */

const folder = mkdtempSync(join(tmpdir(), 'barnrattsprovning-'));
const counts = { passed: 0, failed: 0 };

function run(program: string, args: string[], environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function check(name: string, program: string, ...args: string[]): void {
  console.log(`\n— ${name}`);
  counts[run(program, args) ? 'passed' : 'failed'] += 1;
}

/** Runs a test tool that writes its results as JSON; if it wrote none, that is one failure. */
function tests(
  name: string,
  results: () => { passed: number; failed: number },
  runs: () => boolean,
) {
  console.log(`\n— ${name}`);
  const ok = runs();
  try {
    const { passed, failed } = results();
    counts.passed += passed;
    counts.failed += failed > 0 || ok ? failed : 1;
  } catch {
    console.error(`${name}: no results.`);
    counts.failed += 1;
  }
}

function json(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

provideBrowser();

check('Format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings');
for (const thread of ['pure', 'app', 'worker', 'node']) {
  check(`Types (${thread})`, 'node_modules/typescript/bin/tsc', '-p', `tsconfig.${thread}.json`);
}
check('Unused files, exports and dependencies', 'node_modules/knip/bin/knip.js');

const unitResults = join(folder, 'vitest.json');
tests(
  'Unit and browser tests',
  () => {
    const results = json(unitResults);
    return { passed: results.numPassedTests, failed: results.numFailedTests };
  },
  () =>
    run('node_modules/vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ]),
);

check('Build', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');

const flowResults = join(folder, 'playwright.json');
tests(
  'Flows in the built app',
  () => {
    const { stats } = json(flowResults);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  },
  () =>
    run('node_modules/playwright/cli.js', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: flowResults,
    }),
);

rmSync(folder, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
