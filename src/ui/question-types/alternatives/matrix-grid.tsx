import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { principleNumbers } from '#questionnaire/articles.ts';
import type { MatrixFields } from '#src/domain/alternatives/fields.ts';
import type { AlternativesMatrix } from '#src/domain/alternatives/matrix.ts';
import { useQuestionTexts } from '../../texts.tsx';
import { CountList } from './count-list.tsx';
import { CellSummary } from './effect-summary.tsx';
import { foot, head, isSamePlace, type MatrixPlace, placeName, rowName } from './matrix-place.ts';
import type { MatrixWords } from './matrix-words.ts';

export interface MatrixGridProps {
  readonly matrix: AlternativesMatrix;
  readonly fields: MatrixFields;
  readonly words: MatrixWords;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** The one cell that Tab leads to. */
  readonly active: MatrixPlace;
  /** The cell that is open, and what is edited there, in a row of its own below it. */
  readonly open: MatrixPlace | undefined;
  readonly editor: ReactNode;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onActivate: (place: MatrixPlace) => void;
  readonly onOpen: (place: MatrixPlace) => void;
}

/** The table itself: one stop for Tab, arrow keys within (ARIA Authoring Practices, grid). */
export function MatrixGrid(props: MatrixGridProps) {
  const { t } = useTranslation();
  const { matrix, words, fields, open } = props;
  const kinds = useKindWords(fields);
  const cellOf = (place: MatrixPlace) => ({
    'data-cell': placeName(place),
    className: isSamePlace(open, place) ? 'matrix-cell matrix-open' : 'matrix-cell',
    tabIndex: isSamePlace(props.active, place) ? 0 : -1,
    onFocus: (event: React.FocusEvent) =>
      event.target === event.currentTarget && props.onActivate(place),
    ...(place.row !== foot && { onClick: () => props.onOpen(place) }),
  });
  const editorBelow = (row: string) =>
    open?.row === row && (
      <tr className="matrix-editor-row">
        <td colSpan={matrix.alternatives.length + 1}>{props.editor}</td>
      </tr>
    );

  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is edited by cell.
      role="grid"
      className="matrix"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onKeyDown={props.onKeyDown}
    >
      <thead>
        <tr>
          <td className="matrix-corner">{t('alternatives.corner')}</td>
          {matrix.alternatives.map((alternative) => (
            <th
              key={alternative.id}
              scope="col"
              data-record={alternative.id}
              {...cellOf({ row: head, column: alternative.id })}
            >
              <span className="matrix-name">{words.alternative(alternative)}</span>
              <span className="matrix-kind">{kinds(alternative.kinds)}</span>
            </th>
          ))}
        </tr>
        {editorBelow(head)}
      </thead>
      <tbody>
        {matrix.rows.map(({ article, cells }) => {
          const row = rowName(article);
          return (
            <Fragment key={row}>
              <tr data-article={article ?? undefined}>
                <th scope="row" {...cellOf({ row, column: head })}>
                  {words.article(article)}
                  {article !== null && principleNumbers.includes(article) && (
                    <span className="matrix-kind">{t('alternatives.principle')}</span>
                  )}
                </th>
                {cells.map((cell, index) => {
                  const alternative = matrix.alternatives[index];
                  return (
                    <td
                      key={cell.alternativeId}
                      data-state={cell.state}
                      {...cellOf({ row, column: cell.alternativeId })}
                    >
                      <span className="matrix-column-name" aria-hidden="true">
                        {alternative && words.alternative(alternative)}
                      </span>
                      <CellSummary cell={cell} words={words} />
                    </td>
                  );
                })}
              </tr>
              {editorBelow(row)}
            </Fragment>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" {...cellOf({ row: foot, column: head })}>
            {t('alternatives.counts.heading')}
          </th>
          {matrix.alternatives.map((alternative) => (
            <td key={alternative.id} {...cellOf({ row: foot, column: alternative.id })}>
              <span className="matrix-column-name" aria-hidden="true">
                {words.alternative(alternative)}
              </span>
              <CountList counts={alternative.counts} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function useKindWords({ kind, list }: MatrixFields) {
  const labels = useQuestionTexts(kind ?? list).choices ?? {};
  return (ids: readonly string[]) => ids.map((id) => labels[id] ?? id).join(' · ');
}
