import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answer } from '#src/domain/answers.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { findPersonalNumbers, maskedNumbersIn } from '#src/domain/personal-numbers.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { arbitraryLine } from './arbitraries.ts';

/** The check digit by SKV 704: digits weighed 2, 1, 2 …, their sum subtracted from the next ten. */
function checkDigit(nineDigits: string): number {
  const sum = [...nineDigits].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

interface PersonalNumber {
  readonly century: string;
  /** Six digits: of a samordningsnummer 60 days on. */
  readonly day: string;
  readonly last: string;
}

const personalNumber: fc.Arbitrary<PersonalNumber> = fc
  .record({
    born: fc.date({
      min: new Date('1900-01-01T12:00:00Z'),
      max: new Date('2099-12-31T12:00:00Z'),
      noInvalidDate: true,
    }),
    isCoordination: fc.boolean(),
    birth: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ born, isCoordination, birth }) => {
    const [year = '', month = '', day = ''] = born.toISOString().slice(0, 10).split('-');
    const shown = `${year.slice(2)}${month}${Number(day) + (isCoordination ? 60 : 0)}`;
    const six = `${shown.slice(0, 4)}${shown.slice(4).padStart(2, '0')}`;
    const three = String(birth).padStart(3, '0');
    return { century: year.slice(0, 2), day: six, last: `${three}${checkDigit(six + three)}` };
  });

/** The ways in which people write them; the last, with a dash between all parts, says the century. */
const forms = ['-', '+', ' ', '\u00a0', '\u202f', '\u2011', '\u2013', ' - ', ''] as const;
const form = fc.record({ between: fc.constantFrom(...forms), hasCentury: fc.boolean() });

function written(
  { century, day, last }: PersonalNumber,
  how: { between: string; hasCentury: boolean },
) {
  return `${how.hasCentury ? century : ''}${day}${how.between}${last}`;
}

/** Text that could stand beside a number without becoming part of it. */
const beside = fc
  .oneof(
    arbitraryLine,
    fc.string({ maxLength: 30 }),
    fc.constantFrom('', '12 ', 'pnr:', '(', '2026, '),
  )
  .filter((text) => !/\d$/.test(text) && !/^\d/.test(text) && !/(?:tel|mob|phone|fax)/i.test(text))
  // Digits in front, a space between, would be a longer number.
  .map((text) => text.replace(/\d+[^\p{L}\d]*$/u, ''));

describe('A personnummer or samordningsnummer', () => {
  test('is found in whatever form it has and whatever stands beside it', () => {
    fc.assert(
      fc.property(personalNumber, form, beside, beside, (number, how, before, after) => {
        const rest = /^[^\p{L}]*\d/u.test(after) ? ` och ${after}` : after;
        const found = maskedNumbersIn(`${before}${written(number, how)}${rest}`);
        expect(found).toContain(
          `${how.hasCentury ? number.century : ''}${number.day.slice(0, 4)}••-••••`,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('is not one when its check digit is another', () => {
    fc.assert(
      fc.property(personalNumber, form, fc.integer({ min: 1, max: 9 }), (number, how, more) => {
        const wrong = `${number.last.slice(0, 3)}${(Number(number.last[3]) + more) % 10}`;
        expect(
          maskedNumbersIn(`Barnet (${written({ ...number, last: wrong }, how)}) bor här.`),
        ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['Elev 20110314-2384 i 7B', ['201103••-••••']],
    ['110314-2384', ['1103••-••••']],
    ['110314 2384.', ['1103••-••••']],
    ['201103142384', ['201103••-••••']],
    ['2011-03-14-2384', ['201103••-••••']],
    ['110374-2381', ['1103••-••••']],
    ['110314\u00ad2384', ['1103••-••••']],
    ['000229-1235 är född en skottdag', ['0002••-••••']],
    ['110314-2384, 110314-2384', ['1103••-••••', '1103••-••••']],
    ['7 110314-2384', ['1103••-••••']],
  ])('%s', (text, masked) => {
    expect(maskedNumbersIn(text)).toEqual(masked);
  });

  test('never shows day or last four', () => {
    fc.assert(
      fc.property(personalNumber, form, (number, how) => {
        const shown = maskedNumbersIn(written(number, how)).join();
        expect(shown).not.toBe('');
        expect(shown.replace(/\D/g, '').length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

test.each([
  ['an organisation number', '212000-0142 och 556036-0793, 16212000-0142'],
  ['a journal number', 'Dnr KS-2026/00142, BUN 2026/0314, 2026-0314, 3.1.1-12345/2025'],
  ['telephone numbers', '070-174 06 05, 08-508 00 508, +46 70 174 06 05, tel. 0701010019'],
  ['an account number', 'SE45 5000 0000 0583 9825 7466, bankgiro 5050-1055, plusgiro 4 12 70-0'],
  ['a day and a time', '2011-03-14 2384, 2011-03-14 kl. 14.30, 2026-11-22T14:03:00'],
  ['a span of years', '2011–2014, 0–6 år, 1 103 142 384 kr'],
  ['a number within a longer one', '91103142384, 1103142384123'],
  ['a month that is none', '111314-2382, 110014-2387'],
  ['a day that is none', '110230-2385, 110300-2380, 110332-2382'],
  ['a number on two lines', '110314\n2384'],
])('%s is none of them', (_, text) => {
  expect(maskedNumbersIn(text)).toEqual([]);
});

const assessment = createAssessment(barnrattsprovning, {
  id: '7f9df8a0-96a5-4d3c-8f8b-8f1d6d0e3c11',
  now: '2026-11-22T12:00:00.000Z',
  today: '2026-11-22',
});

describe('In an assessment', () => {
  const recordId = '0d8f1b1e-5a51-4f3f-9d5e-6b9a3f1c2d11';

  test('they are found in every kind of text, with the place', () => {
    const number = '110314-2384';
    const { steps, caseSheet } = barnrattsprovning;
    const all = [...caseSheet, ...steps.flatMap(({ questions }) => questions)];
    const answers = Object.fromEntries(
      all.flatMap((question): [string, Answer][] => {
        const text = `Barn ${number}`;
        const rich = richTextFromPlain(text);
        switch (question.type) {
          case 'text':
            return [[question.id, { type: 'text', value: text }]];
          case 'richText':
            return [[question.id, { type: 'richText', value: rich }]];
          case 'articles': {
            const value = [{ article: 3, effect: null, comment: rich }];
            return [[question.id, { type: 'articles', value }]];
          }
          case 'records': {
            const [field] = question.fields;
            const value = [
              {
                id: recordId,
                answers: { [field?.id ?? '']: { type: 'text' as const, value: text } },
              },
            ];
            return [[question.id, { type: 'records', value }]];
          }
          default:
            return [];
        }
      }),
    );
    const asked = all.filter(({ type }) => type !== 'choice' && type !== 'date');
    const former = { 'asked-no-more': { type: 'text' as const, value: number } };
    const places = findPersonalNumbers(
      { ...assessment, answers: { ...former, ...answers } },
      barnrattsprovning,
    );
    expect(places).toEqual([
      ...asked.map(({ id, type }) => ({
        questionId: id,
        ...(type === 'records' && { recordId }),
        masked: ['1103••-••••'],
      })),
      { questionId: 'asked-no-more', masked: ['1103••-••••'] },
    ]);
    expect(asked.length).toBeGreaterThan(20);
  });

  test('those of a link are found too, and a number that is its own link once', () => {
    const [question] = barnrattsprovning.steps.flatMap(({ questions }) =>
      questions.filter(({ type }) => type === 'richText'),
    );
    const id = question?.id ?? '';
    const value = [
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: 'akten', link: 'https://akt.example/110314-2384' },
          {
            type: 'text' as const,
            text: 'https://akt.example/120314-2383',
            link: 'https://akt.example/120314-2383',
          },
        ],
      },
    ];
    const answers = { [id]: { type: 'richText' as const, value } };
    const [place] = findPersonalNumbers({ ...assessment, answers }, barnrattsprovning);
    expect(place?.masked.toSorted()).toEqual(['1103••-••••', '1203••-••••']);
  });

  test('the example has none', async () => {
    const { trainingCase } = await import('#questionnaire/training-cases/tallmyra-skola/index.ts');
    const example = assessmentFromTrainingCase(trainingCase, {
      newId: () => crypto.randomUUID(),
      now: '2026-11-22T12:00:00.000Z',
    });
    expect(findPersonalNumbers(example, barnrattsprovning)).toEqual([]);
  });
});

test.each([
  ['beginnings of numbers', '110314 - '.repeat(20_000)],
  ['one digit', '1'.repeat(200_000)],
  ['spaces', ' '.repeat(200_000)],
  ['telephone numbers', 'tel '.repeat(50_000) + '0701010019 '.repeat(10_000)],
])('a number is found after a text made to be slow: %s', (_, slow) => {
  // A search that went back over all of it for each character would not end within a test's time.
  expect(maskedNumbersIn(`${slow}, 110314-2384`)).toContain('1103••-••••');
});
