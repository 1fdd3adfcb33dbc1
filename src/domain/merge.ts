import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Answers } from './answers.ts';
import { type Assessment, topQuestions } from './assessment.ts';
import { compareAssessments } from './compare.ts';
import type { QuestionChange } from './comparison/changes.ts';
import { prunedAnswers } from './form-answers.ts';
import { joined } from './lineage.ts';
import { mergedAnswers } from './merge/answers.ts';
import type { MergeChoice, MergeConflict } from './merge/conflicts.ts';
import { newPointers } from './merge/pointers.ts';
import { undecided } from './merge/run.ts';
import { isSignedOff } from './sign-off.ts';

/** Two copies of a prövning, and the latest known state that both were made of. */
export interface MergeSources {
  readonly base?: Assessment | undefined;
  readonly mine: Assessment;
  readonly theirs: Assessment;
}

export interface Merge {
  readonly ok: true;
  readonly questionnaire: Questionnaire;
  readonly sources: MergeSources;
  /**
   * What both have written. Conflicts are left open in it: with both texts where both can stand, what one
   * has removed and the other has changed still there, else as mine is. It is nobody's saved state yet.
   */
  readonly assessment: Assessment;
  /** What came from theirs without a question: mine beside what is made of it. */
  readonly taken: readonly QuestionChange[];
  /** What stands as I changed it, without a question: theirs beside what is made of it. */
  readonly kept: readonly QuestionChange[];
  /** Where both have changed the same thing, in the order of the questions. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Another prövning is another matter, and so is one that answers other questions. And what is signed off never
 * changes: nothing is merged into it, and it is no longer anybody's draft to be merged into another.
 */
export interface MergeRefusal {
  readonly ok: false;
  readonly problem: 'otherAssessment' | 'otherQuestionnaire' | 'signedOff';
}

export type Choices = ReadonlyMap<MergeConflict['id'], MergeChoice>;

const everything = (choice: MergeChoice) => () => choice;

/**
 * Merges two copies by question, record and field. What one has changed is taken, what both have changed
 * otherwise is a conflict. Without a base, what only one has is kept, and what differs is a conflict.
 */
export function mergeAssessments(
  questionnaire: Questionnaire,
  sources: MergeSources,
): Merge | MergeRefusal {
  const problem = problemOf(questionnaire, sources);
  if (problem !== undefined) {
    return { ok: false, problem };
  }
  const conflicts: MergeConflict[] = [];
  const assessment = merged(questionnaire, sources, (conflict) => {
    conflicts.push(conflict);
    return undecided(conflict);
  });
  const { mine, theirs } = sources;
  return {
    ok: true,
    questionnaire,
    sources,
    assessment,
    taken: compareAssessments(
      questionnaire,
      mine,
      merged(questionnaire, sources, everything('mine')),
    ),
    kept: compareAssessments(
      questionnaire,
      theirs,
      merged(questionnaire, sources, everything('theirs')),
    ),
    conflicts,
  };
}

/** What is made of the two when each conflict is decided as chosen; those not chosen stay open as before. */
export function resolveMerge(merge: Merge, choices: Choices): Assessment {
  return merged(merge.questionnaire, merge.sources, (conflict) => {
    const choice = choices.get(conflict.id);
    return choice === undefined || (choice === 'both' && !conflict.canKeepBoth)
      ? undecided(conflict)
      : choice;
  });
}

function problemOf(
  questionnaire: Questionnaire,
  { mine, theirs }: MergeSources,
): MergeRefusal['problem'] | undefined {
  if (mine.id !== theirs.id) {
    return 'otherAssessment';
  }
  if (mine.questionnaire !== questionnaire.id || theirs.questionnaire !== questionnaire.id) {
    return 'otherQuestionnaire';
  }
  return isSignedOff(mine) || isSignedOff(theirs) ? 'signedOff' : undefined;
}

function merged(
  questionnaire: Questionnaire,
  sources: MergeSources,
  decide: (conflict: MergeConflict) => MergeChoice,
): Assessment {
  const { mine, theirs } = sources;
  const base = answersOf(sources.base?.id === mine.id ? sources.base : undefined);
  const sides = { base, mine: answersOf(mine), theirs: answersOf(theirs) };
  const answers = mergedAnswers(topQuestions(questionnaire), sides, [], {
    decide,
    pointers: {
      mine: newPointers(base, sides.mine),
      theirs: newPointers(base, sides.theirs),
    },
  });
  // Of two drafts of different versions the later one knows more sign-offs.
  const later = theirs.version > mine.version ? theirs : mine;
  return {
    ...later,
    revision: Math.max(mine.revision, theirs.revision),
    copies: joined(mine.copies, theirs.copies),
    createdAt: earlierOf(mine.createdAt, theirs.createdAt),
    changedAt: laterOf(mine.changedAt, theirs.changedAt),
    answers: prunedAnswers(answers),
  };
}

function answersOf(assessment: Assessment | undefined): Answers {
  return prunedAnswers(assessment?.answers ?? {});
}

function earlierOf(one: string, other: string): string {
  return Date.parse(one) <= Date.parse(other) ? one : other;
}

function laterOf(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}
