import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Depth, depthSchema, type Question } from '#questionnaire/schema.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { type Answers, answerTo, hasContent, isShown } from '#src/domain/answers.ts';
import { stepsBeyondDepth } from '#src/domain/beyond-depth.ts';
import { partsOf } from '#src/domain/parts.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { arbitraryAssessment } from './arbitraries.ts';

let given = 0;
const { answers: example } = assessmentFromTrainingCase(trainingCase, {
  newId: () => `00000000-0000-4000-8000-${String(++given).padStart(12, '0')}`,
  now: '2026-11-22T13:00:00.000Z',
});

function withDepth(answers: Answers, depth: Depth): Answers {
  return { ...answers, 'screening-depth': { type: 'choice', value: [depth] } };
}

const beyond = (answers: Answers, depth: Depth) =>
  stepsBeyondDepth(barnrattsprovning, withDepth(answers, depth)).map(({ number }) => number);

/** Ids of questions, fields included, in which something is written although they are not shown. */
function hidden(questions: readonly Question[], answers: Answers, depth: Depth): string[] {
  return questions.flatMap((question) => {
    const isHidden = !isShown(question, answers, depth);
    const isWritten = hasContent(answerTo(answers, question));
    const inner =
      question.type === 'records'
        ? answerTo(answers, question).value.flatMap((record) =>
            hidden(question.fields, record.answers, depth),
          )
        : [];
    return [...(isHidden && isWritten ? [question.id] : []), ...inner];
  });
}

const everyDepth = fc.constantFrom(...depthSchema.options);

describe('what is written beyond the chosen depth', () => {
  it('of the example made simple: hearings, consequences and best interests', () => {
    expect(beyond(example, 'in-depth')).toEqual([]);
    expect(beyond(example, 'simple')).toEqual([9, 11, 12]);
  });

  it('of an assessment that is not needed: every step in which something is written', () => {
    expect(beyond(example, 'not-needed')).toEqual(barnrattsprovning.steps.map((one) => one.number));
    const begun: Answers = { 'assessed-question': { type: 'text', value: 'Är det bäst?' } };
    expect(beyond(begun, 'not-needed')).toEqual([1]);
    expect(beyond(begun, 'simple')).toEqual([]);
  });

  it('a field that only an in-depth assessment asks for counts also within a list that all ask for', () => {
    const hearing = (fields: Answers): Answers => ({
      hearings: { type: 'records', value: [{ id: crypto.randomUUID(), answers: fields }] },
    });
    expect(beyond(hearing({ 'hearing-who': { type: 'text', value: 'Sexor' } }), 'simple')).toEqual(
      [],
    );
    const age: Answers = { 'hearing-age': { type: 'text', value: '12–13 år' } };
    expect(beyond(hearing(age), 'simple')).toEqual([9]);
  });

  it('is never out of sight, whatever is written and whatever depth is chosen', () => {
    for (const depth of depthSchema.options) {
      for (const { questions } of partsOf(barnrattsprovning)) {
        expect(hidden(questions, example, depth)).toEqual([]);
      }
    }
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), everyDepth, ({ answers }, depth) => {
        const switched = withDepth(answers, depth);
        for (const { questions } of partsOf(barnrattsprovning)) {
          expect(hidden(questions, switched, depth)).toEqual([]);
        }
      }),
    );
  });
});
