import type { Answer, ArticleComment, Effect, RecordEntry } from '../answers.ts';

/** `both`: what the two have written, one after the other. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

/** The same thing in three states; undefined where there is none, or nothing in it. */
export interface Sides<Thing> {
  readonly base: Thing | undefined;
  readonly mine: Thing | undefined;
  readonly theirs: Thing | undefined;
}

/** Where in an assessment. */
export interface MergePlace {
  /** The records in which it lies, from the outermost in, each with the question whose list it is in. */
  readonly records: readonly { readonly questionId: string; readonly recordId: string }[];
  /** A question of the assessment, or a field of the last of the records. */
  readonly questionId: string;
  /** In an answer with comments on articles. */
  readonly article?: number;
}

interface ConflictAt {
  /** Names it within its merge, the same however often the merge is made. */
  readonly id: string;
  readonly place: MergePlace;
  /** Whether both can stand there; else one of the two must go. */
  readonly canKeepBoth: boolean;
}

/** Both have changed what is written or chosen, each in another way. */
export interface AnswerConflict extends ConflictAt, Sides<Answer> {
  readonly kind: 'answer';
}

/** Both have changed the effect on an article. */
export interface EffectConflict extends ConflictAt, Sides<Effect> {
  readonly kind: 'effect';
}

/** One has removed a record, or an article with its comment, that the other has changed or pointed at. */
export type RemovalConflict = ConflictAt & {
  readonly kind: 'removal';
  readonly removedBy: 'mine' | 'theirs';
  /** Not changed: something that the other has written points at it. */
  readonly isOnlyPointedAt: boolean;
} & (
    | { readonly what: 'record'; readonly before: RecordEntry; readonly kept: RecordEntry }
    | { readonly what: 'article'; readonly before: ArticleComment; readonly kept: ArticleComment }
  );

export type MergeConflict = AnswerConflict | EffectConflict | RemovalConflict;

export function conflictId(place: MergePlace, kind: string): string {
  const records = place.records.flatMap(({ questionId, recordId }) => [questionId, recordId]);
  return [...records, place.questionId, place.article ?? '', kind].join('/');
}
