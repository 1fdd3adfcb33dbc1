import type { Assessment, Copies } from '#src/domain/assessment.ts';
import type { ReadProblem } from '#src/domain/assessment-file/read.ts';
import type { DraftId } from '../drafts/draft-store.ts';

/**
 * Why a snapshot was taken: by the app while somebody writes (`automatic`), because somebody asked (`named`),
 * before something that changes much at once (`beforeMerge`, `beforeRestore`, `beforeUpdate`: a text in an
 * older file format), or of what was handed over to, or came from, the world outside.
 */
export type SnapshotReason =
  | 'automatic'
  | 'named'
  | 'beforeMerge'
  | 'beforeRestore'
  | 'beforeUpdate'
  | 'savedToFile'
  | 'opened'
  | 'exported'
  | 'signedOff';

/** One earlier state of a draft, without its text. */
export interface Snapshot {
  /** Rises with each that is kept, whatever the clock says. */
  readonly id: number;
  readonly draftId: DraftId;
  readonly reason: SnapshotReason;
  /** What somebody called it. */
  readonly name?: string;
  /** ISO date-time, when it was kept. */
  readonly at: string;
  /** Of the prövning, which other drafts may be copies of. */
  readonly assessmentId: string;
  /** What the state has in it of each copy, by which the base of a merge is found. */
  readonly copies: Copies;
  readonly revision: number;
  readonly version: number;
  readonly isSignedOff: boolean;
  /** Bytes that its text takes here. */
  readonly size: number;
}

const reasons: Readonly<Record<SnapshotReason, true>> = {
  automatic: true,
  named: true,
  beforeMerge: true,
  beforeRestore: true,
  beforeUpdate: true,
  savedToFile: true,
  opened: true,
  exported: true,
  signedOff: true,
};

export function isSnapshotReason(text: string): text is SnapshotReason {
  return Object.hasOwn(reasons, text);
}

const takenForSafety: ReadonlySet<SnapshotReason> = new Set([
  'automatic',
  'beforeMerge',
  'beforeRestore',
]);

/** Whether it stays until somebody removes it: what was named, and what others may have a copy of. */
export function isPinned({ reason, name }: Pick<Snapshot, 'reason' | 'name'>): boolean {
  return name !== undefined || !takenForSafety.has(reason);
}

/** What is to be kept: an assessment, or a text that must stay as it is to the letter. */
export type StateToKeep = {
  readonly reason: SnapshotReason;
  readonly name?: string;
  /** ISO date-time, of a state that was kept elsewhere before; now where it is not said. */
  readonly at?: string;
} & ({ readonly assessment: Assessment } | { readonly text: string });

/** `gone`: it is not there; `refused`: the browser does not hand it over; `locked`: it takes a passphrase. */
export type SnapshotProblem = ReadProblem | 'gone' | 'refused' | 'locked';

export type SnapshotContent =
  | { readonly ok: true; readonly assessment: Assessment; readonly text: string }
  | { readonly ok: false; readonly problem: SnapshotProblem };

/** What `remove` took away, for `putBack`. */
export interface RemovedSnapshot {
  readonly snapshot: Snapshot;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Why the latest state was not kept. */
export type KeepFailure = 'full' | 'refused';

/**
 * Earlier states of the drafts of this browser, within `snapshotBudget` for each draft; thinning.ts tells which
 * of them make room. No call rejects or hangs.
 */
export interface SnapshotStore {
  /** The latest first; undefined where they cannot be read. */
  list(draftId: DraftId): Promise<readonly Snapshot[] | undefined>;
  /** The same of all drafts that are copies of one prövning. */
  listOf(assessmentId: string): Promise<readonly Snapshot[] | undefined>;
  /**
   * True when the state is on the disk, now or from before: what was kept last, for the same reason and under
   * the same name, is not kept twice. False where it was not kept; `trouble` says why.
   */
  keep(draftId: DraftId, state: StateToKeep): Promise<boolean>;
  /**
   * Keeps a draft that was last written by an older version of the app as it lies stored, once, before anything
   * writes it anew. True when that is done or need not be.
   */
  keepBeforeUpdate(draftId: DraftId, stored: string): Promise<boolean>;
  read(id: number): Promise<SnapshotContent>;
  /** An empty name takes the name away. */
  rename(id: number, name: string): Promise<boolean>;
  /** Undefined where it could not be removed. */
  remove(id: number): Promise<RemovedSnapshot | undefined>;
  putBack(removed: RemovedSnapshot): Promise<boolean>;
  /** True when no snapshot of the draft is left. */
  removeAll(draftId: DraftId): Promise<boolean>;
  /**
   * Puts texts and names in the form that `AtRest` now gives them: called when a passphrase has been set,
   * changed or taken away. False where one could not be; calling it again goes on from there.
   */
  reseal(draftId: DraftId): Promise<boolean>;
  /** Why the latest state was not kept; undefined where it was, or nothing was to be kept yet. */
  readonly trouble: KeepFailure | undefined;
  /** Calls the listener when a snapshot was kept, changed or removed, or could not be kept. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Bytes for each draft: room for years of writing, since a state takes about a quarter of its text. */
export const snapshotBudget = 10_000_000;
