import * as z from 'zod/mini';
import { type KnownSigner, knownSignerSchema } from './known-signers.ts';
import { type FileProblem, versionedFile } from './versioned-file.ts';

const format = 'barnrattsprovning-known-signers';
const currentVersion = 1;

/** Some four thousand signers. Check `File.size` against it before reading a file into memory. */
export const maximumKnownSignersBytes = 1024 * 1024;

const fileSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(currentVersion),
  signers: z.array(knownSignerSchema),
});

const versioned = versionedFile({
  format,
  version: currentVersion,
  schema: fileSchema,
  maximumBytes: maximumKnownSignersBytes,
});

/** Whether a text begins as we write such a list: then it is ours, even where it is cut off. */
export const beginsAsKnownSigners = versioned.begins;

export type KnownSignersResult =
  | { readonly ok: true; readonly signers: readonly KnownSigner[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** What the browser keeps, and what is handed to a colleague as a file. */
export function writeKnownSigners(signers: readonly KnownSigner[]): string {
  return JSON.stringify({ format, formatVersion: currentVersion, signers }, null, 2);
}

/** Reads the text of a file; never throws, whatever it holds. */
export function readKnownSigners(text: string): KnownSignersResult {
  const result = versioned.read(text);
  return result.ok ? { ok: true, signers: result.file.signers } : result;
}
