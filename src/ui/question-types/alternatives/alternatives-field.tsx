import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordsQuestion } from '#questionnaire/schema.ts';
import type { MatrixFields } from '#src/domain/alternatives/fields.ts';
import { UndoNotice } from '../../components/undo-notice.tsx';
import { QuestionHelp } from '../../help/question-help.tsx';
import { useQuestionTexts } from '../../texts.tsx';
import { AddArticle } from '../articles/add-article.tsx';
import { AlternativesViews } from './alternatives-views.tsx';
import { KeyHelp } from './key-help.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { head, rowName } from './matrix-place.ts';
import { useMatrixWords } from './matrix-words.ts';
import { NoAlternatives } from './no-alternatives.tsx';
import { OpenCell } from './open-cell.tsx';
import { type Alternatives, type Removed, useAlternatives } from './use-alternatives.ts';
import { useMatrixEditing } from './use-matrix-editing.ts';

/** Alternatives beside each other, article by article: a table to fill in, and the same as a picture. */
export function AlternativesField(props: {
  question: RecordsQuestion;
  fields: MatrixFields;
  name: string;
}) {
  const { t } = useTranslation();
  const texts = useQuestionTexts(props.question);
  const list = useAlternatives(props.fields, props.name);
  const words = useMatrixWords(props.fields);
  const editing = useMatrixEditing(list, words);
  const id = useId();
  const { matrix } = list;
  const [firstColumn] = matrix.alternatives;

  function add() {
    editing.openPlace({ row: head, column: list.add() });
  }

  return (
    <section
      ref={editing.area}
      className="field alternatives"
      data-question={props.question.id}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
    >
      <h2 className="records-heading" id={`${id}-label`}>
        {texts.label}
      </h2>
      <QuestionHelp question={props.question} id={`${id}-help`} />
      {firstColumn === undefined ? (
        <NoAlternatives
          list={list}
          onBegun={(column) => editing.goTo({ row: rowName(2), column })}
        />
      ) : (
        <AlternativesViews matrix={matrix} words={words}>
          <p className="visually-hidden" id={`${id}-keys`}>
            {t('alternatives.keys.hint')}
          </p>
          <div className="matrix-scroll">
            <MatrixGrid
              matrix={matrix}
              fields={props.fields}
              words={words}
              labelledBy={`${id}-label`}
              describedBy={`${id}-keys`}
              active={editing.active}
              open={editing.open}
              editor={
                editing.open && (
                  <OpenCell list={list} editing={editing} words={words} place={editing.open} />
                )
              }
              onKeyDown={editing.onKeyDown}
              onActivate={editing.activate}
              onOpen={editing.openPlace}
            />
          </div>
        </AlternativesViews>
      )}
      <RemovedNotice list={list} onUndo={editing.undo} />
      <p role="status" className="visually-hidden">
        {editing.told}
      </p>
      <div className="alternatives-actions">
        <button type="button" className="button button-add" onClick={add}>
          <span aria-hidden="true" className="plus" />
          {texts.record?.add}
        </button>
        {firstColumn !== undefined && (
          <AddArticle
            present={matrix.rows.flatMap(({ article }) => article ?? [])}
            onAdd={(article) => {
              list.addArticle(article, firstColumn.id);
              editing.goTo({ row: rowName(article), column: firstColumn.id });
            }}
          />
        )}
      </div>
      {firstColumn !== undefined && <KeyHelp />}
    </section>
  );
}

/** What was removed last, with the way back. */
function RemovedNotice({ list, onUndo }: { list: Alternatives; onUndo: () => void }) {
  const { t } = useTranslation();
  const last = list.removed.at(-1);
  return (
    <div role="status" className="record-notices">
      {last !== undefined && (
        <UndoNotice
          key={list.removed.length}
          text={wordsOf(last)}
          undo={t('common.undo')}
          onUndo={onUndo}
          takesFocus={last.kind === 'alternative'}
        />
      )}
    </div>
  );

  function wordsOf(removed: Removed): string {
    return removed.kind === 'effects'
      ? t('alternatives.removed.effects', { count: removed.effects.length, where: removed.where })
      : t('alternatives.removed.alternative', { alternative: removed.title });
  }
}
