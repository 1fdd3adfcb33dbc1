import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export const repository = join(import.meta.dirname, '../..');

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** A file of `public` as an address that holds it whole. */
export function publicFile(path: string): string {
  const type = types[extname(path)];
  if (type === undefined) {
    throw new Error(`Nobody has said what type ${path} is.`);
  }
  return `data:${type};base64,${readFileSync(join(repository, 'public', path), 'base64')}`;
}
