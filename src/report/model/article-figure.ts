import type { Effect } from '#src/domain/answers.ts';
import type { ConcernedArticle } from './article-matrix.ts';
import type { FigureRow, ReportFigure } from './report-data.ts';
import { fill, type ReportStrings } from './wording.ts';

const effects: readonly (Effect | null)[] = ['weakens', 'neutral', 'strengthens', null];

/** The matrix in counts, to be drawn, and the same in words for those who cannot see it. */
export function articleFigure(
  articles: readonly ConcernedArticle[],
  strings: ReportStrings,
): ReportFigure {
  const { heading, columns } = strings.matrix.figure;
  const rows = articles.map(
    ({ row, negative, positive }): FigureRow => ({
      ...row.effect,
      name: row.name,
      counts: {
        negative,
        positive,
        proposals: row.proposals.length,
        measures: row.measures.length,
      },
    }),
  );
  return { heading, columns, rows, alternative: inWords(rows, strings) };
}

function inWords(rows: readonly FigureRow[], strings: ReportStrings): string {
  const { alternative, article } = strings.matrix.figure;
  const groups = effects.flatMap((effect) => {
    const alike = rows.filter((row) => row.effect === effect);
    const told = alike.map(({ name, counts }) => fill(article, { name, ...counts }));
    return told.length === 0 ? [] : [`${alike[0]?.word}: ${told.join('; ')}.`];
  });
  return [alternative, ...groups].join(' ');
}
