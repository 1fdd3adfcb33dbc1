import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** veraPDF's names of the standards: PDF/A-3a, PDF/A-2a, PDF/UA-1. */
export type Flavour = '3a' | '2a' | 'ua1';

const pom = '.ci/verapdf/pom.xml';

/** Fetches veraPDF from Maven Central once for each version, and gives the folder of its programs. */
export function provideVeraPdf(): string {
  const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = resolve('node_modules/.cache/verapdf', version);
  if (!existsSync(folder)) {
    console.log('Fetching veraPDF from Maven Central.');
    const unfinished = `${folder}-unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    execFileSync(
      'mvn',
      ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    renameSync(unfinished, folder);
  }
  return folder;
}

interface Rule {
  readonly specification: string;
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly description: string;
  readonly checks: readonly { readonly context: string; readonly errorMessage?: string }[];
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: { readonly passedRules: number; readonly ruleSummaries: readonly Rule[] };
  }[];
}

/** Judges files by one standard in one start of Java: what is wrong with each, or undefined. */
export function judgeByVeraPdf(
  folder: string,
  flavour: Flavour,
  files: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const { stdout, stderr, error } = spawnSync(
    'java',
    [
      '-Dfile.encoding=UTF-8',
      ...['-cp', `${folder}/*`, 'org.verapdf.apps.GreenfieldCliWrapper'],
      ...['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1'],
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 1_000_000_000 },
  );
  if (error !== undefined) {
    throw new Error('java did not run; is it installed (default-jre-headless)?', { cause: error });
  }
  const jobs = readJobs(stdout);
  return new Map(
    files.map((file) => {
      const job = jobs.find(({ itemDetails }) => itemDetails.name === file);
      return [file, job ? complaintOf(job) : `veraPDF said nothing of the file.\n${stderr}`];
    }),
  );
}

function readJobs(output: string): Job[] {
  try {
    return JSON.parse(output).report.jobs;
  } catch {
    return [];
  }
}

function complaintOf(job: Job): string | undefined {
  const [result] = job.validationResult ?? [];
  if (result === undefined || result.details.passedRules === 0) {
    return 'veraPDF could not read the file.';
  }
  return result.compliant ? undefined : result.details.ruleSummaries.map(ruleText).join('\n');
}

function ruleText(rule: Rule): string {
  const [first] = rule.checks;
  return [
    `  ${rule.specification}, ${rule.clause}, test ${rule.testNumber}: ${rule.failedChecks} times`,
    rule.description,
    `first at ${first?.context}`,
    first?.errorMessage ?? '',
  ].join('\n    ');
}
