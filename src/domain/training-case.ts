import { findQuestionnaire } from '#questionnaire/index.ts';
import type { ChoiceQuestion, Question, Questionnaire } from '#questionnaire/schema.ts';
import type {
  TrainingCase,
  WrittenAnswer,
  WrittenAnswers,
  WrittenArticle,
  WrittenRecord,
} from '#questionnaire/training-cases/training-case.ts';
import type { Answer, Answers, ArticleComment, RecordEntry } from './answers.ts';
import { type Assessment, topQuestions } from './assessment.ts';
import { plainTextFromNotation, richTextFromNotation } from './rich-text-notation.ts';

/** By key: the record's id, and the list that holds it. */
type KeyedRecords = Map<string, { readonly id: string; readonly question: string }>;

interface Source {
  readonly newId: () => string;
  readonly keyed: KeyedRecords;
}

/**
 * A new assessment with the answers of a training case. `newId` gives a fresh UUID at each call, `now` is
 * an ISO date-time in UTC. Throws an Error that names the question where the case does not fit its
 * questionnaire: an unknown id, an answer of another kind, a pointer to nothing.
 */
export function assessmentFromTrainingCase(
  trainingCase: TrainingCase,
  { newId, now }: { readonly newId: () => string; readonly now: string },
): Assessment {
  const questionnaire = questionnaireOf(trainingCase);
  const questions = topQuestions(questionnaire);
  const keyed: KeyedRecords = new Map();
  // Before any answer is built: a text may point at a record that stands further on.
  collectKeys(questions, trainingCase.answers, { newId, keyed });
  return {
    id: newId(),
    questionnaire: questionnaire.id,
    revision: 0,
    copies: {},
    version: 1,
    createdAt: now,
    changedAt: now,
    answers: toAnswers(questions, trainingCase.answers, { newId, keyed }),
  };
}

function questionnaireOf(trainingCase: TrainingCase): Questionnaire {
  const questionnaire = findQuestionnaire(trainingCase.questionnaire);
  if (questionnaire === undefined) {
    throw new Error(`${trainingCase.id}: there is no questionnaire ${trainingCase.questionnaire}`);
  }
  return questionnaire;
}

function collectKeys(
  questions: readonly Question[],
  written: WrittenAnswers,
  { newId, keyed }: Source,
): void {
  for (const question of questions) {
    if (question.type !== 'records') {
      continue;
    }
    for (const { key, fields } of recordsOf(question, written[question.id] ?? [])) {
      if (key !== undefined) {
        if (keyed.has(key)) {
          throw new Error(`${question.id}: two records have the key ${key}`);
        }
        keyed.set(key, { id: newId(), question: question.id });
      }
      collectKeys(question.fields, fields, { newId, keyed });
    }
  }
}

function toAnswers(
  questions: readonly Question[],
  written: WrittenAnswers,
  source: Source,
): Answers {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return Object.fromEntries(
    Object.entries(written).map(([id, answer]) => {
      const question = byId.get(id);
      if (question === undefined) {
        throw new Error(`There is no question ${id} here`);
      }
      return [id, toAnswer(question, answer, source)];
    }),
  );
}

function toAnswer(question: Question, written: WrittenAnswer, source: Source): Answer {
  switch (question.type) {
    case 'text':
      return { type: 'text', value: plainTextFromNotation(textOf(question, written)) };
    case 'date':
      return { type: 'date', value: textOf(question, written) };
    case 'richText':
      return { type: 'richText', value: richTextFromNotation(textOf(question, written)) };
    case 'choice':
      return { type: 'choice', value: toChosenIds(question, written, source.keyed) };
    case 'articles':
      return { type: 'articles', value: articlesOf(question, written).map(toArticleComment) };
    case 'records':
      return {
        type: 'records',
        value: recordsOf(question, written).map(
          (record): RecordEntry => ({
            id: source.keyed.get(record.key ?? '')?.id ?? source.newId(),
            answers: toAnswers(question.fields, record.fields, source),
          }),
        ),
      };
  }
}

function toArticleComment({ article, effect, comment }: WrittenArticle): ArticleComment {
  return { article, effect, comment: richTextFromNotation(comment) };
}

function toChosenIds(
  question: ChoiceQuestion,
  written: WrittenAnswer,
  keyed: KeyedRecords,
): string[] {
  const { choices } = question;
  return entriesOf(question, written).map((entry) => {
    if (typeof entry === 'object') {
      throw new Error(`${question.id}: a choice is an id, an article number or a key`);
    }
    if (choices.from !== 'records') {
      return String(entry);
    }
    const record = keyed.get(String(entry));
    if (record === undefined || !choices.questions.includes(record.question)) {
      throw new Error(`${question.id}: ${entry} is no key in ${choices.questions.join(' or ')}`);
    }
    return record.id;
  });
}

function textOf(question: Question, written: WrittenAnswer): string {
  if (typeof written !== 'string') {
    throw new Error(`${question.id}: wants a text`);
  }
  return written;
}

function entriesOf(
  question: Question,
  written: WrittenAnswer,
): readonly (string | number | WrittenRecord | WrittenArticle)[] {
  if (typeof written === 'string') {
    throw new Error(`${question.id}: wants a list`);
  }
  return written;
}

function recordsOf(question: Question, written: WrittenAnswer): WrittenRecord[] {
  return entriesOf(question, written).map((entry) => {
    if (typeof entry !== 'object' || !('fields' in entry)) {
      throw new Error(`${question.id}: wants records with fields`);
    }
    return entry;
  });
}

function articlesOf(question: Question, written: WrittenAnswer): WrittenArticle[] {
  return entriesOf(question, written).map((entry) => {
    if (typeof entry !== 'object' || !('article' in entry)) {
      throw new Error(`${question.id}: wants comments on articles`);
    }
    return entry;
  });
}
