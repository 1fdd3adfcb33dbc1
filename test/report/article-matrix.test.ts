import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import type { ReportMatrix } from '#src/report/model/report-data.ts';
import {
  choice,
  modelOf,
  paragraph,
  record,
  recordId,
  records,
  swedishTexts,
  text,
} from './sample.ts';

async function matrixOf(answers: Answers): Promise<ReportMatrix> {
  return (await modelOf(answers)).matrix;
}

async function name(article: number): Promise<string> {
  return `Artikel ${article} – ${(await swedishTexts()).articles[article]?.title}`;
}

const consequences = {
  'negative-consequences': records(
    record(1, {
      'negative-consequence': text('Längre resa'),
      'negative-consequence-articles': choice('31', '2'),
    }),
  ),
  'positive-consequences': records(
    record(2, {
      'positive-consequence': text('Fler lärare'),
      'positive-consequence-articles': choice('28'),
    }),
  ),
};

describe('the article matrix', () => {
  it('of an empty assessment says what is missing and where it is written', async () => {
    const { rows, note, figures } = await matrixOf({
      'article-comments': { type: 'articles', value: [] },
    });
    expect(rows).toEqual([]);
    expect(note).toMatch(/tom.*steg 8.*11, 13 och 14/);
    expect(figures).toEqual([]);
  });

  it('has a row for each article that is commented on or pointed at, principles first', async () => {
    const { rows } = await matrixOf({
      ...consequences,
      'article-comments': {
        type: 'articles',
        value: [
          { article: 24, effect: null, comment: [] },
          { article: 12, effect: 'strengthens', comment: [] },
          { article: 4, effect: null, comment: [paragraph('Pengarna räcker.')] },
        ],
      },
    });
    const titles = await Promise.all([2, 12, 4, 28, 31].map(name));
    expect(rows.map(({ label, title }) => `${label} – ${title}`)).toEqual(titles);
  });

  it('says effect by symbol and word, and where no effect is chosen, that', async () => {
    const { rows } = await matrixOf({
      'article-comments': {
        type: 'articles',
        value: [
          { article: 2, effect: 'weakens', comment: [] },
          { article: 3, effect: null, comment: [paragraph('Ord.')] },
        ],
      },
    });
    expect(rows.map((row) => row.effect)).toEqual([
      { effect: 'weakens', symbol: '▼', word: 'Försvagas' },
      { effect: null, symbol: '', word: 'Ej bedömd' },
    ]);
  });

  it('cuts a long comment at a word; it stands whole in step 8', async () => {
    const { rows } = await matrixOf({
      'article-comments': {
        type: 'articles',
        value: [
          { article: 2, effect: null, comment: [paragraph('Barnen berörs olika. '.repeat(20))] },
        ],
      },
    });
    expect(rows[0]?.comment).toMatch(/^Barnen berörs olika\. .*\u00a0…$/);
    expect(rows[0]?.comment.length).toBeLessThanOrEqual(160);
    expect(rows[0]?.target).toBe('convention');
  });

  it('puts a proposal and a measure at their own articles and at those of their consequences', async () => {
    const { rows } = await matrixOf({
      ...consequences,
      proposals: records(
        record(3, { proposal: text('Avslå') }),
        record(4, {
          proposal: text('Kortare tur'),
          'proposal-articles': choice('6'),
          'proposal-consequences': choice(recordId(1)),
        }),
      ),
      'compensatory-measures': records(
        record(5, { measure: text('Bussvärd'), 'measure-consequences': choice(recordId(1)) }),
        record(6, { measure: text('Lek'), 'measure-articles': choice('31') }),
      ),
    });
    const cells = rows.map((row) => [
      row.label.split(' ')[1],
      row.consequences.map(({ mark, text }) => `${mark} ${text}`),
      row.proposals.map(({ mark, text }) => `${mark} ${text}`),
      row.measures.map((measure) => measure.text),
    ]);
    expect(cells).toEqual([
      ['2', ['▼ Negativ: Längre resa'], ['2. Kortare tur'], ['Bussvärd']],
      ['6', [], ['2. Kortare tur'], []],
      ['28', ['▲ Positiv: Fler lärare'], [], []],
      ['31', ['▼ Negativ: Längre resa'], ['2. Kortare tur'], ['Bussvärd', 'Lek']],
    ]);
  });

  it('ignores pointers to what is gone', async () => {
    const { rows } = await matrixOf({
      'compensatory-measures': records(
        record(5, { measure: text('Bussvärd'), 'measure-consequences': choice(recordId(9), 'x') }),
        record(6, { measure: text('Lek'), 'measure-articles': choice('gone') }),
      ),
    });
    expect(rows).toEqual([]);
  });
});

describe('the figure of the matrix', () => {
  it('counts, and tells all of it in words by effect', async () => {
    const { figures } = await matrixOf({
      ...consequences,
      'article-comments': {
        type: 'articles',
        value: [{ article: 28, effect: 'strengthens', comment: [] }],
      },
    });
    const [figure] = figures;
    const drawn = figure?.rows.map(({ effect, counts }) => [
      effect,
      ...Object.values(counts).map((count) => count.text),
    ]);
    expect(drawn).toEqual([
      [null, '▼ 1', '0', '0', '0'],
      ['strengthens', '0', '1 ▲', '0', '0'],
      [null, '▼ 1', '0', '0', '0'],
    ]);
    const told = figure?.alternative ?? '';
    for (const row of figure?.rows ?? []) {
      expect(told).toContain(`${row.name}: negativa konsekvenser ${row.counts.negative.number}`);
    }
    expect(told.indexOf('Stärks: Artikel 28')).toBeLessThan(told.indexOf('Ej bedömd: Artikel 2'));
  });

  it('tells a long row of symbols by its number, and is parted when it has too many rows', async () => {
    const { figures } = await matrixOf({
      'negative-consequences': records(
        ...Array.from({ length: 9 }, (_, index) =>
          record(index, {
            'negative-consequence': text('Resa'),
            'negative-consequence-articles': choice('31'),
          }),
        ),
      ),
      'article-comments': {
        type: 'articles',
        value: Array.from({ length: 42 }, (_, index) => ({
          article: index + 1,
          effect: 'neutral' as const,
          comment: [],
        })),
      },
    });
    expect(figures.map(({ rows }) => rows.length)).toEqual([16, 16, 10]);
    expect(figures[2]?.heading).toBe('Artiklarna i bild (3/3)');
    const told = figures.flatMap(({ rows }) => rows.map(({ counts }) => counts.negative.text));
    expect(told).toContain('9 × ▼');
    for (const { rows, alternative } of figures) {
      expect(rows.every((row) => alternative.includes(row.name))).toBe(true);
    }
  });
});
