import { findQuestionnaire } from '#questionnaire/index.ts';
import { textByRole } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { assessmentProgress } from '#src/domain/progress.ts';
import type { AtRest } from './at-rest.ts';
import type { DraftNotes } from './draft-notes.ts';
import type { DraftId, DraftListing } from './draft-store.ts';

/** What the list of drafts shows of one; `stored` is undefined where the browser refuses to read it. */
export function draftListing(
  id: DraftId,
  atRest: AtRest,
  stored: string | undefined,
  local: { readonly notes: DraftNotes | undefined; readonly isStored: boolean },
): DraftListing {
  if (stored === undefined) {
    return { id, problem: 'refused' };
  }
  const opened = atRest.open(id, stored);
  if (!opened.ok) {
    const { label, changedAt } = atRest.head(stored) ?? {};
    return {
      id,
      problem: opened.problem,
      ...(label !== undefined && { label }),
      ...(changedAt !== undefined && { changedAt }),
    };
  }
  const result = readAssessmentFile(opened.text);
  if (!result.ok) {
    return { id, problem: result.problem };
  }
  const { assessment } = result;
  const { version, formerVersion, signedOffAt } = assessment;
  const { notes } = local;
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  if (questionnaire === undefined) {
    return { id, problem: 'tooNew' };
  }
  return {
    id,
    title: textByRole(assessment, questionnaire, 'title'),
    progress: assessmentProgress(questionnaire, assessment.answers),
    assessmentId: assessment.id,
    version,
    ...(formerVersion && { formerVersion }),
    ...(signedOffAt !== undefined && { signedOffAt }),
    changedAt: assessment.changedAt,
    ...(notes && { savedToFileAt: notes.savedToFileAt }),
    isFileCurrent: notes !== undefined && notes.savedToFileRevision >= assessment.revision,
    isStored: local.isStored,
  };
}

/** Latest change first; drafts of which that is not known last. */
export function byLatestChange(a: DraftListing, b: DraftListing): number {
  return (b.changedAt ?? '').localeCompare(a.changedAt ?? '');
}
