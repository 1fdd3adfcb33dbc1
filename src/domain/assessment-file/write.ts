import type { Assessment } from '../assessment.ts';
import { checkAssessmentFile } from './damage.ts';
import { fileFormat } from './format.ts';
import { currentFormatVersion } from './schema.ts';

/** Thrown when an assessment would make a file that could not be opened again. */
export class UnwritableAssessmentError extends Error {
  override readonly name = 'UnwritableAssessmentError';
  /** Where, as `assessment.answers.case-title.value`. */
  readonly path: string;

  constructor(path: string) {
    super(`The assessment departs from the file format at ${path}`);
    this.path = path;
  }
}

/**
 * The text of an assessment's file: the same text for the same assessment, however its objects were built.
 * Throws UnwritableAssessmentError rather than write what could not be read.
 */
export function writeAssessmentFile(assessment: Assessment): string {
  const file = { format: fileFormat, formatVersion: currentFormatVersion, assessment };
  const checked = checkAssessmentFile(file);
  if ('damagedAt' in checked) {
    throw new UnwritableAssessmentError(checked.damagedAt);
  }
  // Format and version stay first: by them a file that was cut off is still known to be ours.
  return JSON.stringify({ ...file, assessment: sorted(assessment) });
}

/** The value with the keys of all its objects in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}
