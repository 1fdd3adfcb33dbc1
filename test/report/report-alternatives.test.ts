import { describe, expect, it } from 'vitest';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers, RecordEntry } from '#src/domain/answers.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { markOf } from '#src/report/model/alternatives.ts';
import type { ReportAlternatives } from '#src/report/model/report-data.ts';
import { elementsBelow, readStructure, textBelow } from './pdf-structure.ts';
import { comparable, pdfBody, pdfDestinations } from './pdf-words.ts';
import { printedText } from './printed-text.ts';
import {
  choice,
  longText,
  modelOf,
  paragraph,
  record,
  recordId,
  records,
  reportOf,
  richText,
  text,
} from './sample.ts';

async function alternativesOf(answers: Answers): Promise<ReportAlternatives> {
  const { sections } = await modelOf(answers);
  const block = sections
    .flatMap(({ blocks }) => blocks)
    .find(({ type }) => type === 'alternatives');
  if (block?.type !== 'alternatives') {
    throw new Error('no alternatives in the report');
  }
  return block.alternatives;
}

function effect(number: number, article: number, direction: string, comment = ''): RecordEntry {
  return record(number, {
    'effect-article': choice(...(article === 0 ? [] : [String(article)])),
    'effect-direction': choice(...(direction === '' ? [] : [direction])),
    'effect-comment': text(comment),
  });
}

const alternative = (number: number, name: string, ...effects: RecordEntry[]) =>
  record(number, { alternative: text(name), 'alternative-effects': records(...effects) });

const two = {
  alternatives: records(
    alternative(
      1,
      'Flytten',
      effect(11, 6, 'weakens', 'Längre resa.\nMindre sömn.'),
      record(12, {
        'effect-article': choice('6'),
        'effect-direction': choice('strengthens'),
        'effect-horizon': choice('long'),
        'effect-groups': choice(recordId(50)),
      }),
    ),
    alternative(2, 'Allt som i dag', effect(21, 28, 'neutral'), effect(22, 0, '', 'Utan artikel.')),
  ),
  'children-direct': records(record(50, { 'child-group-name': text('Elever') })),
} satisfies Answers;

describe('alternatives in the report', () => {
  it('stand side by side, article by article, with what nobody has assessed', async () => {
    const { tables, unassessed } = await alternativesOf(two);
    expect(tables.map(({ columns }) => columns)).toEqual([
      ['Artikel', 'A. Flytten', 'B. Allt som i dag'],
    ]);
    const rows = tables[0]?.rows.map(({ label, cells }) => [
      label.replace(/ –.*/, ''),
      ...cells.map((cell) => cell.map((one) => `${one.effect} ${one.horizon}`.trim()).join('; ')),
    ]);
    expect(rows).toEqual([
      ['Artikel 6', '▼ Försvagas; ▲ Stärks lång sikt', 'Inte bedömt'],
      ['Artikel 28', 'Inte bedömt', '■ Neutral'],
      ['Ingen artikel vald', 'Inte bedömt', 'Inte bedömt'],
      [
        'Antal artiklar',
        '▲ 0 stärks; ■ 0 neutral; ▼ 0 försvagas; 1 både och; 4 inte bedömt',
        '▲ 0 stärks; ■ 1 neutral; ▼ 0 försvagas; 4 inte bedömt',
      ],
    ]);
    expect(unassessed).toBe('Inte bedömda i något alternativ: artikel 2, 3, 12.');
  });

  it('say each comment whole, whom it concerns, and what no question asks any more', async () => {
    const former = record(30, {
      'effect-article': choice('31'),
      'effect-strength': text('Mycket'),
    });
    const [first, second] = two.alternatives.value;
    const { details } = await alternativesOf({
      ...two,
      alternatives: records(
        ...(first && second ? [first, second] : []),
        alternative(3, '', former),
      ),
    });
    expect(
      details.map(({ article, alternative: of, text: words }) => [article, of, plainText(words)]),
    ).toEqual([
      ['Artikel 6', 'A. Flytten', 'Längre resa.\nMindre sömn.'],
      ['Artikel 6', 'A. Flytten', expect.stringMatching(/^Gäller: /)],
      ['Artikel 31', 'C. Alternativ 3', 'effect-strength\nMycket'],
      ['Ingen artikel vald', 'B. Allt som i dag', 'Utan artikel.'],
    ]);
  });

  it('without any effect are described, and the report says that nothing is assessed', async () => {
    const {
      tables,
      note,
      details,
      records: described,
    } = await alternativesOf({
      alternatives: records(
        record(1, {
          alternative: text('Flytten'),
          'alternative-description': richText(paragraph('I augusti.')),
        }),
      ),
    });
    expect([tables, details]).toEqual([[], []]);
    expect(note).toBe('Hur alternativen påverkar rättigheterna är inte bedömt.');
    expect(described.map(({ marker, fields }) => [marker, fields.length])).toEqual([['A.', 1]]);
  });

  it('are four to a table, and have marks beyond Z', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      alternative(index + 1, `Väg ${index + 1}`, effect(100 + index, 2, 'neutral')),
    );
    const { tables } = await alternativesOf({ alternatives: records(...many) });
    expect(tables.map(({ columns }) => columns.length)).toEqual([5, 5, 2]);
    expect([0, 25, 26, 51, 52, 702].map(markOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
  });
});

describe('the printed comparison', () => {
  it('holds every letter of a name and a comment of 20,000 characters', async () => {
    const answers = {
      alternatives: records(
        alternative(1, longText(20_000), effect(11, 6, 'weakens', longText(20_000))),
        alternative(2, 'Kort', effect(21, 6, 'neutral', 'Ord.')),
      ),
    };
    const model = await modelOf(answers);
    const { bytes } = await reportOf(model);
    expect(comparable(await pdfBody(bytes.slice()))).toBe(
      comparable(printedText(model, await pdfDestinations(bytes))),
    );
  });

  it('of the example is tables whose heads and rows are named', async () => {
    let given = 0;
    const { answers } = assessmentFromTrainingCase(trainingCase, {
      newId: () => recordId(++given),
      now: '2026-11-22T13:00:00.000Z',
    });
    const { bytes } = await reportOf(await modelOf(answers));
    const { pages } = await readStructure(bytes);
    const heads = pages.flatMap((structure) =>
      [...elementsBelow(structure.root)]
        .filter(({ element }) => element.role === 'TH')
        .map(({ element }) => comparable(textBelow(element, structure))),
    );
    expect(heads).toContain('BNollalternativetskolanblirkvar');
    expect(heads).toContain('Antalartiklar');
    expect(heads.filter((head) => head === 'Artikel28')).toHaveLength(4);
  });
});
