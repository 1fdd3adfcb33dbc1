import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixFields } from '#src/domain/alternatives/fields.ts';
import {
  alternativesMatrix,
  assessedPart,
  type MatrixCell,
} from '#src/domain/alternatives/matrix.ts';
import { type Answers, answerTo, isWrittenRecord } from '#src/domain/answers.ts';
import { Heading } from '../components/heading.tsx';
import { useArticlesAtStake } from '../other-answers.tsx';
import { AlternativesViews } from '../question-types/alternatives/alternatives-views.tsx';
import { CountList } from '../question-types/alternatives/count-list.tsx';
import { CellSummary } from '../question-types/alternatives/effect-summary.tsx';
import { type MatrixWords, useMatrixWords } from '../question-types/alternatives/matrix-words.ts';
import { FormerAnswers } from './former-answers.tsx';
import { RecordAnswers } from './record-answers.tsx';

/** Alternatives to read: what each is, and then a table or a picture of what they do to the rights. */
export function AlternativeAnswers(props: { fields: MatrixFields; answers: Answers }) {
  const { t } = useTranslation();
  const { fields, answers } = props;
  const words = useMatrixWords(fields);
  const atStake = useArticlesAtStake();
  const alternatives = answerTo(answers, fields.list).value.filter(isWrittenRecord);
  const whole = alternativesMatrix(fields, alternatives, atStake);
  const { matrix, unassessed } = assessedPart(whole);
  const id = useId();
  return (
    <>
      <RecordAnswers question={fields.list} answers={answers} apart={fields.effects} />
      <Heading className="view-record-title" id={id}>
        {t('alternatives.table')}
      </Heading>
      <AlternativesViews matrix={whole} words={words}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard. */}
        <section className="matrix-scroll" aria-labelledby={id} tabIndex={0}>
          <table className="matrix matrix-read" aria-labelledby={id}>
            <thead>
              <tr>
                <td className="matrix-corner">{t('alternatives.corner')}</td>
                {matrix.alternatives.map((alternative) => (
                  <th key={alternative.id} scope="col">
                    {words.alternative(alternative)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matrix.rows.map(({ article, cells }) => (
                <tr key={article}>
                  <th scope="row">{words.article(article)}</th>
                  {cells.map((cell, index) => {
                    const alternative = matrix.alternatives[index];
                    return (
                      <td key={cell.alternativeId} data-state={cell.state}>
                        {alternative && <ColumnName name={words.alternative(alternative)} />}
                        <ReadCell cell={cell} fields={fields} words={words} />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('alternatives.counts.heading')}</th>
                {matrix.alternatives.map((alternative) => (
                  <td key={alternative.id}>
                    <ColumnName name={words.alternative(alternative)} />
                    <CountList counts={alternative.counts} />
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
        {unassessed.length > 0 && (
          <p className="alternatives-unassessed">
            {t('alternatives.picture.unassessed', { articles: unassessed.join(', ') })}
          </p>
        )}
      </AlternativesViews>
    </>
  );
}

/** Beside the cell where the table is too narrow for columns. */
function ColumnName({ name }: { name: string }) {
  return (
    <span className="matrix-column-name" aria-hidden="true">
      {name}
    </span>
  );
}

function ReadCell(props: { cell: MatrixCell; fields: MatrixFields; words: MatrixWords }) {
  const { cell, fields } = props;
  return (
    <>
      <CellSummary cell={cell} words={props.words} />
      {cell.effects.map(({ record }) => (
        <FormerAnswers key={record.id} questions={fields.effects.fields} answers={record.answers} />
      ))}
    </>
  );
}
