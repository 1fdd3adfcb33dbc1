import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrganisationHelp } from '../../src/domain/organisation-help/read.ts';
import { helpPage as words } from '../../src/i18n/sv/help-page.ts';
import { knowPage, putInPage } from './put-in.ts';

/*
 * `npm run add:help -- dist organisationens-hjalp.json` puts an organisation's help into a build of the app,
 * for everybody who opens it; without a file, takes it out again. Nothing is built anew.
 */

const [folder, file] = process.argv.slice(2);

function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function checked(path: string): string {
  const text = readFileSync(path, 'utf8');
  const result = readOrganisationHelp(text);
  if (!result.ok) {
    const faults = 'faults' in result ? result.faults : [];
    const where = 'line' in result && result.line !== undefined ? [`Rad ${result.line}.`] : [];
    fail(
      words.refused[result.problem].replace('{{name}}', path),
      ...where,
      ...faults.map(({ place, reason }) => `- ${place.join(', ')} ${words.faults[reason]}`),
    );
  }
  if (result.unknownQuestions.length > 0) {
    process.stdout.write(`${words.own.unknownQuestions} ${result.unknownQuestions.join(', ')}\n`);
  }
  return text;
}

if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
  fail('npm run add:help -- dist organisationens-hjalp.json');
}
const help = file === undefined ? undefined : checked(file);
const page = join(folder, 'index.html');
const worker = join(folder, 'service-worker.js');
const changed = putInPage(readFileSync(page, 'utf8'), help);
const knowing = knowPage(readFileSync(worker, 'utf8'), changed);
writeFileSync(page, changed);
writeFileSync(worker, knowing);
const oneFile = join(folder, 'barnrattsprovning.html');
if (existsSync(oneFile)) {
  writeFileSync(oneFile, putInPage(readFileSync(oneFile, 'utf8'), help));
}
