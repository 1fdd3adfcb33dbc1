import { expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { findMissingCharacters } from '#src/report/characters/missing-characters.ts';
import {
  assessmentWith,
  choice,
  modelOf,
  paragraph,
  record,
  records,
  reportOf,
  richText,
  swedishTexts,
  text,
} from './sample.ts';

async function missing(answers: Answers) {
  const places = findMissingCharacters(
    assessmentWith(answers),
    barnrattsprovning,
    await swedishTexts(),
  );
  return places.map(({ question, part, characters }) => [question, part?.id, characters]);
}

const answers: Answers = {
  'case-title': text('漢字 och 漢 på ǩ, ﬁ, 👧🏽 och سلام'),
  'matter-description': richText(paragraph('Ja'), {
    type: 'bulletList',
    items: [[paragraph('🧿')]],
  }),
  proposals: records(
    record(1, {
      proposal: text('漢'),
      'proposal-points': records(record(2, { 'proposal-point': text('字字') })),
    }),
  ),
  'article-comments': {
    type: 'articles',
    value: [{ article: 3, effect: null, comment: [paragraph('𓀀')] }],
  },
  'question-of-old': text('漢'),
  'children-heard': choice('漢'),
};

it('are told by question, in the order of the steps, with how often each comes', async () => {
  expect(await missing(answers)).toEqual([
    [
      'case-title',
      'case-sheet',
      [
        { character: '漢', count: 2 },
        { character: '字', count: 1 },
      ],
    ],
    ['matter-description', 'matter', [{ character: '🧿', count: 1 }]],
    ['article-comments', 'convention', [{ character: '𓀀', count: 1 }]],
    [
      'proposals',
      'proposals',
      [
        { character: '漢', count: 1 },
        { character: '字', count: 2 },
      ],
    ],
    ['question-of-old', undefined, [{ character: '漢', count: 1 }]],
  ]);
});

it('are the ones that the report then has a square for', async () => {
  const { 'children-heard': _, ...written } = answers;
  const { missingCharacters } = await reportOf(await modelOf(written));
  expect([...missingCharacters].sort()).toEqual(['漢', '字', '🧿', '𓀀'].sort());
});

it('are none in what is written with the letters of Sweden and the words of the template', async () => {
  let count = 0;
  const { answers: example } = assessmentFromTrainingCase(trainingCase, {
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    now: '2026-05-04T08:00:00.000Z',
  });
  expect(await missing(example)).toEqual([]);
  const { missingCharacters } = await reportOf(await modelOf({}));
  expect(missingCharacters).toEqual([]);
});
