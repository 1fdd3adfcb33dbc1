import type { Effect } from '#src/domain/answers.ts';
import type { ConcernedArticle } from './article-matrix.ts';
import type { DrawnCount, FigureRow, ReportFigure } from './report-data.ts';
import { fill, type ReportStrings } from './wording.ts';

const effects: readonly (Effect | null)[] = ['weakens', 'neutral', 'strengthens', null];

/** Articles that one figure has room for. */
const rowsInFigure = 16;

/** The matrix in counts, to be drawn, and the same in words for those who cannot see it. */
export function articleFigures(
  articles: readonly ConcernedArticle[],
  strings: ReportStrings,
): ReportFigure[] {
  const { heading, columns } = strings.matrix.figure;
  const rows = articles.map(
    ({ row, negative, positive }): FigureRow => ({
      ...row.effect,
      name: [row.label, row.title].filter(Boolean).join(' – '),
      counts: {
        negative: drawn(negative, '▼', 'before'),
        positive: drawn(positive, '▲', 'after'),
        proposals: drawn(row.proposals.length, '●', 'after'),
        measures: drawn(row.measures.length, '◆', 'after'),
      },
    }),
  );
  const total = Math.ceil(rows.length / rowsInFigure);
  return Array.from({ length: total }, (_, index) => {
    const shown = rows.slice(index * rowsInFigure, (index + 1) * rowsInFigure);
    return {
      heading: total === 1 ? heading : `${heading} (${index + 1}/${total})`,
      columns,
      rows: shown,
      alternative: inWords(shown, strings),
    };
  });
}

/** More symbols in a row are told by their number alone. */
const mostSymbols = 7;

/** "▼▼▼ 3" where the row ends at a line, "3 ●●●" where it begins at one. */
function drawn(number: number, symbol: string, place: 'before' | 'after'): DrawnCount {
  const symbols = number > mostSymbols ? `× ${symbol}` : symbol.repeat(number);
  const isBefore = place === 'before' && number <= mostSymbols;
  const text = isBefore ? `${symbols} ${number}` : `${number} ${symbols}`;
  return { number, text: text.trim() };
}

function inWords(rows: readonly FigureRow[], strings: ReportStrings): string {
  const { alternative, article } = strings.matrix.figure;
  const groups = effects.flatMap((effect) => {
    const alike = rows.filter((row) => row.effect === effect);
    const told = alike.map(({ name, counts }) =>
      fill(article, {
        name,
        negative: counts.negative.number,
        positive: counts.positive.number,
        proposals: counts.proposals.number,
        measures: counts.measures.number,
      }),
    );
    return told.length === 0 ? [] : [`${alike[0]?.word}: ${told.join('; ')}.`];
  });
  return [alternative, ...groups].join(' ');
}
