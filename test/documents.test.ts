import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'hosting/README.md',
  'questionnaire/README.md',
  'questionnaire/training-cases/README.md',
  'test/fixtures/README.md',
];

test.each(documents)('%s names only files that are there and commands that exist', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
  const missing = links.filter((link) => !existsSync(join(root, dirname(name), link)));
  expect(missing).toEqual([]);

  const paths = [
    ...text.matchAll(/`((?:src|test|public|build|hosting|questionnaire|\.ci)\/[\w./-]*\w\/?)`/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((path) => !path.includes('…'));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);

  const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
  expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
});

test('the README starts the app and runs the tests with one command each', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  expect(text).toContain('npm install && npm start');
  expect(text).toContain('npm install && npm test');
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm install && npm test');
});

/** Without its comments: a claim is not proved by one. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

test('every script that one can run is told of', () => {
  const text = ['README.md', 'CONTRIBUTING.md'].map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  const scripts = Object.keys(manifest.scripts);
  const untold = scripts.filter(
    (name) => !text.some((one) => one.includes(`npm ${name}`) || one.includes(`npm run ${name}`)),
  );
  expect(untold).toEqual([]);
});

test('every claim of SECURITY.md names a test that is there', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const claims = [...text.matchAll(/^\| (.+) \| `(test\/[^`]+)`: (.+) \|$/gm)];
  const rows = text.split('\n').filter((line) => line.startsWith('| ')).length;
  // All rows but the heads of the table are claims.
  expect(claims.length).toBe(rows - 2);
  expect(claims.length).toBeGreaterThan(10);
  const unproved = claims.filter(
    ([, , file = '', title = '']) =>
      !codeOf(readFileSync(join(root, file), 'utf8')).includes(title),
  );
  expect(unproved.map(([, claim]) => claim)).toEqual([]);
});
