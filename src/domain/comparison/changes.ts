import type { Effect } from '../answers.ts';
import type { TextSegment } from './text-segments.ts';

/** `added` where nothing stood before, `removed` where nothing stands now. */
export type ChangeKind = 'added' | 'removed' | 'changed';

/** What has become of the answer to one question. */
export type QuestionChange = {
  readonly questionId: string;
  /** The questionnaire does not ask for it (any more), or asks for another type of answer. */
  readonly isFormer: boolean;
} & AnswerChange;

export type AnswerChange = TextChange | ChoiceChange | ArticlesChange | RecordsChange;

export interface TextChange {
  readonly type: 'text' | 'richText' | 'date';
  /** `formatted`: the words are the same, and set otherwise (bold, italic). */
  readonly kind: ChangeKind | 'formatted';
  /** Plain text; of a date its day, as YYYY-MM-DD. */
  readonly before: string;
  readonly after: string;
  readonly segments: readonly TextSegment[];
}

/** Ids of choices, article numbers in digits, or ids of records, as in the answer itself. */
export interface ChoiceChange {
  readonly type: 'choice';
  /** `moved`: the same choices in another order. */
  readonly kind: ChangeKind | 'moved';
  readonly items: readonly { readonly id: string; readonly kind: 'same' | 'added' | 'removed' }[];
}

export interface ArticlesChange {
  readonly type: 'articles';
  readonly kind: ChangeKind;
  /** Those that differ, in their order. */
  readonly articles: readonly ArticleChange[];
}

export interface ArticleChange {
  readonly article: number;
  readonly kind: ChangeKind | 'moved';
  /** Null where none is chosen, or there is no comment on the article. */
  readonly effectBefore: Effect | null;
  readonly effectAfter: Effect | null;
  /** Where the comment differs. */
  readonly comment?: TextChange;
}

export interface RecordsChange {
  readonly type: 'records';
  readonly kind: ChangeKind;
  /** Those that differ, in the order of the later list, the removed in their old places. */
  readonly records: readonly RecordChange[];
}

export interface RecordChange {
  readonly recordId: string;
  /** `moved`: it stands in another place, and all in it is the same. */
  readonly kind: ChangeKind | 'moved';
  /** One that has changed may have been moved as well. */
  readonly isMoved: boolean;
  /** In its list, from 1; undefined where it is not there. */
  readonly numberBefore: number | undefined;
  readonly numberAfter: number | undefined;
  /** What differs in it; of one that is added or removed all that is written. */
  readonly fields: readonly QuestionChange[];
}
