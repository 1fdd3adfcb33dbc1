import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answer, Answers, RecordEntry } from '#src/domain/answers.ts';
import { type Assessment, createAssessment, topQuestions } from '#src/domain/assessment.ts';
import { compareAssessments } from '#src/domain/compare.ts';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import { comparableText } from '#src/domain/comparison/comparable-text.ts';
import { prunedAnswers } from '#src/domain/form-answers.ts';
import type { RichText } from '#src/domain/rich-text.ts';
import { richTextFromNotation } from '#src/domain/rich-text-notation.ts';
import { arbitraryAssessment } from './arbitraries.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const blank = createAssessment(barnrattsprovning, {
  id: id(1),
  now: '2026-11-22T13:00:00.000Z',
  today: '2026-11-22',
});

const assessmentWith = (answers: Answers): Assessment => ({ ...blank, answers });
const compared = (before: Answers, after: Answers) =>
  compareAssessments(barnrattsprovning, assessmentWith(before), assessmentWith(after));

const text = (value: string): Answer => ({ type: 'text', value });
const choice = (...value: string[]): Answer => ({ type: 'choice', value });
const prose = (notation: string): Answer => ({
  type: 'richText',
  value: richTextFromNotation(notation),
});
const records = (...value: RecordEntry[]): Answer => ({ type: 'records', value });
const consequence = (number: number, title: string): RecordEntry => ({
  id: id(number),
  answers: { 'negative-consequence': text(title) },
});

describe('two assessments', () => {
  it('that say the same have no differences, whatever version they are', () => {
    const answers = { 'case-title': text('Ekdalen') };
    const later = { ...assessmentWith(answers), version: 2, revision: 9 };
    expect(compareAssessments(barnrattsprovning, assessmentWith(answers), later)).toEqual([]);
    // An empty answer is as good as none.
    expect(
      compared(answers, { ...answers, 'reported-to': text(' '), hearings: records() }),
    ).toEqual([]);
  });

  it('are compared in the order of the questions, then what has no question', () => {
    const before = {
      'a-question-of-old': text('kvar'),
      proposals: text('en text på listans plats'),
    };
    const after = {
      'reported-to': text('Nämnden'),
      'case-title': text('Ekdalen'),
      'a-newer-question': text('ny'),
    };
    expect(compared(before, after)).toMatchObject([
      { questionId: 'case-title', kind: 'added', isFormer: false },
      { questionId: 'reported-to', kind: 'added', isFormer: false },
      { questionId: 'proposals', kind: 'removed', isFormer: true, type: 'text' },
      { questionId: 'a-question-of-old', kind: 'removed', isFormer: true },
      { questionId: 'a-newer-question', kind: 'added', isFormer: true },
    ]);
  });

  it('differ by a text word by word', () => {
    const before = { 'assessed-question': text('Bör skolan stängas i år?') };
    const after = { 'assessed-question': text('Bör skolan stängas nästa år?') };
    expect(compared(before, after)).toEqual([
      {
        questionId: 'assessed-question',
        isFormer: false,
        type: 'text',
        kind: 'changed',
        before: 'Bör skolan stängas i år?',
        after: 'Bör skolan stängas nästa år?',
        segments: [
          { kind: 'same', text: 'Bör skolan stängas ' },
          { kind: 'removed', text: 'i' },
          { kind: 'added', text: 'nästa' },
          { kind: 'same', text: ' år?' },
        ],
      },
    ]);
  });

  it('differ by a day', () => {
    const day = (value: string): Answers => ({ 'case-started-on': { type: 'date', value } });
    expect(compared(day('2026-11-22'), day('2026-12-01'))).toMatchObject([
      { type: 'date', kind: 'changed', before: '2026-11-22', after: '2026-12-01' },
    ]);
    expect(compared(day('2026-11-22'), day(''))).toMatchObject([{ kind: 'removed', after: '' }]);
  });

  it('differ by what is set otherwise in the same words', () => {
    const was = { 'matter-description': prose('Skolan ska vara kvar.') };
    const is = { 'matter-description': prose('Skolan ska **vara kvar**.') };
    expect(compared(was, is)).toMatchObject([
      {
        kind: 'formatted',
        segments: [{ kind: 'same', text: 'Skolan ska vara kvar.' }],
      },
    ]);
  });

  it('differ by choices that were added and taken away, and by their order alone', () => {
    const [was, is] = [choice('3', '6', '12'), choice('12', '3', '31')];
    const inRecord = (articles: Answer): Answers => ({
      'negative-consequences': records({
        id: id(1),
        answers: { 'negative-consequence-articles': articles },
      }),
    });
    expect(compared(inRecord(was), inRecord(is))).toMatchObject([
      {
        records: [
          {
            fields: [
              {
                questionId: 'negative-consequence-articles',
                kind: 'changed',
                items: [
                  { id: '6', kind: 'removed' },
                  { id: '12', kind: 'same' },
                  { id: '3', kind: 'same' },
                  { id: '31', kind: 'added' },
                ],
              },
            ],
          },
        ],
      },
    ]);
    expect(compared(inRecord(choice('3', '6')), inRecord(choice('6', '3')))).toMatchObject([
      { records: [{ fields: [{ kind: 'moved' }] }] },
    ]);
  });

  it('differ by effects and comments of single articles', () => {
    const before: Answers = {
      'article-comments': {
        type: 'articles',
        value: [
          { article: 3, effect: 'weakens', comment: [] },
          { article: 6, effect: null, comment: richTextFromNotation('Resan') },
          { article: 19, effect: 'neutral', comment: [] },
        ],
      },
    };
    const after: Answers = {
      'article-comments': {
        type: 'articles',
        value: [
          { article: 3, effect: 'strengthens', comment: [] },
          { article: 6, effect: null, comment: richTextFromNotation('Resan hem') },
          { article: 31, effect: 'weakens', comment: [] },
        ],
      },
    };
    expect(compared(before, after)).toMatchObject([
      {
        type: 'articles',
        kind: 'changed',
        articles: [
          { article: 3, kind: 'changed', effectBefore: 'weakens', effectAfter: 'strengthens' },
          { article: 6, kind: 'changed', comment: { before: 'Resan', after: 'Resan hem' } },
          { article: 19, kind: 'removed', effectBefore: 'neutral', effectAfter: null },
          { article: 31, kind: 'added', effectBefore: null, effectAfter: 'weakens' },
        ],
      },
    ]);
  });
});

describe('records', () => {
  const list = (...entries: RecordEntry[]): Answers => ({
    'negative-consequences': records(...entries),
  });

  it('are known by their ids: added, removed, changed by field, moved', () => {
    const before = list(
      consequence(1, 'Längre resa'),
      consequence(2, 'Bruten vänskap'),
      consequence(3, 'Mindre rörelse'),
      consequence(4, 'Sämre stöd'),
    );
    const after = list(
      consequence(4, 'Sämre stöd'),
      consequence(1, 'Längre resa med buss'),
      consequence(5, 'Trängsel'),
      consequence(3, 'Mindre rörelse'),
    );
    expect(compared(before, after)).toMatchObject([
      {
        questionId: 'negative-consequences',
        kind: 'changed',
        records: [
          {
            recordId: id(4),
            kind: 'moved',
            isMoved: true,
            numberBefore: 4,
            numberAfter: 1,
            fields: [],
          },
          {
            recordId: id(1),
            kind: 'changed',
            isMoved: false,
            fields: [{ questionId: 'negative-consequence', after: 'Längre resa med buss' }],
          },
          { recordId: id(2), kind: 'removed', numberBefore: 2, numberAfter: undefined },
          { recordId: id(5), kind: 'added', fields: [{ kind: 'added', after: 'Trängsel' }] },
        ],
      },
    ]);
  });

  it('that were moved and changed are told once', () => {
    const before = list(consequence(1, 'a'), consequence(2, 'b'), consequence(3, 'c'));
    const after = list(consequence(2, 'b'), consequence(3, 'c'), consequence(1, 'aa'));
    expect(compared(before, after)).toMatchObject([
      { records: [{ recordId: id(1), kind: 'changed', isMoved: true, fields: [{ after: 'aa' }] }] },
    ]);
  });

  it('within records are compared too', () => {
    const proposal = (...points: string[]): Answers => ({
      proposals: records({
        id: id(1),
        answers: {
          proposal: text('Skolan läggs ned'),
          'proposal-points': records(
            ...points.map((point, index) => ({
              id: id(10 + index),
              answers: { 'proposal-point': text(point) },
            })),
          ),
        },
      }),
    });
    expect(compared(proposal('ett'), proposal('ett', 'två'))).toMatchObject([
      {
        records: [
          {
            kind: 'changed',
            fields: [
              { questionId: 'proposal-points', records: [{ recordId: id(11), kind: 'added' }] },
            ],
          },
        ],
      },
    ]);
  });

  it('that share an id, as no file of ours has them, hide none of them', () => {
    const before = list(consequence(1, 'a'), consequence(1, 'b'));
    const after = list(consequence(1, 'c'), consequence(1, 'b'));
    expect(compared(before, after)).toMatchObject([
      { records: [{ recordId: id(1), numberAfter: 1, fields: [{ before: 'a', after: 'c' }] }] },
    ]);
  });
});

describe('a rich text to be compared', () => {
  it('shows lists and the addresses of links', () => {
    const blocks: RichText = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Se ' },
          { type: 'text', text: 'här', link: 'https://a.example/' },
        ],
      },
      {
        type: 'orderedList',
        items: [
          [
            { type: 'paragraph', content: [{ type: 'text', text: 'ett' }] },
            {
              type: 'bulletList',
              items: [[{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }]],
            },
          ],
          [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'https://b.example/', link: 'https://b.example/' }],
            },
          ],
        ],
      },
    ];
    expect(comparableText(blocks)).toBe(
      'Se här (https://a.example/)\n1. ett\n  • a\n2. https://b.example/',
    );
    const bold: RichText = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'läs ', link: 'https://a.example/' },
          { type: 'text', text: 'detta', bold: true, link: 'https://a.example/' },
          { type: 'lineBreak' },
          { type: 'text', text: 'nu' },
        ],
      },
    ];
    expect(comparableText(bold)).toBe('läs detta (https://a.example/)\nnu');
  });
});

/** What stands in answers, by where it stands. */
type Facts = Map<string, string>;

function factsIn(answers: Answers, path: string, facts: Facts): Facts {
  for (const [questionId, answer] of Object.entries(answers)) {
    const here = `${path}/${questionId}:${answer.type}`;
    if (answer.type === 'text' || answer.type === 'date') {
      facts.set(here, answer.value);
    } else if (answer.type === 'richText') {
      facts.set(here, comparableText(answer.value));
    } else if (answer.type === 'choice') {
      facts.set(here, answer.value.toSorted().join());
    } else if (answer.type === 'articles') {
      for (const { article, effect, comment } of answer.value) {
        facts.set(`${here}/${article}/effect`, `${effect}`);
        facts.set(`${here}/${article}/comment`, comparableText(comment));
      }
    } else {
      for (const record of answer.value) {
        factsIn(record.answers, `${here}/${record.id}`, facts);
      }
    }
  }
  return facts;
}

/** What the differences say of it: before and after, by where it stands. */
function toldIn(
  changes: readonly QuestionChange[],
  path: string,
  told: { before: Facts; after: Facts },
): typeof told {
  const tell = (place: string, was: string, is: string) => {
    told.before.set(place, was);
    told.after.set(place, is);
  };
  for (const change of changes) {
    const here = `${path}/${change.questionId}:${change.type}`;
    if (change.type === 'choice') {
      const chosen = (gone: string) =>
        change.items.flatMap((item) => (item.kind === gone ? [] : item.id)).toSorted();
      tell(here, chosen('added').join(), chosen('removed').join());
    } else if (change.type === 'articles') {
      for (const { article, effectBefore, effectAfter, comment } of change.articles) {
        tell(`${here}/${article}/effect`, `${effectBefore}`, `${effectAfter}`);
        if (comment !== undefined) {
          tell(`${here}/${article}/comment`, comment.before, comment.after);
        }
      }
    } else if (change.type === 'records') {
      for (const { recordId, fields } of change.records) {
        toldIn(fields, `${here}/${recordId}`, told);
      }
    } else {
      tell(here, change.before, change.after);
    }
  }
  return told;
}

/** What stands where nothing does. */
const nothingAt = (place: string) => (place.endsWith('/effect') ? 'null' : '');

describe('for any two assessments', () => {
  const questions = topQuestions(barnrattsprovning);
  const ids = questions.map((question) => question.id);

  /** Another assessment, and one that is made of both: answers of either, lists of records of both, shuffled. */
  const pair = fc
    .tuple(arbitraryAssessment(barnrattsprovning), arbitraryAssessment(barnrattsprovning))
    .chain(([one, other]) =>
      fc
        .tuple(
          ...ids.map((questionId) =>
            mixed(one.answers[questionId], other.answers[questionId]).map(
              (answer) => [questionId, answer] as const,
            ),
          ),
        )
        .map((entries): [Answers, Answers] => {
          const kept = entries.filter((entry): entry is [string, Answer] => entry[1] !== undefined);
          return [one.answers, Object.fromEntries(kept)];
        }),
    );

  function mixed(
    one: Answer | undefined,
    other: Answer | undefined,
  ): fc.Arbitrary<Answer | undefined> {
    if (one?.type !== 'records') {
      return fc.constantFrom(one, other);
    }
    const more = other?.type === 'records' ? other.value : [];
    return fc.shuffledSubarray([...one.value, ...more.slice(0, 1)]).chain((value) =>
      fc.boolean().map(
        (isMixed): Answer => ({
          type: 'records',
          value: value.map((record) => ({
            id: record.id,
            answers: isMixed ? { ...record.answers, ...more[0]?.answers } : record.answers,
          })),
        }),
      ),
    );
  }

  it('nothing that differs is silent, and nothing else is told', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = compared(before, after);
        const [was, is] = [prunedAnswers(before), prunedAnswers(after)];
        const [factsBefore, factsAfter] = [factsIn(was, '', new Map()), factsIn(is, '', new Map())];
        const told = toldIn(changes, '', { before: new Map(), after: new Map() });
        for (const place of new Set([...factsBefore.keys(), ...factsAfter.keys()])) {
          const [first, last] = [factsBefore, factsAfter].map(
            (facts) => facts.get(place) ?? nothingAt(place),
          );
          if (first !== last) {
            expect([place, told.before.get(place), told.after.get(place)]).toEqual([
              place,
              first,
              last,
            ]);
          }
        }
        for (const [place, first] of told.before) {
          expect([place, first]).toEqual([place, factsBefore.get(place) ?? nothingAt(place)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no differences means that all is the same, down to bold letters and the order of records', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const isSame =
          JSON.stringify(sorted(prunedAnswers(before))) ===
          JSON.stringify(sorted(prunedAnswers(after)));
        expect(compared(before, after).length === 0).toBe(isSame);
        expect(compared(before, structuredClone(before))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const bold = (isBold: boolean): Answers => ({
      'matter-description': {
        type: 'richText',
        value: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'a', ...(isBold && { bold: true }) }],
          },
        ],
      },
    });
    expect(compared(bold(true), bold(false))).toHaveLength(1);
  });

  it('the order of the questions is kept', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const places = compared(before, after).map(({ questionId }) => ids.indexOf(questionId));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
      { numRuns: 20 },
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}
