import * as z from 'zod/mini';
import { knownSignerSchema } from './known-signers.ts';
import { type FileProblem, versionedFile } from './versioned-file.ts';

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
  notes: z.nullable(z.string().check(z.maxLength(1000))),
});

const removedSchema = z.strictObject({ ...draftSchema.shape, removedAt: z.iso.datetime() });

const snapshotSchema = z.strictObject({
  draftId: z.uuid(),
  reason: z.string().check(z.maxLength(40)),
  name: z.optional(z.string().check(z.maxLength(1000))),
  at: z.iso.datetime(),
  text: z.string(),
});

/** Above what the app writes, which is a word or, where drafts are named, some of their ids; below what fills a browser. */
const preferencesSchema = z
  .record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(20_000)))
  .check(z.refine((preferences) => Object.keys(preferences).length <= 500));

const backupSchema = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(currentVersion),
  madeAt: z.iso.datetime(),
  drafts: z.array(draftSchema),
  removed: z.array(removedSchema),
  snapshots: z.array(snapshotSchema),
  knownSigners: z.array(knownSignerSchema),
  preferences: preferencesSchema,
});

/**
 * What a browser holds of drafts and bin, of their states that were named or handed over, of known signers and
 * choices. Not identities, whose keys cannot be taken out of it, nor earlier states of what is locked.
 */
export type Backup = Omit<z.infer<typeof backupSchema>, 'format' | 'formatVersion'>;
export type BackedUpDraft = Backup['drafts'][number];
export type BackedUpSnapshot = Backup['snapshots'][number];

export type BackupResult =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: FileProblem };

const versioned = versionedFile({
  format,
  version: currentVersion,
  schema: backupSchema,
  maximumBytes: maximumBackupBytes,
});

/** Whether a text begins as we write a backup: then it is ours, even where it is cut off. */
export const beginsAsBackup = versioned.begins;

/** Format and version first: by them a file that was cut off is still known to be ours. */
export function writeBackup(backup: Backup): string {
  return JSON.stringify({ format, formatVersion: currentVersion, ...backup });
}

/** Reads the text of a file; never throws, whatever it holds. The texts in it are still to be read. */
export function readBackup(text: string): BackupResult {
  const result = versioned.read(text);
  if (!result.ok) {
    return result;
  }
  const { format: _, formatVersion: __, ...backup } = result.file;
  return { ok: true, backup };
}
