import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import type { HeldProblem } from '#src/domain/file-sync.ts';
import type { DraftSession } from '../drafts/draft-session.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import type { FileLink, FileLinkStore } from './file-link.ts';
import type { FileFailure } from './linked-file.ts';

/**
 * How a draft and its file stand. `conflict`: a colleague has changed the same things, and nothing is written
 * until somebody has decided; `held`: what lies in the file is not to be written over at all.
 */
export type FileStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'synced' }
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'failed'; readonly reason: Exclude<FileFailure, 'notAllowed'> }
  | { readonly kind: 'conflict'; readonly theirs: Assessment; readonly base?: Assessment }
  | { readonly kind: 'held'; readonly problem: HeldProblem; readonly theirs?: Assessment };

export interface FileSyncState {
  readonly name: string;
  readonly status: FileStatus;
  /** ISO date-time, when the file last held all that the draft held. */
  readonly syncedAt?: string;
  /** What has come in from the file and was not looked at yet. */
  readonly taken: readonly TakenIn[];
}

/** The draft before a colleague's changes came in, and after. */
export interface TakenIn {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly changes: readonly QuestionChange[];
  /** ISO date-time. */
  readonly at: string;
}

/** Each holds two states of the whole draft. */
const mostTaken = 10;

/**
 * What nobody has looked at yet, with one more. Past some number the oldest two become one: what was written
 * here between them is then shown with what came in.
 */
export function withTaken(taken: readonly TakenIn[], one: TakenIn): readonly TakenIn[] {
  const [first, second, ...rest] = [...taken, one];
  if (first === undefined || second === undefined || rest.length + 2 <= mostTaken) {
    return [...taken, one];
  }
  const changed = new Set(second.changes.map(({ questionId }) => questionId));
  const changes = [
    ...first.changes.filter(({ questionId }) => !changed.has(questionId)),
    ...second.changes,
  ];
  return [{ ...second, before: first.before, changes }, ...rest];
}

export interface FileSyncSources {
  readonly session: Pick<
    DraftSession,
    'id' | 'assessment' | 'mode' | 'subscribe' | 'flushSync' | 'takeIn'
  >;
  readonly questionnaire: Questionnaire;
  readonly link: FileLink;
  readonly links: Pick<FileLinkStore, 'put'>;
  /** How texts lie in the file; as they are where nothing else is said. */
  readonly atRest?: Pick<AtRest, 'seal' | 'open'>;
  readonly now: () => Date;
  /** Further states of the prövning that this browser knows. */
  readonly earlier: (mine: Assessment) => Promise<readonly Assessment[]>;
  /** Keeps the draft as it is before a colleague's changes come into it. */
  readonly keepBefore: (mine: Assessment) => Promise<unknown>;
  /** Told when the file holds all that a state holds. */
  readonly onSynced: (mine: Assessment) => void;
  /** False while somebody is in the middle of a word: what is on the screen is then not replaced. */
  readonly isQuiet: () => boolean;
}
