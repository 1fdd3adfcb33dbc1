import type { Assessment } from '#src/domain/assessment.ts';
import { type ReadProblem, readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { maximumFileBytes } from '#src/domain/assessment-file/schema.ts';

/** Why a chosen file cannot be opened; `unreadable`: the disk would not hand it over. */
export type FileProblem = ReadProblem | 'unreadable';

/** Reads a file that somebody chose. Its size is looked at before anything is read. */
export async function readFile(
  file: File,
): Promise<
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly problem: FileProblem }
> {
  if (file.size > maximumFileBytes) {
    return { ok: false, problem: 'tooLarge' };
  }
  try {
    return readAssessmentFile(await file.text());
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}
