import { principleNumbers } from '#questionnaire/articles.ts';
import type { Question, RecordsQuestion } from '#questionnaire/schema.ts';
import {
  type Answer,
  type Answers,
  type ArticleComment,
  answerTo,
  hasContent,
  isChosenArticle,
  isWrittenRecord,
  type RecordEntry,
} from './answers.ts';

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
