import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { relationOf } from '#src/domain/lineage.ts';
import { type Merge, type MergeSources, mergeAssessments } from '#src/domain/merge.ts';
import { isSignedOff, newVersion } from '#src/domain/sign-off.ts';

/** What a tab has of a draft when it meets what another has written. */
export interface Mine {
  /** What is on the screen. */
  readonly assessment: Assessment;
  /** Some of it is nowhere else. */
  readonly hasUnsaved: boolean;
  /** States that it goes back to, oldest first. */
  readonly known: readonly Assessment[];
}

export type Meeting =
  /** Both say the same. */
  | { readonly kind: 'same' }
  /** Theirs has all that is here. */
  | { readonly kind: 'follow' }
  /** Both have what the other has not, and it fits together. */
  | { readonly kind: 'merged'; readonly merge: Merge }
  /** The same was changed in both: somebody has to choose. */
  | { readonly kind: 'conflict'; readonly base: Assessment | undefined }
  /** Theirs stands as it is (it is signed off); what it has not becomes a draft of its own. */
  | { readonly kind: 'ownDraft'; readonly draft: Assessment };

/** What to do when another tab has written a draft that is open here, so that no text of either is lost. */
export function meet(mine: Mine, theirs: Assessment, now: string): Meeting {
  const { assessment } = mine;
  const relation = relationOf(assessment, theirs);
  if (relation === 'same') {
    return { kind: 'same' };
  }
  if (relation === 'newer' && !mine.hasUnsaved) {
    return { kind: 'follow' };
  }
  const base = mine.known.findLast((state) =>
    ['same', 'newer'].includes(relationOf(state, theirs)),
  );
  const next = isSignedOff(theirs) ? newVersion(theirs, now) : theirs;
  const merge = mergeOf({ base, mine: assessment, theirs: next });
  if (!merge?.ok) {
    return { kind: 'ownDraft', draft: assessment };
  }
  if (next !== theirs) {
    // What is undecided stays as it is here: the signed-off version has the other.
    const draft = { ...next, answers: merge.assessment.answers };
    const hasNothingNew = relationOf(next, draft) === 'same';
    return hasNothingNew ? { kind: 'follow' } : { kind: 'ownDraft', draft };
  }
  return merge.conflicts.length === 0 ? { kind: 'merged', merge } : { kind: 'conflict', base };
}

function mergeOf(sources: MergeSources): ReturnType<typeof mergeAssessments> | undefined {
  const questionnaire = findQuestionnaire(sources.mine.questionnaire);
  return questionnaire && mergeAssessments(questionnaire, sources);
}
