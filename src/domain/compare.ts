import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import {
  type Answer,
  type Answers,
  type ArticleComment,
  answerTo,
  hasContent,
  type RecordEntry,
} from './answers.ts';
import { type Assessment, topQuestions } from './assessment.ts';
import type {
  AnswerChange,
  ArticleChange,
  ChangeKind,
  ChoiceChange,
  QuestionChange,
  RecordChange,
  TextChange,
} from './comparison/changes.ts';
import { comparableText } from './comparison/comparable-text.ts';
import { isEqual } from './comparison/equal.ts';
import { matchedEntries } from './comparison/matched-entries.ts';
import { textSegments } from './comparison/text-segments.ts';
import { prunedAnswers } from './form-answers.ts';

/**
 * What differs between two assessments of one questionnaire, in the order of its questions; then what no
 * longer has a question. Empty where all that is written is the same: an empty answer is as good as none.
 */
export function compareAssessments(
  questionnaire: Questionnaire,
  before: Assessment,
  after: Assessment,
): QuestionChange[] {
  return answerChanges(
    topQuestions(questionnaire),
    prunedAnswers(before.answers),
    prunedAnswers(after.answers),
  );
}

function answerChanges(
  questions: readonly Question[],
  before: Answers,
  after: Answers,
): QuestionChange[] {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const ids = new Set([...asked.keys(), ...Object.keys(before), ...Object.keys(after)]);
  return [...ids].flatMap((id) => {
    const types = [before, after].flatMap((answers) =>
      Object.hasOwn(answers, id) ? (answers[id]?.type ?? []) : [],
    );
    // An answer whose type has changed is one that is gone and another that has come.
    return [...new Set(types)].flatMap((type) => {
      const question = asked.get(id);
      const change = answerChange(
        question,
        answerTo(before, { id, type }),
        answerTo(after, { id, type }),
      );
      return change === undefined
        ? []
        : { questionId: id, isFormer: question?.type !== type, ...change };
    });
  });
}

/** The two are of the same type. */
function answerChange(
  question: Question | undefined,
  before: Answer,
  after: Answer,
): AnswerChange | undefined {
  if (isEqual(before, after)) {
    return undefined;
  }
  const kind = kindOf(hasContent(before), hasContent(after));
  if (before.type === 'choice' && after.type === 'choice') {
    return choiceChange(kind, before.value, after.value);
  }
  if (before.type === 'articles' && after.type === 'articles') {
    return { type: 'articles', kind, articles: articleChanges(before.value, after.value) };
  }
  if (before.type === 'records' && after.type === 'records') {
    const fields = question?.type === 'records' ? question.fields : [];
    return { type: 'records', kind, records: recordChanges(fields, before.value, after.value) };
  }
  return textChange(before, after);
}

function kindOf(isBefore: boolean, isAfter: boolean): ChangeKind {
  return !isBefore ? 'added' : isAfter ? 'changed' : 'removed';
}

function textChange(before: Answer, after: Answer): TextChange | undefined {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  return was === undefined || is === undefined
    ? undefined
    : {
        type: was.type,
        kind: was.text === is.text ? 'formatted' : kindOf(hasContent(before), hasContent(after)),
        before: was.text,
        after: is.text,
        segments: textSegments(was.text, is.text),
      };
}

/** The words of an answer that is a text; undefined for one that is chosen or listed. */
function wordsOf(answer: Answer): { type: TextChange['type']; text: string } | undefined {
  switch (answer.type) {
    case 'text':
    case 'date':
      return { type: answer.type, text: answer.value };
    case 'richText':
      return { type: answer.type, text: comparableText(answer.value) };
    default:
      return undefined;
  }
}

function choiceChange(
  kind: ChangeKind,
  before: readonly string[],
  after: readonly string[],
): ChoiceChange {
  const items = matchedEntries(before, after, (id) => id).map((match) => ({
    id: match.name,
    kind: match.before === undefined ? 'added' : match.after === undefined ? 'removed' : 'same',
  })) satisfies ChoiceChange['items'];
  return {
    type: 'choice',
    kind: items.every((item) => item.kind === 'same') ? 'moved' : kind,
    items,
  };
}

const noComment = { effect: null, comment: [] };

/** What differs between two answers with comments on articles. */
export function articleChanges(
  before: readonly ArticleComment[],
  after: readonly ArticleComment[],
): ArticleChange[] {
  return matchedEntries(before, after, ({ article }) => `${article}`).flatMap((match) => {
    const [was, is] = [match.before?.entry ?? noComment, match.after?.entry ?? noComment];
    const isSame = isEqual(match.before?.entry, match.after?.entry);
    if (isSame && !match.isMoved) {
      return [];
    }
    const comment = isEqual(was.comment, is.comment)
      ? undefined
      : textChange(
          { type: 'richText', value: was.comment },
          { type: 'richText', value: is.comment },
        );
    return {
      article: Number(match.name),
      kind: isSame ? 'moved' : kindOf(match.before !== undefined, match.after !== undefined),
      effectBefore: was.effect,
      effectAfter: is.effect,
      ...(comment && { comment }),
    };
  });
}

/** What differs between two lists of records, whose fields are these. */
export function recordChanges(
  fields: readonly Question[],
  before: readonly RecordEntry[],
  after: readonly RecordEntry[],
): RecordChange[] {
  return matchedEntries(before, after, ({ id }) => id).flatMap((match) => {
    const changes = answerChanges(
      fields,
      match.before?.entry.answers ?? {},
      match.after?.entry.answers ?? {},
    );
    const isBoth = match.before !== undefined && match.after !== undefined;
    if (isBoth && changes.length === 0 && !match.isMoved) {
      return [];
    }
    return {
      recordId: match.name,
      kind:
        isBoth && changes.length === 0
          ? 'moved'
          : kindOf(match.before !== undefined, match.after !== undefined),
      isMoved: match.isMoved,
      numberBefore: match.before?.number,
      numberAfter: match.after?.number,
      fields: changes,
    };
  });
}
