import type { Assessment } from '#src/domain/assessment.ts';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import type { DraftAccess } from '../tabs/draft-claim.ts';
import type { DraftId, SaveFailure } from './draft-store.ts';

/** What has become of everything that was written; `saved` only when nothing newer waits. */
export type SaveStatus =
  | {
      readonly kind: 'saved';
      /** ISO date-time. */
      readonly at: string;
      /** Survives a browser that is killed. */
      readonly durable: boolean;
    }
  | {
      /** The journal has it, and localStorage refuses it: safe, but some room should be made. */
      readonly kind: 'reserve';
      readonly reason: SaveFailure;
    }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure };

/** What became of a sign-off; a refused one has changed nothing, and the draft can be written on. */
export type SignOffResult =
  | {
      readonly ok: true;
      /** Survives a browser that is killed. */
      readonly durable: boolean;
    }
  | { readonly ok: false; readonly reason: SaveFailure };

/** What another tab has done to the draft, and what became of what was here. */
export type TabNews =
  /** What it had written was put together with what is here. */
  | { readonly kind: 'merged'; readonly taken: readonly QuestionChange[] }
  /** Both changed the same; until somebody chooses, nothing is saved and nothing is lost. */
  | {
      readonly kind: 'conflict';
      readonly theirs: Assessment;
      readonly base: Assessment | undefined;
    }
  /** It signed the draft off; what was not saved here by then lies in a draft of the next version. */
  | { readonly kind: 'movedOn'; readonly draftId: DraftId; readonly version: number }
  /** It removed the draft; what is here can be put back, and is as soon as somebody writes on. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'putBack' };

/** Who else has the draft open, as far as this tab knows. */
export interface SessionTabs {
  readonly access: DraftAccess;
  /** Asks the tab that writes for the draft. */
  takeOver(): void;
  /** Whether this tab may still write, after it was asleep. */
  isHeld(): Promise<boolean>;
}
