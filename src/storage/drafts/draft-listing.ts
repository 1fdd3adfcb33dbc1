import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { needsFile } from '#src/domain/file-reminder.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { liesOpen } from '../passphrase/lying-open.ts';
import { type DraftNotes, lastHandedOver } from './draft-notes.ts';
import type { DraftId, DraftListing, DraftProblem } from './draft-store.ts';
import { type DraftSummary, draftSummary, isCurrent } from './draft-summary.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { JournalHead } from './journal.ts';

/** What this browser knows of a draft besides its text. */
interface Local {
  readonly notes: DraftNotes | undefined;
  readonly isStored: boolean;
  readonly isInReserve?: boolean;
}

/**
 * Makes the lines of the list of drafts. What a text says is read off it once: from then on it is enough to
 * know by its fingerprint that it is the same text.
 */
export function createDraftListings(atRest: AtRest) {
  const known = new Map<DraftId, JournalHead>();

  /** `head` is what the journal knows of the draft. */
  function summaryOf(
    id: DraftId,
    stored: string,
    head: JournalHead | undefined,
  ): DraftSummary | { readonly problem: DraftProblem } {
    // What lies sealed is opened each time: the passphrase may be forgotten in between.
    const fingerprint = liesOpen(stored) ? fingerprintOf(stored) : undefined;
    const isOf = (one: JournalHead | undefined) =>
      fingerprint !== undefined && one?.fingerprint === fingerprint ? one.summary : undefined;
    const summary = isOf(known.get(id)) ?? isOf(head);
    if (summary !== undefined && isCurrent(summary)) {
      return summary;
    }
    const opened = atRest.open(id, stored);
    const result = opened.ok ? readAssessmentFile(opened.text) : opened;
    if (!result.ok) {
      return { problem: result.problem };
    }
    const made = draftSummary(result.assessment);
    if (made === undefined) {
      return { problem: 'tooNew' };
    }
    known.set(id, { draftId: id, fingerprint, summary: made });
    return made;
  }

  /** `stored` is undefined where the browser refuses to read it. */
  return function listingOf(
    id: DraftId,
    stored: string | undefined,
    head: JournalHead | undefined,
    local: Local,
  ): DraftListing {
    if (stored === undefined) {
      return { id, problem: 'refused' };
    }
    const summary = summaryOf(id, stored, head);
    return 'problem' in summary
      ? unreadable(id, summary.problem, stored, local.notes)
      : readable(id, summary, local);
  };

  function unreadable(
    id: DraftId,
    problem: DraftProblem,
    stored: string,
    notes: DraftNotes | undefined,
  ): DraftListing {
    const head = problem === 'locked' ? atRest.head(stored) : undefined;
    const { label, changedAt, revision } = head ?? {};
    return {
      id,
      problem,
      ...(label !== undefined && { label }),
      ...(changedAt !== undefined && { changedAt }),
      ...(notes?.savedToFileAt !== undefined && { savedToFileAt: notes.savedToFileAt }),
      ...(revision !== undefined && { isFileCurrent: isInFile(notes, revision) }),
    };
  }
}

function readable(id: DraftId, summary: DraftSummary, local: Local): DraftListing {
  const { notes, isStored, isInReserve } = local;
  const { madeWith, questionnaire, revision, createdAt, written, ...shown } = summary;
  const isFileCurrent = isInFile(notes, revision);
  return {
    id,
    ...shown,
    ...(notes?.savedToFileAt !== undefined && { savedToFileAt: notes.savedToFileAt }),
    isFileCurrent,
    needsFile: !isFileCurrent && needsFile(summary, lastHandedOver(notes, createdAt)),
    isStored,
    ...(isInReserve && { isInReserve }),
  };
}

/** Whether the file that the draft was last saved to holds all of it. */
function isInFile(notes: DraftNotes | undefined, revision: number): boolean {
  return (notes?.savedToFileRevision ?? -1) >= revision;
}

/** One line by itself. */
export function draftListing(
  id: DraftId,
  atRest: AtRest,
  stored: string | undefined,
  local: Local,
): DraftListing {
  return createDraftListings(atRest)(id, stored, undefined, local);
}

/** Latest change first; drafts of which that is not known last. */
export function byLatestChange(a: DraftListing, b: DraftListing): number {
  return (b.changedAt ?? '').localeCompare(a.changedAt ?? '');
}
