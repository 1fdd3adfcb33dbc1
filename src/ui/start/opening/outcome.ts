import type { Assessment } from '#src/domain/assessment.ts';
import type { Backup } from '#src/domain/backup-file.ts';
import type { KnownSigner } from '#src/domain/known-signers.ts';
import type { FileProblem } from './read-file.ts';

/** What became of one file that was opened; the list of files shows each, and what can be done next. */
export type Outcome =
  | {
      readonly kind: 'opened';
      readonly draftId: string;
      readonly title: string;
      readonly isLocked?: true;
    }
  /** A copy of a prövning that this browser has: whether to merge it or open it too is the user's own decision. */
  | {
      readonly kind: 'copy';
      readonly assessment: Assessment;
      readonly draftIds: readonly string[];
      readonly openAsOwn: () => Outcome;
    }
  /** A list of known fingerprints: whom to know is the user's own decision, so it waits to be asked for. */
  | { readonly kind: 'knownSigners'; readonly signers: readonly KnownSigner[] }
  /** A backup: what is in it comes in when the user says so. */
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'cancelled' };

export interface OpenedFile {
  readonly id: string;
  readonly file: File;
  readonly state: Outcome | { readonly kind: 'waiting' } | { readonly kind: 'reading' };
}

export function isOutcome(state: OpenedFile['state']): state is Outcome {
  return state.kind !== 'waiting' && state.kind !== 'reading';
}
