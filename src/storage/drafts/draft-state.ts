import type { Assessment } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { liesOpen } from '../passphrase/lying-open.ts';
import type { DraftId } from './draft-store.ts';
import { type DraftSummary, draftSummary } from './draft-summary.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { JournalEntry } from './journal.ts';

/** A state as it lies or is to lie in the browser, with what is known of it. */
export type DraftState = JournalEntry;

/** The state of an assessment, and the text it is stored as. */
export function stateOf(draftId: DraftId, text: string, assessment: Assessment): DraftState {
  const summary = liesOpen(text) ? draftSummary(assessment) : undefined;
  return withSummary(
    { draftId, text, fingerprint: fingerprintOf(text), revision: assessment.revision },
    summary,
  );
}

/** The same, of a text that somebody else has stored: what can be told of it is read off it. */
export function stateOfText(atRest: AtRest, draftId: DraftId, text: string): DraftState {
  if (liesOpen(text)) {
    const result = readAssessmentFile(text);
    if (result.ok) {
      return stateOf(draftId, text, result.assessment);
    }
  }
  const revision = atRest.head(text)?.revision;
  const fingerprint = fingerprintOf(text);
  return { draftId, text, fingerprint, ...(revision !== undefined && { revision }) };
}

function withSummary(state: DraftState, summary: DraftSummary | undefined): DraftState {
  return summary === undefined ? state : { ...state, summary };
}
