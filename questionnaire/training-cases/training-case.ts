/**
 * A fictitious prövning as a subject expert writes it: question ids and texts, no UUIDs.
 * How the texts are written: README.md in this folder. `src/domain/training-case.ts` makes an assessment of it.
 */

/** The comment on one article; `effect` is what the proposal does to the children's rights under it. */
export interface WrittenArticle {
  readonly article: number;
  readonly effect: 'strengthens' | 'neutral' | 'weakens';
  readonly comment: string;
}

/** One entry of a list: its fields by question id. Other answers point at it by its key. */
export interface WrittenRecord {
  /** Unique in the case; needed only when something points at the record. */
  readonly key?: string;
  readonly fields: WrittenAnswers;
}

/**
 * What is written depends on the question's type. A text for `text`, `richText` and `date` (YYYY-MM-DD);
 * for `choice` the chosen ids of its list, article numbers, or keys of records; entries for the other two.
 */
export type WrittenAnswer =
  | string
  | readonly (string | number)[]
  | readonly WrittenRecord[]
  | readonly WrittenArticle[];

/** By question id. */
export type WrittenAnswers = Readonly<Record<string, WrittenAnswer>>;

export interface TrainingCase {
  /** The name of its folder. */
  readonly id: string;
  /** The questionnaire that it answers. */
  readonly questionnaire: string;
  readonly answers: WrittenAnswers;
}
