import type { Question, QuestionTexts } from '#questionnaire/schema.ts';

/** What a comparison needs to speak of questions and records by name. */
export interface CompareWords {
  /** Prose of the step whose answers are shown. */
  readonly prose: Readonly<Record<string, QuestionTexts>>;
  /** Titles of records by id: as they are now, or as they were where they are gone. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The prose of a question; undefined for one that is not asked any more. */
export function textsOf(
  question: Question | undefined,
  { prose }: CompareWords,
): QuestionTexts | undefined {
  return question && prose[question.textKey ?? question.id];
}
