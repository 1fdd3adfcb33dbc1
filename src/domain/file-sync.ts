import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from './assessment.ts';
import { type ReadProblem, readAssessmentFile } from './assessment-file/read.ts';
import { writeAssessmentFile } from './assessment-file/write.ts';
import type { QuestionChange } from './comparison/changes.ts';
import { relationOf } from './lineage.ts';
import { findBase } from './merge/find-base.ts';
import { mergeAssessments } from './merge.ts';
import { isSealed } from './sealed-draft.ts';

/**
 * Why a file is left as it is, though the draft is to be saved in it: it cannot be read, has a passphrase that is
 * not known here, is another prövning's
 * or answers another questionnaire, or one of the two is signed off and the other says something else.
 */
export type HeldProblem =
  | ReadProblem
  | 'locked'
  | 'otherAssessment'
  | 'otherQuestionnaire'
  | 'signedOffThere'
  | 'signedOffHere';

/** What is to be done next to make a draft and its file one. */
export type SyncStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'write'; readonly text: string }
  | {
      readonly kind: 'takeIn';
      readonly assessment: Assessment;
      readonly taken: readonly QuestionChange[];
    }
  | { readonly kind: 'conflict'; readonly theirs: Assessment; readonly base?: Assessment }
  | { readonly kind: 'held'; readonly problem: HeldProblem; readonly theirs?: Assessment };

/**
 * Compares a draft with the text that lies in its file. Nothing that lies there is written over unless the
 * draft has it in it. `earlier`: states of the prövning that this browser knows, as bases of a merge.
 */
export function nextSyncStep(
  questionnaire: Questionnaire,
  mine: Assessment,
  found: string,
  earlier: readonly Assessment[],
): SyncStep {
  // A file that was just made, or emptied: there is nothing to lose in it.
  if (found.trim() === '') {
    return write(mine);
  }
  if (isSealed(found)) {
    return { kind: 'held', problem: 'locked' };
  }
  const read = readAssessmentFile(found);
  if (!read.ok) {
    return { kind: 'held', problem: read.problem };
  }
  const theirs = read.assessment;
  if (theirs.id !== mine.id) {
    return { kind: 'held', problem: 'otherAssessment', theirs };
  }
  switch (relationOf(mine, theirs)) {
    case 'same':
      return { kind: 'none' };
    case 'older':
      return write(mine);
    case 'newer':
    case 'apart':
      return merge(questionnaire, mine, theirs, earlier);
  }
}

function write(mine: Assessment): SyncStep {
  return { kind: 'write', text: writeAssessmentFile(mine) };
}

function merge(
  questionnaire: Questionnaire,
  mine: Assessment,
  theirs: Assessment,
  earlier: readonly Assessment[],
): SyncStep {
  const base = findBase(earlier, mine, theirs);
  const merged = mergeAssessments(questionnaire, { base, mine, theirs });
  if (!merged.ok) {
    const problem =
      merged.problem !== 'signedOff'
        ? merged.problem
        : theirs.signedOffAt === undefined
          ? 'signedOffHere'
          : 'signedOffThere';
    return { kind: 'held', problem, theirs };
  }
  return merged.conflicts.length === 0
    ? { kind: 'takeIn', assessment: merged.assessment, taken: merged.taken }
    : { kind: 'conflict', theirs, ...(base && { base }) };
}
