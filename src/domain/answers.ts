import { z } from 'zod';
import { articleNumberSchema, principleNumbers } from '#questionnaire/articles.ts';
import {
  idSchema,
  type Question,
  type QuestionType,
  type RecordsQuestion,
} from '#questionnaire/schema.ts';
import { isEmptyRichText, richTextSchema } from './rich-text.ts';

/**
 * Answers say what they are (`type`), so that a file can be checked, kept and printed whole even where
 * the questionnaire has changed since it was written.
 */

export const textAnswerSchema = z.strictObject({ type: z.literal('text'), value: z.string() });

export const richTextAnswerSchema = z.strictObject({
  type: z.literal('richText'),
  value: richTextSchema,
});

/** Chosen ids: of the question's list, article numbers in digits, or ids of records. */
export const choiceAnswerSchema = z.strictObject({
  type: z.literal('choice'),
  value: z.array(z.string().max(100)),
});

/** A day as YYYY-MM-DD, or the empty string. */
export const dateAnswerSchema = z.strictObject({
  type: z.literal('date'),
  value: z.union([z.literal(''), z.iso.date()]),
});

/** What the matter does to the rights of an article. */
export const effectSchema = z.enum(['strengthens', 'neutral', 'weakens']);
export type Effect = z.infer<typeof effectSchema>;

export const articleCommentSchema = z.strictObject({
  article: articleNumberSchema,
  effect: effectSchema.nullable(),
  comment: richTextSchema,
});
export type ArticleComment = z.infer<typeof articleCommentSchema>;

export const articlesAnswerSchema = z.strictObject({
  type: z.literal('articles'),
  /** One entry for each article, in the order shown. */
  value: z.array(articleCommentSchema),
});

/** One entry of a list; other answers point at it by its id (a UUID). */
export const recordSchema = z.strictObject({
  id: z.uuid(),
  get answers(): z.ZodRecord<typeof idSchema, typeof answerSchema> {
    return z.record(idSchema, answerSchema);
  },
});
export type RecordEntry = z.infer<typeof recordSchema>;

export const recordsAnswerSchema = z.strictObject({
  type: z.literal('records'),
  value: z.array(recordSchema),
});

export const answerSchema = z.discriminatedUnion('type', [
  textAnswerSchema,
  richTextAnswerSchema,
  choiceAnswerSchema,
  dateAnswerSchema,
  articlesAnswerSchema,
  recordsAnswerSchema,
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Type extends QuestionType> = Extract<Answer, { type: Type }>;

export const answersSchema = z.record(idSchema, answerSchema);
/** By question id; a question without an entry is not answered. */
export type Answers = z.infer<typeof answersSchema>;

/** The answer of a type with nothing in it. */
export function emptyAnswer<Type extends QuestionType>(type: Type): AnswerOf<Type> {
  return { type, value: type === 'text' || type === 'date' ? '' : [] } as unknown as AnswerOf<Type>;
}

/** The answer to a question, or the empty one where there is none or one of another type. */
export function answerTo<Type extends QuestionType>(
  answers: Answers,
  question: { readonly id: string; readonly type: Type },
): AnswerOf<Type> {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer?.type === question.type ? (answer as AnswerOf<Type>) : emptyAnswer(question.type);
}

/** True when somebody has written or chosen something. */
export function hasContent(answer: Answer): boolean {
  switch (answer.type) {
    case 'text':
    case 'date':
      return answer.value.trim() !== '';
    case 'richText':
      return !isEmptyRichText(answer.value);
    case 'choice':
      return answer.value.length > 0;
    case 'articles':
      return answer.value.some(isChosenArticle);
    case 'records':
      return answer.value.some(isWrittenRecord);
  }
}

export function isCommented(entry: ArticleComment): boolean {
  return entry.effect !== null || !isEmptyRichText(entry.comment);
}

/** An article that the group added counts even before it is commented; the four principles always stand there. */
function isChosenArticle(entry: ArticleComment): boolean {
  return isCommented(entry) || !principleNumbers.includes(entry.article);
}

export function isWrittenRecord(record: RecordEntry): boolean {
  return Object.values(record.answers).some(hasContent);
}

/**
 * Whether a question is asked at present. An answer that was written before its condition ceased to hold
 * stays visible: nothing that somebody wrote is ever hidden.
 */
export function isShown(question: Question, answers: Answers): boolean {
  const condition = question.showIf;
  if (condition === undefined || hasContent(answerTo(answers, question))) {
    return true;
  }
  const chosen = answerTo(answers, { id: condition.question, type: 'choice' }).value;
  return condition.isOneOf.some((id) => chosen.includes(id));
}

/** The article comments as they are shown: the four principles first, always; then the others by number. */
export function arrangedArticles(entries: readonly ArticleComment[]): ArticleComment[] {
  const principles = principleNumbers.map(
    (article) =>
      entries.find((entry) => entry.article === article) ?? { article, effect: null, comment: [] },
  );
  const others = entries
    .filter((entry) => !principleNumbers.includes(entry.article))
    .sort((one, other) => one.article - other.article);
  return [...principles, ...others];
}

/** A new record of a list, with an empty answer for each field. */
export function emptyRecord(question: RecordsQuestion, id: string): RecordEntry {
  return { id, answers: filledAnswers(question.fields, {}) };
}

/** The record's title: what its first field says, in one line. */
export function recordTitle(question: RecordsQuestion, record: RecordEntry): string {
  const first = question.fields[0];
  if (first?.type !== 'text') {
    return '';
  }
  return answerTo(record.answers, first).value.trim().replace(/\s+/g, ' ');
}

/** Answers with an (empty) answer for every question, as a form needs them; unknown answers are kept. */
export function filledAnswers(questions: readonly Question[], answers: Answers): Answers {
  const filled: Answers = { ...answers };
  for (const question of questions) {
    const answer = answerTo(answers, question);
    if (question.type === 'records' && answer.type === 'records') {
      const value = answer.value.map((record) => ({
        ...record,
        answers: filledAnswers(question.fields, record.answers),
      }));
      filled[question.id] = { type: 'records', value };
    } else if (answer.type === 'articles') {
      filled[question.id] = { type: 'articles', value: arrangedArticles(answer.value) };
    } else {
      filled[question.id] = answer;
    }
  }
  return filled;
}

/** Answers without the empty ones, as they are kept; records and articles with nothing in them go as well. */
export function prunedAnswers(answers: Answers): Answers {
  const kept = Object.entries(answers).filter(([, answer]) => hasContent(answer));
  return Object.fromEntries(kept.map(([id, answer]) => [id, prunedAnswer(answer)]));
}

function prunedAnswer(answer: Answer): Answer {
  if (answer.type === 'records') {
    const value = answer.value
      .filter(isWrittenRecord)
      .map((record) => ({ ...record, answers: prunedAnswers(record.answers) }));
    return { type: 'records', value };
  }
  if (answer.type === 'articles') {
    return { type: 'articles', value: answer.value.filter(isChosenArticle) };
  }
  return answer;
}
