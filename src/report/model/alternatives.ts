import type { MatrixFields } from '#src/domain/alternatives/fields.ts';
import {
  type AlternativesMatrix,
  alternativesMatrix,
  assessedPart,
  type CellState,
  cellStates,
  type MatrixAlternative,
  type MatrixCell,
  type MatrixEffect,
} from '#src/domain/alternatives/matrix.ts';
import { effectSchema, type RecordEntry } from '#src/domain/answers.ts';
import { type RichText, richTextFromPlain } from '#src/domain/rich-text.ts';
import { answerText, formerAnswers, paragraph } from './answer-text.ts';
import type {
  AlternativeDetail,
  AlternativesTable,
  ReportAlternatives,
  ReportCellEffect,
  ReportRecord,
} from './report-data.ts';
import { shorten } from './shorten.ts';
import { articleName, effectSymbols, fill, type Wording } from './wording.ts';

/** Alternatives that stand side by side on a page. */
const columnsInTable = 4;

/** Letters of an alternative's name in the head of its column, and beside what is said of it: three lines. */
const nameRoom = 48;

/** "A", "B" … "Z", "AA": by what an alternative is recognised where its name is cut. */
export function markOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${markOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** The alternatives in words: `described` without their effects, then side by side, then each effect by itself. */
export function alternativesInWords(
  fields: MatrixFields,
  alternatives: readonly RecordEntry[],
  described: readonly ReportRecord[],
  names: readonly string[],
  wording: Wording,
): ReportAlternatives {
  const { strings } = wording;
  const words = strings.alternatives;
  const { matrix, unassessed } = assessedPart(
    alternativesMatrix(fields, alternatives, wording.articlesAtStake),
  );
  const name = (index: number) => `${markOf(index)}. ${shorten(names[index] ?? '', nameRoom).text}`;
  const isAssessed = matrix.rows.length > 0;
  return {
    records: described.map((record, index) => ({ marker: `${markOf(index)}.`, ...record })),
    tableHeading: words.tableHeading,
    note: isAssessed ? words.why : words.nothing,
    ...(isAssessed &&
      unassessed.length > 0 && {
        unassessed: fill(words.unassessed, { articles: unassessed.join(', ') }),
      }),
    tables: isAssessed ? tablesOf(matrix, name, wording) : [],
    detailsHeading: words.detailsHeading,
    detailColumns: words.columns,
    details: detailsOf(fields, matrix, name, wording),
  };
}

function tablesOf(
  matrix: AlternativesMatrix,
  name: (index: number) => string,
  wording: Wording,
): AlternativesTable[] {
  const words = wording.strings.alternatives;
  const total = Math.ceil(matrix.alternatives.length / columnsInTable);
  return Array.from({ length: total }, (_, table) => {
    const from = table * columnsInTable;
    const shown = matrix.alternatives.slice(from, from + columnsInTable);
    return {
      columns: [words.columns.article, ...shown.map((_alternative, index) => name(from + index))],
      rows: [
        ...matrix.rows.map(({ article, cells }) => ({
          label: articleLabel(article, wording),
          cells: cells.slice(from, from + columnsInTable).map((cell) => cellEffects(cell, wording)),
        })),
        {
          label: words.counts.heading,
          cells: shown.map((alternative) => countsInWords(alternative, wording)),
        },
      ],
    };
  });
}

function articleLabel(article: number | null, { texts, strings }: Wording): string {
  return article === null ? strings.alternatives.noArticle : articleName(article, texts, strings);
}

function cellEffects({ effects }: MatrixCell, wording: Wording): ReportCellEffect[] {
  const { notAssessed } = wording.strings.alternatives;
  return effects.length === 0
    ? [{ effect: notAssessed, horizon: '' }]
    : effects.map((effect) => effectInWords(effect, wording));
}

function effectInWords(
  { direction, horizons }: MatrixEffect,
  { strings }: Wording,
): ReportCellEffect {
  const words = strings.alternatives;
  const [short, long] = [horizons.includes('short'), horizons.includes('long')];
  const { both, short: soon, long: later } = words.horizons;
  return {
    effect:
      direction === undefined
        ? words.notAssessed
        : `${effectSymbols[direction]} ${strings.effects[direction]}`,
    horizon: short && long ? both : short ? soon : long ? later : '',
  };
}

function countsInWords({ counts }: MatrixAlternative, { strings }: Wording): ReportCellEffect[] {
  const symbol = (state: CellState) => {
    const effect = effectSchema.options.find((one) => one === state);
    return effect === undefined ? '' : effectSymbols[effect];
  };
  return cellStates
    .filter((state) => state !== 'mixed' || counts.mixed > 0)
    .map((state) => {
      const words = fill(strings.alternatives.counts[state], { count: counts[state] });
      return { effect: `${symbol(state)} ${words}`.trim(), horizon: '' };
    });
}

/** Each effect of which more is said than which way, when and where: by article, then by alternative. */
function detailsOf(
  fields: MatrixFields,
  matrix: AlternativesMatrix,
  name: (index: number) => string,
  wording: Wording,
): AlternativeDetail[] {
  const told = new Set<string>();
  return matrix.rows.flatMap(({ article, cells }) =>
    cells.flatMap(({ effects }, index) =>
      effects.flatMap((effect) => {
        const text = told.has(effect.record.id) ? [] : detailText(fields, effect, wording);
        told.add(effect.record.id);
        return text.length === 0
          ? []
          : [
              {
                article:
                  article === null
                    ? wording.strings.alternatives.noArticle
                    : fill(wording.strings.article, { number: article }),
                alternative: name(index),
                ...effectInWords(effect, wording),
                text,
              },
            ];
      }),
    ),
  );
}

/** The comment, then whom it concerns, then whatever else was answered. */
function detailText(
  fields: MatrixFields,
  { record, comment }: MatrixEffect,
  wording: Wording,
): RichText {
  const { groups, effects } = fields;
  const names = groups === undefined ? [] : answerTitles(record, groups.id, wording);
  const known = [fields.article, fields.direction, fields.horizon, groups, effects.fields[0]];
  const others = effects.fields.filter((field) => !known.some((one) => one === field));
  return [
    ...richTextFromPlain(comment),
    ...(names.length > 0
      ? [paragraph(fill(wording.strings.alternatives.concerns, { groups: names.join('; ') }))]
      : []),
    ...others.flatMap((field) => answerText(field, record.answers, wording)),
    ...formerAnswers(effects.fields, record.answers, wording).flatMap(({ label, text }) => [
      paragraph(label),
      ...text,
    ]),
  ];
}

function answerTitles(
  { answers }: RecordEntry,
  question: string,
  { recordTitles }: Wording,
): string[] {
  const answer = answers[question];
  return answer?.type === 'choice' ? answer.value.flatMap((id) => recordTitles.get(id) ?? []) : [];
}
