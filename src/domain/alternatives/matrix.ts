import { principleNumbers } from '#questionnaire/articles.ts';
import {
  answerTo,
  type Effect,
  effectSchema,
  isWrittenRecord,
  type RecordEntry,
  recordTitle,
} from '../answers.ts';
import type { MatrixFields } from './fields.ts';

/** Alternatives beside each other, article by article. Nothing is added up: a right is no sum. */
export interface AlternativesMatrix {
  readonly alternatives: readonly MatrixAlternative[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixAlternative {
  readonly id: string;
  /** In its list, from 1. */
  readonly number: number;
  /** As written, maybe empty. */
  readonly title: string;
  /** Of its kinds, the ids chosen. */
  readonly kinds: readonly string[];
  /** Rows by what the alternative does there; all together are the rows that name an article. */
  readonly counts: Readonly<Record<CellState, number>>;
}

/** `mixed`: several directions in one cell, as when the short and the long term differ. */
export const cellStates = ['strengthens', 'neutral', 'weakens', 'mixed', 'notAssessed'] as const;
export type CellState = (typeof cellStates)[number];

export interface MatrixRow {
  /** Null: effects for which nobody has chosen an article. */
  readonly article: number | null;
  /** One for each alternative, in their order. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly alternativeId: string;
  readonly state: CellState;
  /** In the order written; those of which only the article is known too. */
  readonly effects: readonly MatrixEffect[];
}

export interface MatrixEffect {
  readonly record: RecordEntry;
  readonly articles: readonly number[];
  readonly direction: Effect | undefined;
  readonly horizons: readonly string[];
  /** Ids of groups of children. */
  readonly groups: readonly string[];
  readonly comment: string;
}

/**
 * The matrix of `alternatives`: rows for the four principles, for `articles` whatever is said of them, and for each
 * article that an effect names; principles first, then by number.
 */
export function alternativesMatrix(
  fields: MatrixFields,
  alternatives: readonly RecordEntry[],
  articles: Iterable<number>,
): AlternativesMatrix {
  const effects = alternatives.map((alternative) => effectsOf(fields, alternative));
  const named = effects.flat().flatMap((effect) => effect.articles);
  const rows = [
    ...inOrder([...articles, ...named]).map((article) => row(article, alternatives, effects)),
    ...(effects.flat().some((effect) => effect.articles.length === 0)
      ? [row(null, alternatives, effects)]
      : []),
  ];
  return {
    rows,
    alternatives: alternatives.map((alternative, index) => ({
      id: alternative.id,
      number: index + 1,
      title: recordTitle(fields.list, alternative),
      kinds: fields.kind === undefined ? [] : answerTo(alternative.answers, fields.kind).value,
      counts: countsOf(rows, index),
    })),
  };
}

/** The rows in which something is said, to be looked at, and the articles of the others. */
export function assessedPart(matrix: AlternativesMatrix): {
  readonly matrix: AlternativesMatrix;
  readonly unassessed: readonly number[];
} {
  const isSaid = ({ cells }: MatrixRow) => cells.some(({ effects }) => effects.length > 0);
  return {
    matrix: { ...matrix, rows: matrix.rows.filter(isSaid) },
    unassessed: matrix.rows.filter((one) => !isSaid(one)).flatMap(({ article }) => article ?? []),
  };
}

/** The four principles, then the others by number; each once. */
function inOrder(articles: readonly number[]): number[] {
  const others = new Set(articles.filter((article) => !principleNumbers.includes(article)));
  return [...principleNumbers, ...[...others].sort((one, other) => one - other)];
}

function row(
  article: number | null,
  alternatives: readonly RecordEntry[],
  effects: readonly (readonly MatrixEffect[])[],
): MatrixRow {
  return {
    article,
    cells: alternatives.map(({ id }, index) => {
      const here = (effects[index] ?? []).filter(({ articles }) =>
        article === null ? articles.length === 0 : articles.includes(article),
      );
      return { alternativeId: id, state: stateOf(here), effects: here };
    }),
  };
}

function effectsOf(fields: MatrixFields, alternative: RecordEntry): MatrixEffect[] {
  return answerTo(alternative.answers, fields.effects)
    .value.filter(isWrittenRecord)
    .map((record) => {
      const { answers } = record;
      const [comment] = fields.effects.fields;
      return {
        record,
        articles: answerTo(answers, fields.article).value.map(Number).filter(Number.isInteger),
        direction: answerTo(answers, fields.direction).value.find(isEffect),
        horizons: fields.horizon === undefined ? [] : answerTo(answers, fields.horizon).value,
        groups: fields.groups === undefined ? [] : answerTo(answers, fields.groups).value,
        comment: comment?.type === 'text' ? answerTo(answers, comment).value.trim() : '',
      };
    });
}

function isEffect(id: string): id is Effect {
  return effectSchema.safeParse(id).success;
}

function stateOf(effects: readonly MatrixEffect[]): CellState {
  const directions = new Set(effects.flatMap(({ direction }) => direction ?? []));
  const [only] = directions;
  return directions.size > 1 ? 'mixed' : (only ?? 'notAssessed');
}

function countsOf(rows: readonly MatrixRow[], alternative: number): Record<CellState, number> {
  const counts = { strengthens: 0, neutral: 0, weakens: 0, mixed: 0, notAssessed: 0 };
  for (const { article, cells } of rows) {
    const cell = cells[alternative];
    if (article !== null && cell !== undefined) {
      counts[cell.state] += 1;
    }
  }
  return counts;
}
