import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '../../CONTRIBUTING.md');
const start = '<!-- bench: written by `npm run bench -- --write` -->';
const end = '<!-- bench: end -->';

/** Puts the tables between the two marks in CONTRIBUTING.md, with the day and the machine's size. */
export function writeIntoContributing(tables: string, cores: number): void {
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(`CONTRIBUTING.md lacks the marks ${start} and ${end}.`);
  }
  const day = new Date().toISOString().slice(0, 10);
  const written = `${start}\n\nMeasured ${day} on ${cores} cores.\n\n${tables}\n\n`;
  writeFileSync(path, text.slice(0, from) + written + text.slice(to));
}
