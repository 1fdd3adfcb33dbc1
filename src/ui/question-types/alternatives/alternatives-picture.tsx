import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type AlternativesMatrix, assessedPart } from '#src/domain/alternatives/matrix.ts';
import type { MatrixWords } from './matrix-words.ts';
import { PictureCell, PictureLines } from './picture-cell.tsx';
import { picture, pictureLayout, terms } from './picture-layout.ts';
import './alternatives-picture.css';

/**
 * A row for each article and a column for each alternative, parted in short and long term: what happens when is seen
 * at a glance, by shape, word and place.
 */
export function AlternativesPicture(props: { matrix: AlternativesMatrix; words: MatrixWords }) {
  const { t } = useTranslation();
  const { words } = props;
  const { matrix, unassessed } = assessedPart(props.matrix);
  const id = useId();
  const { width, height, headHeight, names, rows, columnAt } = pictureLayout(
    matrix,
    words.alternative,
    words.article,
  );

  /** All that the picture shows, article by article. */
  const told = matrix.rows.map(({ article, cells }) => {
    const effects = cells.map((cell, index) => {
      const alternative = matrix.alternatives[index];
      return t('alternatives.picture.cell', {
        alternative: alternative && words.alternative(alternative),
        effects: words.effects(cell),
      });
    });
    return `${words.article(article)}. ${effects.join('; ')}.`;
  });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <section className="matrix-picture-scroll" aria-labelledby={`${id}-title`} tabIndex={0}>
      {unassessed.length > 0 && (
        <p className="alternatives-unassessed">
          {t('alternatives.picture.unassessed', { articles: unassessed.join(', ') })}
        </p>
      )}
      <svg
        role="img"
        className="matrix-picture"
        width={width * 0.85}
        viewBox={`0 0 ${width} ${height}`}
        aria-labelledby={`${id}-title ${id}-told`}
      >
        <title id={`${id}-title`}>{t('alternatives.picture.heading')}</title>
        <desc id={`${id}-told`}>{told.join(' ')}</desc>
        {rows.map(({ article, top, height: tall }, index) =>
          index % 2 === 0 ? (
            <rect
              key={article}
              className="matrix-picture-band"
              x="0"
              y={top}
              width={width}
              height={tall}
            />
          ) : null,
        )}
        {matrix.alternatives.map((alternative, index) => (
          <g key={alternative.id}>
            <line
              className="matrix-picture-edge"
              x1={columnAt(index)}
              x2={columnAt(index)}
              y1="0"
              y2={height}
            />
            <PictureLines
              className="matrix-picture-name"
              x={columnAt(index) + 6}
              y={0}
              lines={names[index] ?? []}
            />
            {terms.map((term, at) => (
              <text
                key={term}
                className="matrix-picture-term"
                x={columnAt(index) + at * picture.term + 6}
                y={headHeight - 8}
              >
                {t(`alternatives.horizons.${term}`)}
              </text>
            ))}
          </g>
        ))}
        {rows.map(({ article, title, top, cells }) => (
          <g key={article}>
            <PictureLines className="matrix-picture-row" x={4} y={top} lines={title} />
            {cells.map((cell, index) => (
              <PictureCell
                key={cell.alternativeId}
                cell={cell}
                x={columnAt(index)}
                y={top}
                words={words}
              />
            ))}
          </g>
        ))}
      </svg>
    </section>
  );
}
