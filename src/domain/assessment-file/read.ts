import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Assessment } from '../assessment.ts';
import { checkAssessmentFile, findUnsafe } from './damage.ts';
import { beginsAsAssessmentFile, fileFormat, maximumFileBytes } from './format.ts';
import { type FileDocument, migrate } from './migrations/migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { currentFormatVersion } from './schema.ts';

/**
 * Why a text cannot be opened as an assessment: another program's file (`notOurs`), one of ours that is
 * cut off or altered (`damaged`), one that only a newer version of the app knows (`tooNew`), or one that is
 * longer than any of ours can be (`tooLarge`).
 */
export type ReadProblem = 'notOurs' | 'damaged' | 'tooNew' | 'tooLarge';

export type ReadResult =
  | { readonly ok: true; readonly assessment: Assessment }
  | {
      readonly ok: false;
      readonly problem: ReadProblem;
      /** For support: the file's format version, or where in it the trouble is. */
      readonly detail?: { readonly version?: number; readonly path?: string };
    };

const byteOrderMark = '\uFEFF';

/**
 * Reads the text of an assessment file; never throws, whatever the text holds.
 * Check `File.size` against `maximumFileBytes` before reading a file into memory.
 */
export function readAssessmentFile(text: string): ReadResult {
  // A UTF-16 unit is at least one byte, so a text longer than this is a file larger than this.
  if (text.length > maximumFileBytes) {
    return { ok: false, problem: 'tooLarge' };
  }
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { ok: false, problem: beginsAsAssessmentFile(body) ? 'damaged' : 'notOurs' };
  }
  return isOurs(value) ? readDocument(value) : { ok: false, problem: 'notOurs' };
}

function isOurs(value: unknown): value is FileDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as FileDocument).format === fileFormat
  );
}

function readDocument(file: FileDocument): ReadResult {
  const version = Object.hasOwn(file, 'formatVersion') ? file.formatVersion : undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return damaged('formatVersion');
  }
  if (version > currentFormatVersion) {
    return { ok: false, problem: 'tooNew', detail: { version } };
  }
  const unsafe = findUnsafe(file);
  if (unsafe !== undefined) {
    return damaged(unsafe);
  }
  const migrated = migrate(file, { from: version, to: currentFormatVersion }, migrations);
  const checked = checkAssessmentFile(migrated);
  if ('damagedAt' in checked) {
    return damaged(checked.damagedAt);
  }
  const { assessment } = checked.file;
  // Questionnaires are only ever added: one that is unknown here was added later.
  return findQuestionnaire(assessment.questionnaire) === undefined
    ? { ok: false, problem: 'tooNew', detail: { version, path: 'assessment.questionnaire' } }
    : { ok: true, assessment };
}

function damaged(path: string): ReadResult {
  return { ok: false, problem: 'damaged', detail: { path } };
}
