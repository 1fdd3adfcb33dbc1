import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { ChoiceQuestion } from '#questionnaire/schema.ts';
import type { Answers } from '#src/domain/answers.ts';
import { depthOf, suggestDepth } from '#src/domain/screening.ts';

const questions = barnrattsprovning.screening.filter(
  (question): question is ChoiceQuestion => question.type === 'choice',
);

function answersFrom(chosen: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(
    Object.entries(chosen).map(([name, choice]) => [
      `screening-${name}`,
      { type: 'choice', value: [choice] },
    ]),
  );
}

const suggested = (chosen: Readonly<Record<string, string>>) =>
  suggestDepth(barnrattsprovning, answersFrom(chosen));

const calm = {
  affected: 'indirectly',
  number: 'group',
  impact: 'little',
  vulnerable: 'no',
  conflict: 'no',
};

describe('the suggested depth', () => {
  test('is none where no child is affected, whatever else is answered', () => {
    expect(suggested({ affected: 'no' })).toEqual({
      depth: 'not-needed',
      because: [{ questionId: 'screening-affected', choice: 'no' }],
    });
    expect(suggested({ ...calm, affected: 'no', impact: 'much' })?.depth).toBe('not-needed');
  });

  test('is simple where all is answered and nothing is grave', () => {
    expect(suggested(calm)?.depth).toBe('simple');
    expect(suggested({ ...calm, number: 'many' })?.depth).toBe('simple');
    expect(suggested({ ...calm, impact: 'some', number: 'few' })?.depth).toBe('simple');
  });

  test.each([
    ['impact', 'much'],
    ['impact', 'unsure'],
    ['vulnerable', 'yes'],
    ['vulnerable', 'unsure'],
    ['conflict', 'yes'],
    ['conflict', 'unsure'],
  ])('is in-depth for %s: %s alone, and says so', (name, choice) => {
    expect(suggested({ ...calm, [name]: choice })).toEqual({
      depth: 'in-depth',
      because: [{ questionId: `screening-${name}`, choice }],
    });
  });

  test('is in-depth where many children get another daily life', () => {
    expect(suggested({ ...calm, number: 'many', impact: 'some' })?.because).toEqual([
      { questionId: 'screening-number', choice: 'many' },
      { questionId: 'screening-impact', choice: 'some' },
    ]);
  });

  test('waits for the answers it needs', () => {
    expect(suggested({})).toBeUndefined();
    expect(suggested({ ...calm, affected: '' })).toBeUndefined();
    const { conflict: _, ...rest } = calm;
    expect(suggested(rest)).toBeUndefined();
  });

  test('follows from answers that were given, and a grave one always calls for depth', () => {
    const someAnswers = fc.record(
      Object.fromEntries(
        questions.map(({ id, choices }) => [
          id,
          fc.constantFrom(...(choices.from === 'list' ? choices.ids : [])),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(someAnswers, (chosen) => {
        const answers: Answers = Object.fromEntries(
          Object.entries(chosen).map(([id, choice]) => [
            id,
            { type: 'choice', value: [choice ?? ''] },
          ]),
        );
        for (const { questionId, choice } of suggestDepth(barnrattsprovning, answers)?.because ??
          []) {
          expect(chosen[questionId]).toBe(choice);
        }
        const graver: Answers = {
          ...answers,
          'screening-affected': { type: 'choice', value: ['directly'] },
          'screening-impact': { type: 'choice', value: ['much'] },
        };
        expect(suggestDepth(barnrattsprovning, graver)?.depth).toBe('in-depth');
      }),
    );
  });
});

test('the depth is what the group has chosen, not what was suggested', () => {
  const answers = answersFrom({ ...calm, depth: 'in-depth' });
  expect(suggestDepth(barnrattsprovning, answers)?.depth).toBe('simple');
  expect(depthOf(barnrattsprovning, answers)).toBe('in-depth');
  expect(depthOf(barnrattsprovning, answersFrom(calm))).toBeUndefined();
  expect(depthOf(barnrattsprovning, answersFrom({ depth: 'bottomless' }))).toBeUndefined();
});
