import { type ArticleComment, answerTo, isCommented } from '#src/domain/answers.ts';
import { arrangedArticles } from '#src/domain/form-answers.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { articleFigures } from './article-figure.ts';
import { concernedArticles } from './concerned-articles.ts';
import type { MatrixEntry, MatrixRow, ReportEffect, ReportMatrix } from './report-data.ts';
import {
  questionsByRole,
  type ReportInput,
  recordsByRole,
  type WrittenRecord,
} from './report-input.ts';
import { shorten } from './shorten.ts';
import { effectSymbols, fill } from './wording.ts';

/** Ordinary letters in a cell: enough to recognise what stands whole in its step. */
const room = { comment: 160, consequence: 70, proposal: 80, measure: 80 } as const;

/** A row of the matrix, and how many of its consequences are good or bad. */
export interface ConcernedArticle {
  readonly row: MatrixRow;
  readonly negative: number;
  readonly positive: number;
}

/** Every article that has an effect or a comment, or that a consequence, proposal or measure points at. */
export function articleMatrix(input: ReportInput): ReportMatrix {
  const { heading, intro, empty, tableHeading, columns } = input.strings.matrix;
  const articles = concerned(input);
  const isEmpty = articles.length === 0;
  return {
    id: 'article-matrix',
    heading,
    intro: isEmpty ? '' : intro,
    tableHeading,
    columns,
    rows: articles.map(({ row }) => row),
    ...(isEmpty && { note: empty }),
    figures: articleFigures(articles, input.strings),
  };
}

interface Pointer {
  readonly written: WrittenRecord;
  readonly articles: readonly number[];
}

function concerned(input: ReportInput): ConcernedArticle[] {
  const pointers = (role: 'consequence' | 'proposal' | 'compensatoryMeasure'): Pointer[] =>
    recordsByRole(input, role).map((written) => ({
      written,
      articles: concernedArticles(written, input),
    }));
  const found = {
    consequences: pointers('consequence'),
    proposals: pointers('proposal'),
    measures: pointers('compensatoryMeasure'),
  };
  const [asked] = questionsByRole(input, 'articleComments', 'articles');
  const comments =
    asked === undefined ? [] : answerTo(input.answers, asked.question).value.filter(isCommented);
  const pointedAt = Object.values(found).flatMap((list) =>
    list.flatMap(({ articles }) => articles),
  );
  return inOrder([...comments.map(({ article }) => article), ...pointedAt]).map((article) => {
    const at = (list: readonly Pointer[]) =>
      list.filter(({ articles }) => articles.includes(article)).map(({ written }) => written);
    const consequences = at(found.consequences);
    const inDirection = (direction: string) =>
      consequences.filter(({ question }) => question.direction === direction).length;
    return {
      row: {
        label: fill(input.strings.article, { number: article }),
        title: input.texts.articles[article]?.title ?? '',
        target: asked?.step.id ?? '',
        effect: effectOf(article, comments, input),
        comment: commentOn(article, comments),
        consequences: consequences.map((written) => consequenceEntry(written, input)),
        proposals: at(found.proposals).map((written) =>
          entry(written, room.proposal, `${written.number}.`),
        ),
        measures: at(found.measures).map((written) => entry(written, room.measure)),
      },
      negative: inDirection('weakens'),
      positive: inDirection('strengthens'),
    };
  });
}

/** As in step 8: the four principles first, then by number. */
function inOrder(articles: readonly number[]): number[] {
  const wanted = new Set(articles);
  const entries = [...wanted].map((article) => ({ article, effect: null, comment: [] }));
  return arrangedArticles(entries)
    .map(({ article }) => article)
    .filter((article) => wanted.has(article));
}

function effectOf(
  article: number,
  comments: readonly ArticleComment[],
  { strings }: ReportInput,
): ReportEffect {
  const found = comments.find((comment) => comment.article === article && comment.effect !== null);
  const effect = found?.effect ?? null;
  return effect === null
    ? { effect, symbol: '', word: strings.matrix.noEffect }
    : { effect, symbol: effectSymbols[effect], word: strings.effects[effect] };
}

function commentOn(article: number, comments: readonly ArticleComment[]): string {
  const text = comments
    .filter((comment) => comment.article === article)
    .map(({ comment }) => plainText(comment))
    .join(' ');
  return shorten(text, room.comment).text;
}

function consequenceEntry(written: WrittenRecord, { strings }: ReportInput): MatrixEntry {
  const direction = written.question.direction ?? 'neutral';
  const { text } = entry(written, room.consequence);
  const word = strings.matrix.directions[direction];
  return { mark: effectSymbols[direction], text: `${word}: ${text}` };
}

function entry({ title }: WrittenRecord, letters: number, mark?: string): MatrixEntry {
  const { text } = shorten(title, letters);
  return { text, ...(mark !== undefined && { mark }) };
}
