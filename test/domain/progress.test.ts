import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Step } from '#questionnaire/schema.ts';
import {
  type Answer,
  type Answers,
  answerTo,
  type Effect,
  hasContent,
} from '#src/domain/answers.ts';
import { assessmentProgress, stepProgress } from '#src/domain/progress.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { arbitraryAssessment } from './arbitraries.ts';

function step(id: string): Step {
  const found = barnrattsprovning.steps.find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw new Error(`no step ${id}`);
  }
  return found;
}

const text = (value: string): Answer => ({ type: 'text', value });
const written: Answer = { type: 'richText', value: richTextFromPlain('Något är skrivet.') };
const choice = (...value: string[]): Answer => ({ type: 'choice', value });
const records = (...answers: Answers[]): Answer => ({
  type: 'records',
  value: answers.map((entry, index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    answers: entry,
  })),
});
const comments = (...entries: [number, Effect | null, string][]): Answer => ({
  type: 'articles',
  value: entries.map(([article, effect, comment]) => ({
    article,
    effect,
    comment: richTextFromPlain(comment),
  })),
});

describe('an assessment that is not needed', () => {
  const notNeeded = { 'screening-depth': choice('not-needed') };

  it('has come all the way when its reason is written, whatever the steps hold', () => {
    expect(assessmentProgress(barnrattsprovning, notNeeded)).toEqual({
      isNeeded: false,
      complete: 0,
      total: 1,
    });
    const answers = { ...notNeeded, 'screening-reason': written };
    expect(assessmentProgress(barnrattsprovning, answers)).toEqual({
      isNeeded: false,
      complete: 1,
      total: 1,
    });
  });

  it('counts steps again when the group thinks again', () => {
    const answers = { 'screening-depth': choice('simple'), 'screening-reason': written };
    expect(assessmentProgress(barnrattsprovning, answers)).toEqual({
      isNeeded: true,
      complete: 0,
      total: 15,
    });
  });
});

describe('a step', () => {
  it('is complete without what only an in-depth assessment asks', () => {
    for (const { questions, completeWhen } of barnrattsprovning.steps) {
      const deep = questions.filter(({ inDepth }) => inDepth === true).map(({ id }) => id);
      expect(completeWhen.flat().filter((id) => deep.includes(id))).toEqual([]);
    }
  });
});

describe('stepProgress', () => {
  it('is empty before anything is written, also where records without words lie', () => {
    expect(stepProgress(step('children'), {})).toBe('empty');
    const answers = { 'children-direct': records({}, { 'direct-group': text('  ') }) };
    expect(stepProgress(step('children'), answers)).toBe('empty');
  });

  it('is complete by the free answer alone', () => {
    expect(stepProgress(step('matter'), { 'matter-description': written })).toBe('complete');
  });

  it('is complete by the whole of another row, begun by a part of it', () => {
    const part: Answers = { 'matter-background': written };
    expect(stepProgress(step('matter'), part)).toBe('begun');
    expect(stepProgress(step('matter'), { ...part, 'matter-proposal': written })).toBe('complete');
  });

  it('is never complete by parts of different rows', () => {
    const answers = { 'children-heard': choice('no'), 'vulnerable-children': written };
    expect(stepProgress(step('childrens-views'), answers)).toBe('begun');
    expect(stepProgress(step('best-interests'), { 'best-interests-description': written })).toBe(
      'begun',
    );
  });

  it('counts a list from its first written record', () => {
    const one = { 'children-direct': records({ 'direct-group': text('Barn 0–6 år') }) };
    expect(stepProgress(step('children'), one)).toBe('complete');
  });

  it('counts a written record by any of its fields, lists in it too', () => {
    const answers = { proposals: records({ 'proposal-points': records({ a: text('en punkt') }) }) };
    expect(stepProgress(step('proposals'), answers)).toBe('complete');
  });

  it('wants all four principles of the Convention, by comment or by effect', () => {
    const convention = step('convention');
    const three = comments([2, 'neutral', ''], [3, null, 'Ja'], [6, 'weakens', 'Nej']);
    expect(stepProgress(convention, { 'article-comments': three })).toBe('begun');
    const without12 = comments(
      [2, 'neutral', ''],
      [3, null, 'Ja'],
      [6, 'weakens', ''],
      [12, null, ' '],
    );
    expect(stepProgress(convention, { 'article-comments': without12 })).toBe('begun');
    const four = comments(
      [12, null, 'Hörda'],
      [6, 'weakens', ''],
      [3, null, 'Ja'],
      [2, 'neutral', ''],
    );
    expect(stepProgress(convention, { 'article-comments': four })).toBe('complete');
  });

  it('is not moved by an answer of another type than the question’s', () => {
    expect(stepProgress(step('question'), { 'assessed-question': written })).toBe('empty');
  });

  it('is empty exactly when nothing in the step is written', () => {
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), ({ answers }) => {
        for (const one of barnrattsprovning.steps) {
          const some = one.questions.some((question) => hasContent(answerTo(answers, question)));
          expect(stepProgress(one, answers) !== 'empty').toBe(some);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('assessmentProgress', () => {
  it('counts steps, not the case sheet', () => {
    const answers = { 'case-title': text('Familjecentral'), 'assessed-question': text('Bör …?') };
    expect(assessmentProgress(barnrattsprovning, answers)).toEqual({
      isNeeded: true,
      complete: 1,
      total: 15,
    });
  });

  it('is full when every step is complete', () => {
    const answers: Answers = Object.fromEntries(
      barnrattsprovning.steps
        .flatMap((one) => one.questions)
        .map((question) => [
          question.id,
          {
            text: text('x'),
            richText: written,
            choice: choice('yes'),
            date: { type: 'date', value: '2026-11-22' } as const,
            articles: comments(
              [2, 'neutral', ''],
              [3, 'neutral', ''],
              [6, 'neutral', ''],
              [12, 'neutral', ''],
            ),
            records: records({ any: text('x') }),
          }[question.type],
        ]),
    );
    expect(assessmentProgress(barnrattsprovning, answers)).toEqual({
      isNeeded: true,
      complete: 15,
      total: 15,
    });
  });
});
