import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Question, RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo, pointerTitle, type RecordEntry } from '#src/domain/answers.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import {
  arrangedArticles,
  emptyRecord,
  filledAnswers,
  prunedAnswers,
} from '#src/domain/form-answers.ts';
import { arbitraryAssessment } from './arbitraries.ts';

const questions = topQuestions(barnrattsprovning);
const id = '3f0e4c52-6a7e-4e0c-9a51-0d6a7f1b2c3d';

function recordsQuestion(questionId: string): RecordsQuestion {
  const question = questions.find((one) => one.id === questionId);
  if (question?.type !== 'records') {
    throw new Error(`${questionId} is no list`);
  }
  return question;
}

/** Every question, fields of records included, has an answer of its own type. */
function isFilled(asked: readonly Question[], answers: Answers): boolean {
  return asked.every((question) => {
    const answer = answers[question.id];
    return (
      answer?.type === question.type &&
      (question.type !== 'records' ||
        answerTo(answers, question).value.every((record) =>
          isFilled(question.fields, record.answers),
        ))
    );
  });
}

describe('Answers as a form needs them', () => {
  test('have one for every question, and give back just what was there', () => {
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), ({ answers }) => {
        const filled = filledAnswers(questions, answers);
        expect(isFilled(questions, filled)).toBe(true);
        const kept = prunedAnswers(answers);
        const keptOfForm = prunedAnswers(filled);
        const comments = keptOfForm['article-comments'];
        expect({ ...keptOfForm, 'article-comments': undefined }).toEqual({
          ...kept,
          'article-comments': undefined,
        });
        const before = answerTo(kept, { id: 'article-comments', type: 'articles' }).value;
        const after = comments?.type === 'articles' ? comments.value : [];
        expect(after.map((entry) => entry.article).sort()).toEqual(
          [...new Set(before.map((entry) => entry.article))].sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('keep answers to questions that the form does not know', () => {
    const answers: Answers = { 'asked-before': { type: 'text', value: 'kvar' } };
    expect(prunedAnswers(filledAnswers(questions, answers))).toEqual(answers);
  });

  test('drop what nobody wrote: empty answers, untouched records, principles without a word', () => {
    const question = recordsQuestion('children-direct');
    const answers: Answers = {
      'case-title': { type: 'text', value: '  ' },
      'children-direct': { type: 'records', value: [emptyRecord(question, id)] },
      'article-comments': { type: 'articles', value: arrangedArticles([]) },
    };
    expect(prunedAnswers(answers)).toEqual({});
  });

  test('put the four principles first and the others in number order', () => {
    const entry = (article: number) => ({ article, effect: null, comment: [] });
    const arranged = arrangedArticles([entry(31), entry(12), entry(4)]);
    expect(arranged.map(({ article }) => article)).toEqual([2, 3, 6, 12, 4, 31]);
  });
});

describe('The title by which other records point', () => {
  const question = recordsQuestion('children-direct');
  const titled = (value: string): RecordEntry => ({
    id,
    answers: { 'direct-group': { type: 'text', value } },
  });

  test('is the first field in one line', () => {
    expect(pointerTitle(question, titled(' Barn\n utan buss '))).toBe('Barn utan buss');
    expect(pointerTitle(question, titled('   '))).toBe('');
  });

  test('is cut after a word when it is long, and says so', () => {
    const title = pointerTitle(question, titled('långa ord '.repeat(40)));
    expect(title.length).toBeLessThanOrEqual(122);
    expect(title).toMatch(/^(långa ord )+(långa )?…$/);
    expect(pointerTitle(question, titled('x'.repeat(500)))).toBe(`${'x'.repeat(120)} …`);
  });
});
