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
/** Said again at the end, where whoever reads only the last lines sees them. */
const failures: string[] = [];

function run(program: string, args: string[], environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function check(name: string, program: string, ...args: string[]): void {
  console.log(`\n— ${name}`);
  const ok = run(program, args);
  counts[ok ? 'passed' : 'failed'] += 1;
  if (!ok) {
    failures.push(name);
  }
}

/** Runs a test tool that writes its results as JSON; if it wrote none, that is one failure. */
function tests(
  name: string,
  results: () => { passed: number; failed: number; names: string[] },
  runs: () => boolean,
) {
  console.log(`\n— ${name}`);
  const ok = runs();
  try {
    const { passed, failed, names } = results();
    counts.passed += passed;
    counts.failed += failed > 0 || ok ? failed : 1;
    failures.push(
      ...(failed > 0 || ok ? names : [`${name}: ended with an error beside its tests`]),
    );
  } catch {
    counts.failed += 1;
    failures.push(`${name}: no results`);
  }
}

function json(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

interface UnitResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function failedUnitTests({ testResults }: UnitResults): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    return failed.length === 0 && status === 'failed'
      ? [`${name}: did not run`]
      : failed.map((test) => `${test.fullName}: ${test.failureMessages[0]?.split('\n')[0] ?? ''}`);
  });
}

interface FlowSuite {
  readonly suites?: readonly FlowSuite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}

function failedFlows({ suites = [], specs = [] }: FlowSuite): string[] {
  return [
    ...specs.filter((spec) => !spec.ok).map((spec) => spec.title),
    ...suites.flatMap(failedFlows),
  ];
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
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      names: failedUnitTests(results),
    };
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
check('Build of the one file', 'build/single-file/make.ts');

const flowResults = join(folder, 'playwright.json');
tests(
  'Flows in the built app',
  () => {
    const { stats, suites } = json(flowResults);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      names: suites.flatMap(failedFlows),
    };
  },
  () =>
    run('node_modules/playwright/cli.js', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: flowResults,
    }),
);

rmSync(folder, { recursive: true, force: true });
for (const failure of failures) {
  console.log(`✗ ${failure}`);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
