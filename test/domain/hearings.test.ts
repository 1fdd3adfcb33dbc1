import { describe, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { ageBands } from '#questionnaire/method-cards/age-bands.ts';
import { methodCards } from '#questionnaire/method-cards/cards.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { TrainingCase } from '#questionnaire/training-cases/training-case.ts';
import { recordTitle } from '#src/domain/answers.ts';
import { writtenTexts } from '#src/domain/findings/written-texts.ts';
import { childCount } from '#src/domain/hearings/child-count.ts';
import { bandsOfAge, methodFit, methodsByFit } from '#src/domain/hearings/method-fit.ts';
import { hearingsOverview } from '#src/domain/hearings/overview.ts';
import { namesIn, recognisableBy } from '#src/domain/hearings/recognisable.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { detailedPlan } from './weak-assessments/detailed-plan.ts';
import { schoolClosure } from './weak-assessments/school-closure.ts';

function assessmentOf(written: TrainingCase) {
  let given = 0;
  return assessmentFromTrainingCase(written, {
    newId: () => `00000000-0000-4000-8000-${String(++given).padStart(12, '0')}`,
    now: '2026-11-22T13:00:00.000Z',
  });
}

const example = assessmentOf(trainingCase);

describe('how many children a number in words says', () => {
  test.each([
    ['52 av 58 (90 procent)', { number: 52, isAbout: false }],
    ['12', { number: 12, isAbout: false }],
    ['cirka 20', { number: 20, isAbout: true }],
    ['5–8', { number: 5, isAbout: true }],
    ['1 200 elever', { number: 1200, isAbout: false }],
    ['tre barn', { number: 3, isAbout: false }],
    ['Totalt 14 ungdomar', { number: 14, isAbout: false }],
    ['about 30', { number: 30, isAbout: true }],
    ['4 klasser', undefined],
    ['två grupper', undefined],
    ['80 procent', undefined],
    ['många', undefined],
    ['', undefined],
  ])('%s', (words, count) => {
    expect(childCount(words)).toEqual(count);
  });
});

describe('names in what was said', () => {
  test.each([
    ['Emma hjälper mig.', ['Emma']],
    ['Jag leker med Emmas bror.', ['Emmas']],
    ['Min kompis Wilgard bor där.', ['Wilgard']],
    ['Jag går med Saga till skolan.', ['Saga']],
    ['Yusuf och Noor åker också.', ['Yusuf', 'Noor']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    'Max fem i varje grupp.',
    'Björn i skogen är läskigt. Saga läser de för oss.',
    'Det börjar i augusti 2027.',
    'The move is planned for August 2027, and starts in August.',
    'Love my school!',
    'Vi går på Gustav Adolfs skola bredvid Sofia kyrka.',
    'Liv och rörelse. Stella polaris.',
    'Vägen till Ekdalen går förbi Sågverket.',
    'Alla vet allt om alla här. Ibland är det bra.',
    'Long bus rides make me sick. May we choose? Will they listen?',
  ])('none in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('what may point out a child', () => {
  const kinds = (quote: string, who: string[] = [], count?: number) =>
    recognisableBy(quote, { who, count }).map(({ kind }) => kind);

  test('few children, names, and age with condition and school', () => {
    expect(kinds('Jag är rädd.', [], 4)).toEqual(['few']);
    expect(kinds('Jag är rädd.', [], 5)).toEqual([]);
    expect(kinds('Jag är rädd.', ['Alice, årskurs 3'], 20)).toEqual(['name']);
    expect(kinds('Jag har adhd och det stör mig.', ['pojke 9 år'], 20)).toEqual(['combination']);
    expect(kinds('Min diabetes kräver mat.', ['elev i årskurs 4', 'Elever på Åsskolan'])).toEqual([
      'combination',
    ]);
  });

  test('not where one of the three is missing, or the age is a span', () => {
    expect(kinds('Jag har adhd och det stör mig.', ['elev i mellanstadiet'])).toEqual([]);
    expect(kinds('Jag har adhd.', ['elev i årskurs 3–6', 'Elever på Åsskolan'])).toEqual([]);
    expect(kinds('Jag är 9 år och går på Åsskolan.', ['flicka'])).toEqual([]);
    expect(kinds('', ['Alice'], 2)).toEqual([]);
  });

  test.each([
    ['the example', trainingCase],
    ['the school closure', schoolClosure],
  ])('no name is seen in what was heard in %s', (_, written) => {
    const { answers } = assessmentOf(written);
    const texts = writtenTexts(barnrattsprovning, answers).filter(
      ({ place }) => place.questionId === 'hearings',
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(({ text }) => namesIn(text))).toEqual([]);
  });

  test('the name that is planted in the detailed plan is seen, and no other', () => {
    const { answers } = assessmentOf(detailedPlan);
    const texts = writtenTexts(barnrattsprovning, answers).filter(
      ({ place }) => place.questionId === 'hearings',
    );
    expect(texts.flatMap(({ text }) => namesIn(text))).toEqual(['Alva']);
  });
});

describe('method cards', () => {
  const order = (...ages: string[]) =>
    methodsByFit(methodCards, ages, ageBands).map(({ card, fit }) => [card.id, fit.kind]);

  test('of the youngest, watching comes first, and only that fits', () => {
    const cards = order('age-0-3');
    expect(cards[0]).toEqual(['observation', 'all']);
    expect(cards.filter(([, kind]) => kind === 'all')).toHaveLength(1);
  });

  test('several ages: what fits all of them first, then some, then none', () => {
    const kinds = order('age-4-6', 'age-10-12').map(([, kind]) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => rank(a) - rank(b)));
    expect(new Set(kinds)).toEqual(new Set(['all', 'some']));
  });

  test('the ages that a method does not fit are those of children too young, or too old', () => {
    const play = methodCards.find(({ id }) => id === 'play');
    expect(play && methodFit(play, ['age-0-3', 'age-7-9', 'age-16-17'], ageBands)).toEqual({
      kind: 'some',
      fitting: ['age-7-9'],
      younger: ['age-0-3'],
      older: ['age-16-17'],
    });
    expect(order().every(([, kind]) => kind === 'unknown')).toBe(true);
  });

  test('ages in words are bands, classes are not', () => {
    expect(bandsOfAge('6–9 år', ageBands)).toEqual(['age-4-6', 'age-7-9']);
    expect(bandsOfAge('cirka 12 år', ageBands)).toEqual(['age-10-12']);
    expect(bandsOfAge('årskurs 3–5', ageBands)).toEqual([]);
    expect(bandsOfAge('alla', ageBands)).toEqual([]);
  });
});

const rank = (kind: string | undefined) => ['all', 'some', 'none'].indexOf(kind ?? '');

describe('the overview of children heard', () => {
  const titles = new Map(
    barnrattsprovning.steps
      .flatMap(({ questions }) => questions)
      .flatMap((question) => {
        const answer = example.answers[question.id];
        return question.type === 'records' && answer?.type === 'records'
          ? answer.value.map((record) => [record.id, recordTitle(question, record)] as const)
          : [];
      }),
  );

  test('of the example: seven occasions, who has not been heard, and nothing left open', () => {
    const overview = hearingsOverview(barnrattsprovning, example.answers);
    expect(overview).toMatchObject({
      occasions: 7,
      children: 52 + 12 + 17 + 5 + 6 + 14 + 8,
      isAbout: false,
      uncounted: [],
      bandsNotHeard: ['age-0-3'],
      withoutChange: [],
      withoutFeedback: [],
    });
    expect(overview.groupsNotHeard.map(({ recordId }) => titles.get(recordId ?? ''))).toEqual([
      'Yngre barn på förskolan Tallkotten',
    ]);
  });

  test('where nothing is written there is nothing to count', () => {
    expect(hearingsOverview(barnrattsprovning, {})).toMatchObject({ occasions: 0, children: 0 });
  });
});
