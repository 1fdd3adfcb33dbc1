import type { Assessment, Copies } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { DraftId } from '../drafts/draft-store.ts';
import type { FileHandle } from './linked-file.ts';

/** A state that lay in the linked file when this browser last read or wrote it. */
export interface KnownState {
  /** The text of the file. */
  readonly text: string;
  readonly copies: Copies;
  readonly revision: number;
  /** Milliseconds since 1970, when it was found or put there. */
  readonly at: number;
}

/** The file that a draft is saved in, besides in the browser. */
export interface FileLink {
  readonly draftId: DraftId;
  readonly handle: FileHandle;
  /** The latest last: one of them is what a copy that a colleague has written on was made of. */
  readonly known: readonly KnownState[];
  /** ISO date-time, when the file last held all that the draft held. */
  readonly syncedAt?: string;
}

/** Files that drafts are saved in. No call rejects or hangs. */
export interface FileLinkStore {
  /** Undefined where there is none, or the browser does not hand it over. */
  read(draftId: DraftId): Promise<FileLink | undefined>;
  list(): Promise<readonly FileLink[]>;
  /** True when it is on the disk. */
  put(link: FileLink): Promise<boolean>;
  /** True when the draft has no file. */
  remove(draftId: DraftId): Promise<boolean>;
  /** Puts the texts in the form that `AtRest` now gives them; false where one could not be, or it is not known. */
  reseal(draftId: DraftId): Promise<boolean>;
  /** Calls the listener when a link was made, changed or removed. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The states of the last hour are kept closer than those of last month. */
const closest = 4;

/** In UTF-16 units, for all states of a draft. */
const maximumLength = 4_000_000;

/**
 * The states with one more. Of older ones, fewer are kept the older they are: a colleague without network may
 * have written on one of last week.
 */
export function withKnown(known: readonly KnownState[], state: KnownState): readonly KnownState[] {
  if (known.at(-1)?.text === state.text) {
    return known;
  }
  const others = known.filter(({ text }) => text !== state.text);
  const buckets = new Set<number>();
  // The oldest of each age, which grows into the next: the newest would always be replaced.
  const spaced = others.filter(({ at }, index) => {
    const bucket = Math.floor(Math.log2(Math.max(1, (state.at - at) / 60_000)));
    const isFirst = !buckets.has(bucket);
    buckets.add(bucket);
    return isFirst || index >= others.length - closest;
  });
  return lastWithin(maximumLength, [...spaced, state]);
}

/** The latest states that have room together, and the last of all in any case. */
function lastWithin(maximum: number, states: readonly KnownState[]): readonly KnownState[] {
  let length = 0;
  const from = states.findLastIndex(({ text }) => {
    length += text.length;
    return length > maximum;
  });
  return states.slice(Math.min(from + 1, states.length - 1));
}

/** The link of a draft to a file that it was just opened from or is to be saved in; null for one that is new. */
export function newFileLink(
  draftId: string,
  handle: FileHandle,
  opened: Assessment | null,
  now: Date,
): FileLink {
  const link = { draftId, handle, known: [] };
  if (opened === null) {
    return link;
  }
  const { copies, revision } = opened;
  const text = writeAssessmentFile(opened);
  return { ...link, known: withKnown([], { text, copies, revision, at: now.getTime() }) };
}
