import { type ReadProblem, readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import type { DraftId } from '../drafts/draft-store.ts';

/** What can be told of a text that lies in the browser, also where it cannot be opened now. */
export interface Head {
  readonly revision: number;
  readonly isSignedOff: boolean;
  /** ISO date-time. */
  readonly changedAt?: string;
  /** What a locked draft is called in the list. */
  readonly label?: string;
}

/** `locked`: a passphrase is wanted first. The others are said of what surrounds the text, not of the text. */
export type OpenedAtRest =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'locked' | 'damaged' | 'tooNew' };

/**
 * The form in which a draft's text lies in localStorage and the journal. `stored` is always that form,
 * `text` that of a file. Nothing here waits: a page that is closing must be able to save. What was sealed
 * for one id may come to lie under another, where two states must both be kept, and opens there too.
 */
export interface AtRest {
  /** The text itself where the draft has no passphrase; throws LockedDraftError where it is locked. Sealing a text twice may give two forms. */
  seal(id: DraftId, text: string): string;
  open(id: DraftId, stored: string): OpenedAtRest;
  /**
   * A draft that is made from another one, called before its first `seal`: it is no less secret. `stored` is what
   * lies of the other one, if anything does.
   */
  follow(from: DraftId, to: DraftId, stored: string | undefined): void;
  /** Undefined where not even that can be read, also for a text that is no assessment. */
  head(stored: string): Head | undefined;
}

/** Thrown by `seal` rather than write in clear what has a passphrase that this tab does not know. */
export class LockedDraftError extends Error {
  override readonly name = 'LockedDraftError';
}

/** Texts lie as they are. */
export const asItIs: AtRest = {
  seal: (_, text) => text,
  open: (_, stored) => ({ ok: true, text: stored }),
  follow: () => {},
  head(stored) {
    const result = readAssessmentFile(stored);
    if (!result.ok) {
      return undefined;
    }
    const { revision, changedAt } = result.assessment;
    return { revision, changedAt, isSignedOff: isSignedOff(result.assessment) };
  },
};

/** Why a stored text cannot be read as an assessment; undefined where it can. */
export function problemAtRest(
  atRest: AtRest,
  id: DraftId,
  stored: string,
): ReadProblem | 'locked' | undefined {
  const opened = atRest.open(id, stored);
  if (!opened.ok) {
    return opened.problem;
  }
  const result = readAssessmentFile(opened.text);
  return result.ok ? undefined : result.problem;
}

/** Whether two stored forms are one text, as it is before and after a passphrase was set. */
export function holdTheSame(atRest: AtRest, id: DraftId, a: string, b: string): boolean {
  if (a === b) {
    return true;
  }
  const [one, other] = [atRest.open(id, a), atRest.open(id, b)];
  return one.ok && other.ok && one.text === other.text;
}
