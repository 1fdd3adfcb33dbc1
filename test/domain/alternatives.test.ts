import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Question } from '#questionnaire/schema.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { articlesAtStake } from '#src/domain/alternatives/articles-at-stake.ts';
import {
  effectsToRemove,
  firstAlternatives,
  isBlankEffect,
  newEffect,
  withChoice,
  withEffects,
  withEffectsBack,
  withoutEffects,
} from '#src/domain/alternatives/edits.ts';
import { type MatrixFields, matrixFields } from '#src/domain/alternatives/fields.ts';
import { alternativesMatrix, assessedPart, cellStates } from '#src/domain/alternatives/matrix.ts';
import { answerTo, type RecordEntry } from '#src/domain/answers.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
let given = 500;
const newId = () => id(++given);

function fieldsOf(questions: readonly Question[]): MatrixFields {
  const [fields] = questions.flatMap((question) => matrixFields(question) ?? []);
  if (fields === undefined) {
    throw new Error('No question makes a matrix');
  }
  return fields;
}

const fields = fieldsOf(topQuestions(barnrattsprovning));

interface Effect {
  readonly article?: number;
  readonly direction?: string;
  readonly horizon?: readonly string[];
  readonly comment?: string;
}

function effect(number: number, { article, direction, horizon = [], comment = '' }: Effect) {
  return {
    id: id(number),
    answers: {
      'effect-comment': { type: 'text', value: comment },
      'effect-article': { type: 'choice', value: article === undefined ? [] : [String(article)] },
      'effect-direction': { type: 'choice', value: direction === undefined ? [] : [direction] },
      'effect-horizon': { type: 'choice', value: [...horizon] },
    },
  } satisfies RecordEntry;
}

function alternative(number: number, title: string, ...effects: RecordEntry[]): RecordEntry {
  return {
    id: id(number),
    answers: {
      alternative: { type: 'text', value: title },
      'alternative-effects': { type: 'records', value: effects },
    },
  };
}

describe('the matrix of alternatives', () => {
  const matrix = alternativesMatrix(
    fields,
    [
      alternative(
        1,
        'Förslaget',
        effect(11, { article: 6, direction: 'weakens', horizon: ['short'] }),
        effect(12, { article: 6, direction: 'strengthens', horizon: ['long'] }),
        effect(13, { article: 31, comment: 'Vi vet inte.' }),
      ),
      alternative(
        2,
        'Ingen förändring',
        effect(21, { article: 6, direction: 'neutral' }),
        effect(22, { article: 6, direction: 'neutral' }),
        effect(23, { direction: 'weakens' }),
      ),
    ],
    [24, 3],
  );

  it('has the principles first, then what is at stake or named by an effect, then what has no article', () => {
    expect(matrix.rows.map(({ article }) => article)).toEqual([2, 3, 6, 12, 24, 31, null]);
  });

  it('says of each cell what is known: one direction, several, or none', () => {
    const states = new Map(
      matrix.rows.map(({ article, cells }) => [article, cells.map(({ state }) => state)]),
    );
    expect(states.get(6)).toEqual(['mixed', 'neutral']);
    expect(states.get(31)).toEqual(['notAssessed', 'notAssessed']);
    expect(states.get(null)).toEqual(['notAssessed', 'weakens']);
    const ids = matrix.rows.flatMap(({ cells }) =>
      cells.flatMap(({ effects }) => effects.map(({ record }) => record.id)),
    );
    expect(ids.toSorted()).toEqual([11, 12, 13, 21, 22, 23].map(id));
  });

  it('counts the rows that name an article, each once, and adds nothing up', () => {
    expect(matrix.alternatives.map(({ counts }) => counts)).toEqual([
      { strengthens: 0, neutral: 0, weakens: 0, mixed: 1, notAssessed: 5 },
      { strengthens: 0, neutral: 1, weakens: 0, mixed: 0, notAssessed: 5 },
    ]);
  });

  it('parts what is assessed from what nobody has said anything of', () => {
    const { matrix: said, unassessed } = assessedPart(matrix);
    expect(said.rows.map(({ article }) => article)).toEqual([6, 31, null]);
    expect(unassessed).toEqual([2, 3, 12, 24]);
  });

  it('is made of no other list', () => {
    const others = topQuestions(barnrattsprovning).filter(({ role }) => role !== 'alternative');
    expect(others.flatMap((question) => matrixFields(question) ?? [])).toEqual([]);
  });
});

describe('the example', () => {
  const { answers } = assessmentFromTrainingCase(trainingCase, {
    newId,
    now: '2026-11-22T13:00:00.000Z',
  });
  const atStake = articlesAtStake(barnrattsprovning, answers);
  const { alternatives, rows } = alternativesMatrix(
    fields,
    answerTo(answers, fields.list).value,
    atStake,
  );

  it('takes up the articles of step 8 and of its consequences', () => {
    expect(atStake).toEqual([2, 3, 4, 5, 6, 12, 18, 19, 23, 24, 28, 29, 31, 42]);
    expect(rows.map(({ article }) => article)).toEqual([
      ...[2, 3, 6, 12],
      ...[4, 5, 18, 19, 23, 24, 28, 29, 31, 42],
    ]);
  });

  it('compares four alternatives, and each count adds up to the rows', () => {
    expect(alternatives.map(({ kinds }) => kinds)).toEqual([
      ['proposal'],
      ['no-change'],
      ['other'],
      ['other'],
    ]);
    for (const { counts } of alternatives) {
      expect(cellStates.reduce((sum, state) => sum + counts[state], 0)).toBe(rows.length);
    }
  });
});

describe('editing the matrix', () => {
  const before = [
    alternative(
      1,
      'A',
      effect(11, { article: 6, direction: 'weakens' }),
      effect(12, { article: 2 }),
    ),
    alternative(2, 'B', effect(21, { article: 6, direction: 'neutral' })),
  ];

  it('begins with the alternatives that every comparison has', () => {
    const names = [
      { kind: 'proposal', name: 'Förslaget' },
      { kind: 'no-change', name: 'Ingen förändring' },
    ];
    const begun = alternativesMatrix(fields, firstAlternatives(fields, names, newId), []);
    expect(begun.alternatives.map(({ title, kinds }) => [title, kinds])).toEqual([
      ['Förslaget', ['proposal']],
      ['Ingen förändring', ['no-change']],
    ]);
  });

  it('adds an effect to the alternative it is of, and knows it for blank until something is said', () => {
    const blank = newEffect(fields, 31, id(22));
    expect(isBlankEffect(fields, blank)).toBe(true);
    const said = withChoice(blank, fields.direction, ['strengthens']);
    expect(isBlankEffect(fields, said)).toBe(false);
    const after = withEffects(fields, before, id(2), (effects) => [...effects, said]);
    const row = alternativesMatrix(fields, after, []).rows.find(({ article }) => article === 31);
    expect(row?.cells.map(({ state }) => state)).toEqual(['notAssessed', 'strengthens']);
  });

  it('takes effects out wherever they stand, and puts them back where they stood', () => {
    const removed = effectsToRemove(fields, before, new Set([id(11), id(21)]));
    const without = withoutEffects(fields, before, removed);
    expect(without.map(({ answers }) => answerTo(answers, fields.effects).value.length)).toEqual([
      1, 0,
    ]);
    expect(withEffectsBack(fields, without, removed)).toEqual(before);
  });

  it('does not bring back the effects of an alternative that has gone', () => {
    const removed = effectsToRemove(fields, before, new Set([id(21)]));
    const left = before.slice(0, 1);
    expect(withEffectsBack(fields, left, removed)).toEqual(left);
  });
});
