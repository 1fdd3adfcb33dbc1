import * as z from 'zod/mini';
import { articleNumberSchema, principleNumbers } from '#questionnaire/articles.ts';
import {
  type Condition,
  type Depth,
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
  value: z.array(z.string().check(z.maxLength(100))),
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
  effect: z.nullable(effectSchema),
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
  get answers(): z.ZodMiniRecord<typeof idSchema, typeof answerSchema> {
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
export function isChosenArticle(entry: ArticleComment): boolean {
  return isCommented(entry) || !principleNumbers.includes(entry.article);
}

export function isWrittenRecord(record: RecordEntry): boolean {
  return Object.values(record.answers).some(hasContent);
}

/**
 * Whether a question is asked at present, in an assessment of this depth (`depthOf`). An answer that was written
 * before its condition ceased to hold, or before the assessment became a simple one, stays visible: nothing that
 * somebody wrote is ever hidden.
 */
export function isShown(question: Question, answers: Answers, depth: Depth | undefined): boolean {
  const condition = question.showIf;
  const isTooDeep = question.inDepth === true && (depth ?? 'in-depth') !== 'in-depth';
  if ((condition === undefined && !isTooDeep) || hasContent(answerTo(answers, question))) {
    return true;
  }
  if (condition === undefined || isTooDeep) {
    return false;
  }
  return holds(condition, answers);
}

/** Whether what a condition asks for has been chosen. */
export function holds(condition: Condition, answers: Answers): boolean {
  return [condition, ...(condition.or === undefined ? [] : [condition.or])].some(
    ({ question, isOneOf }) => {
      const chosen = answerTo(answers, { id: question, type: 'choice' }).value;
      return isOneOf.some((id) => chosen.includes(id));
    },
  );
}

/** The record's title: what its first field says, in one line. */
export function recordTitle(question: RecordsQuestion, record: RecordEntry): string {
  const first = question.fields[0];
  if (first?.type !== 'text') {
    return '';
  }
  return answerTo(record.answers, first).value.trim().replace(/\s+/g, ' ');
}

/** A title may be a whole paragraph; a pointer repeats no more of it than this. */
const longestPointer = 120;

/** The title as other records point at it: whole, or cut after a word and marked. */
export function pointerTitle(question: RecordsQuestion, record: RecordEntry): string {
  const title = recordTitle(question, record);
  if (title.length <= longestPointer) {
    return title;
  }
  const cut = title.slice(0, longestPointer);
  const end = cut.lastIndexOf(' ');
  return `${end > longestPointer / 2 ? cut.slice(0, end) : cut} …`;
}
