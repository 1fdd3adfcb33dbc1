import fc from 'fast-check';
import { articles } from '#questionnaire/articles.ts';
import type { ChoiceQuestion, Question, Questionnaire } from '#questionnaire/schema.ts';
import type { Answer, Answers, RecordEntry } from '#src/domain/answers.ts';
import { type Assessment, topQuestions } from '#src/domain/assessment.ts';
import type { Block, Inline, RichText } from '#src/domain/rich-text.ts';

/** Ids of the records that exist, by the id of their question. */
export type RecordIds = Readonly<Record<string, readonly string[]>>;

const words = [
  'barnen',
  'öppna förskolan',
  'åldersgrupp',
  'ska i första hand beaktas',
  'Ängsbackens familjecentral',
  '0–6 år',
  'cirka 3 400',
  'nämnden',
  'trygghetsvandring',
];

/** What people paste and what attackers write; all of it is text and stays as it is. */
const oddities = [
  'e\u0301a\u030A combined',
  '👩‍👧‍👦',
  '🏳️‍🌈',
  'Unjárga – Sámi giella ŋ đ ŧ',
  'العربية',
  'soft\u00ADhyphen',
  'no\u00A0break',
  '<script>alert(1)</script>',
  '"quoted" \\ back\\slash',
  '”typographic” ’quotes’',
  '__proto__',
  '{"format":"barnrattsprovning"}',
  '\u2028line separator',
  '   ',
];

/** One line of text, never empty: mostly words, sometimes what breaks careless programs. */
export const arbitraryLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...oddities) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('mailto:registrator@ekdalen.example', 'tel:+46700000000'),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        type: fc.constant('text' as const),
        text: arbitraryLine,
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        link,
      },
      { requiredKeys: ['type', 'text'], noNullPrototype: true },
    ),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'lineBreak' as const }) },
);

const paragraph = fc
  .array(inline, { maxLength: 4 })
  .map((content) => ({ type: 'paragraph' as const, content }));

function blockArbitrary(depth: number): fc.Arbitrary<Block> {
  if (depth === 0) {
    return paragraph;
  }
  const item = fc
    .tuple(paragraph, fc.array(blockArbitrary(depth - 1), { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest]);
  const list = fc
    .tuple(
      fc.constantFrom('bulletList' as const, 'orderedList' as const),
      fc.array(item, { minLength: 1, maxLength: 3 }),
    )
    .map(([type, items]) => ({ type, items }));
  return fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: list });
}

/** Paragraphs and lists within lists, with bold, italic, links and line breaks. */
export const arbitraryRichText: fc.Arbitrary<RichText> = fc.array(blockArbitrary(3), {
  maxLength: 3,
});

const day = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const instant = fc
  .date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const versionNumber = fc.integer({ min: 1, max: 50 });
const formerVersion = fc.record(
  { number: versionNumber, signedOffAt: instant },
  { noNullPrototype: true },
);

/** All that an assessment has but what sign-offs add. */
const alwaysThere: (keyof Assessment)[] = [
  'id',
  'questionnaire',
  'revision',
  'copies',
  'version',
  'createdAt',
  'changedAt',
  'answers',
];

const copies = fc.dictionary(fc.uuid({ version: 4 }), fc.nat({ max: 100_000 }), {
  maxKeys: 3,
  noNullPrototype: true,
});

const recordIdList = fc.uniqueArray(fc.uuid({ version: 4 }), { maxLength: 4 });

function choiceArbitrary(question: ChoiceQuestion, recordIds: RecordIds): fc.Arbitrary<string[]> {
  const { choices } = question;
  const ids =
    choices.from === 'list'
      ? choices.ids
      : choices.from === 'articles'
        ? articles.filter((article) => article.selectable).map(({ number }) => String(number))
        : choices.questions.flatMap((id) => recordIds[id] ?? []);
  return fc.subarray([...ids], { maxLength: Math.min(ids.length, question.multiple ? 5 : 1) });
}

const articlesAnswer: fc.Arbitrary<Answer> = fc
  .subarray(
    articles.filter((article) => article.selectable).map((article) => article.number),
    { maxLength: 13 },
  )
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((article) =>
        fc.record(
          {
            article: fc.constant(article),
            effect: fc.constantFrom('strengthens', 'neutral', 'weakens', null),
            comment: arbitraryRichText,
          },
          { noNullPrototype: true },
        ),
      ),
    ),
  )
  .map((value) => ({ type: 'articles', value }));

function recordsArbitrary(
  fields: readonly Question[],
  ids: readonly string[],
  recordIds: RecordIds,
): fc.Arbitrary<Answer> {
  return fc
    .tuple(
      ...ids.map((id) =>
        arbitraryAnswers(fields, recordIds).map((answers): RecordEntry => ({ id, answers })),
      ),
    )
    .map((value) => ({ type: 'records', value }));
}

/** Any answer to a question; records that others point at have the ids given here. */
export function arbitraryAnswer(question: Question, recordIds: RecordIds): fc.Arbitrary<Answer> {
  switch (question.type) {
    case 'text':
      return fc
        .array(arbitraryLine, { maxLength: question.lines === 'one' ? 1 : 3 })
        .map((lines) => ({ type: 'text', value: lines.join('\n') }));
    case 'richText':
      return arbitraryRichText.map((value) => ({ type: 'richText', value }));
    case 'choice':
      return choiceArbitrary(question, recordIds).map((value) => ({ type: 'choice', value }));
    case 'date':
      return fc.option(day, { nil: '' }).map((value) => ({ type: 'date', value }));
    case 'articles':
      return articlesAnswer;
    case 'records': {
      const known = recordIds[question.id];
      return known === undefined
        ? recordIdList.chain((ids) => recordsArbitrary(question.fields, ids, recordIds))
        : recordsArbitrary(question.fields, known, recordIds);
    }
  }
}

export function arbitraryAnswers(
  questions: readonly Question[],
  recordIds: RecordIds,
): fc.Arbitrary<Answers> {
  const answers = Object.fromEntries(
    questions.map((question) => [question.id, arbitraryAnswer(question, recordIds)]),
  );
  return (
    fc
      .record(answers, { requiredKeys: [], noNullPrototype: true })
      // A key is left out, never present without a value; the type of fc.record cannot say so.
      .map((value) => value as Answers)
  );
}

/**
 * Any valid assessment of a questionnaire, draft or signed off: each question answered or not, and choices
 * among records pointing only at records that exist.
 */
export function arbitraryAssessment(questionnaire: Questionnaire): fc.Arbitrary<Assessment> {
  const questions = topQuestions(questionnaire);
  const lists = questions.filter((question) => question.type === 'records');
  const allRecordIds: fc.Arbitrary<RecordIds> = fc.record(
    Object.fromEntries(lists.map((question) => [question.id, recordIdList])),
    { noNullPrototype: true },
  );
  return allRecordIds.chain((recordIds) =>
    fc.record(
      {
        id: fc.uuid({ version: 4 }),
        questionnaire: fc.constant(questionnaire.id),
        revision: fc.nat({ max: 100_000 }),
        copies,
        version: versionNumber,
        formerVersion,
        signedOffAt: instant,
        createdAt: instant,
        changedAt: instant,
        answers: arbitraryAnswers(questions, recordIds),
      },
      { requiredKeys: alwaysThere, noNullPrototype: true },
    ),
  );
}
