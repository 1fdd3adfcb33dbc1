import * as z from 'zod/mini';
import { type KnownSigner, knownSignerSchema } from './known-signers.ts';

const format = 'barnrattsprovning-known-signers';
const currentVersion = 1;

/** Some four thousand signers. Check `File.size` against it before reading a file into memory. */
export const maximumKnownSignersBytes = 1024 * 1024;

const fileSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(currentVersion),
  signers: z.array(knownSignerSchema),
});

const opening = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`);

/** Whether a text begins as we write such a list: then it is ours, even where it is cut off. */
export function beginsAsKnownSigners(text: string): boolean {
  return opening.test(text.replace(/^\uFEFF/, ''));
}

/** As of an assessment file: another program's, ours but altered, a later version's, longer than ours can be. */
export type KnownSignersProblem = 'notOurs' | 'damaged' | 'tooNew' | 'tooLarge';

export type KnownSignersResult =
  | { readonly ok: true; readonly signers: readonly KnownSigner[] }
  | { readonly ok: false; readonly problem: KnownSignersProblem };

/** What the browser keeps, and what is handed to a colleague as a file. */
export function writeKnownSigners(signers: readonly KnownSigner[]): string {
  return JSON.stringify({ format, formatVersion: currentVersion, signers }, null, 2);
}

/** Reads the text of a file; never throws, whatever it holds. */
export function readKnownSigners(text: string): KnownSignersResult {
  // A UTF-16 unit is at least one byte.
  if (text.length > maximumKnownSignersBytes) {
    return { ok: false, problem: 'tooLarge' };
  }
  const body = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { ok: false, problem: beginsAsKnownSigners(body) ? 'damaged' : 'notOurs' };
  }
  const heading = headingSchema.safeParse(value).data;
  if (heading === undefined) {
    return { ok: false, problem: 'notOurs' };
  }
  if (typeof heading.formatVersion === 'number' && heading.formatVersion > currentVersion) {
    return { ok: false, problem: 'tooNew' };
  }
  const file = fileSchema.safeParse(value).data;
  return file === undefined
    ? { ok: false, problem: 'damaged' }
    : { ok: true, signers: file.signers };
}

const headingSchema = z.looseObject({
  format: z.literal(format),
  formatVersion: z.optional(z.unknown()),
});
