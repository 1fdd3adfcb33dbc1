import * as z from 'zod/mini';
import { findUnsafe } from './assessment-file/damage.ts';
import { knownSignerSchema } from './known-signers.ts';

const format = 'barnrattsprovning-backup';
const currentVersion = 1;

/** Far above what a browser holds of drafts and their named states. Check `File.size` before reading a file. */
export const maximumBackupBytes = 100 * 1024 * 1024;

const draftSchema = z.strictObject({
  /** Of the draft in the browser that was saved; where it is read, it gets another. */
  id: z.uuid(),
  /** As it lay there: of any format version, locked with a passphrase, or not to be read at all. */
  text: z.string(),
  /** What only that browser knew of it. */
  notes: z.nullable(z.string()),
});

const removedSchema = z.strictObject({ ...draftSchema.shape, removedAt: z.iso.datetime() });

const snapshotSchema = z.strictObject({
  draftId: z.uuid(),
  reason: z.string().check(z.maxLength(40)),
  name: z.optional(z.string()),
  at: z.iso.datetime(),
  text: z.string(),
});

const backupSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(currentVersion),
  madeAt: z.iso.datetime(),
  drafts: z.array(draftSchema),
  removed: z.array(removedSchema),
  snapshots: z.array(snapshotSchema),
  knownSigners: z.array(knownSignerSchema),
  preferences: z.record(z.string(), z.string()),
});

/**
 * What a browser holds of drafts and bin, of their states that were named or handed over, of known signers and
 * choices. Not identities, whose keys cannot be taken out of it, nor earlier states of what is locked.
 */
export type Backup = Omit<z.infer<typeof backupSchema>, 'format' | 'formatVersion'>;
export type BackedUpDraft = Backup['drafts'][number];
export type BackedUpSnapshot = Backup['snapshots'][number];

/** As of an assessment file: another program's, ours but altered, a later version's, longer than ours can be. */
export type BackupProblem = 'notOurs' | 'damaged' | 'tooNew' | 'tooLarge';

export type BackupResult =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: BackupProblem };

const opening = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${format}"`);

/** Whether a text begins as we write a backup: then it is ours, even where it is cut off. */
export function beginsAsBackup(text: string): boolean {
  return opening.test(text);
}

/** Format and version first: by them a file that was cut off is still known to be ours. */
export function writeBackup(backup: Backup): string {
  return JSON.stringify({ format, formatVersion: currentVersion, ...backup });
}

/** Reads the text of a file; never throws, whatever it holds. The texts in it are still to be read. */
export function readBackup(text: string): BackupResult {
  // A UTF-16 unit is at least one byte.
  if (text.length > maximumBackupBytes) {
    return { ok: false, problem: 'tooLarge' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: beginsAsBackup(text) ? 'damaged' : 'notOurs' };
  }
  const heading = headingSchema.safeParse(value).data;
  if (heading === undefined) {
    return { ok: false, problem: 'notOurs' };
  }
  if (typeof heading.formatVersion === 'number' && heading.formatVersion > currentVersion) {
    return { ok: false, problem: 'tooNew' };
  }
  const file = findUnsafe(value) === undefined ? backupSchema.safeParse(value).data : undefined;
  if (file === undefined) {
    return { ok: false, problem: 'damaged' };
  }
  const { format: _, formatVersion: __, ...backup } = file;
  return { ok: true, backup };
}

const headingSchema = z.looseObject({
  format: z.literal(format),
  formatVersion: z.optional(z.unknown()),
});
