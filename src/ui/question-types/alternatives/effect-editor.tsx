import { type ReactNode, useId } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '#src/domain/alternatives/matrix.ts';
import { effectSchema } from '#src/domain/answers.ts';
import { useQuestionTexts } from '../../texts.tsx';
import { AddArticle } from '../articles/add-article.tsx';
import { EffectSymbol } from '../articles/effect-symbol.tsx';
import { useFieldComponent } from '../field-component.ts';
import type { Alternatives } from './use-alternatives.ts';

/** All effects of a cell, to be changed one by one; there may be one for each horizon, or each group. */
export function EffectEditors(props: {
  list: Alternatives;
  cell: MatrixCell;
  /** Null: the effects have no article yet, and are moved to one. */
  article: number | null;
  onAdd: () => void;
  onRemove: (effectId: string) => void;
  onMove: (effectId: string, article: number) => void;
}) {
  const { t } = useTranslation();
  const { list, cell, article } = props;
  const id = useId();
  const areSeveral = cell.effects.length > 1;
  return (
    <>
      {cell.effects.map(({ record }, index) => {
        const path = list.pathOf(cell.alternativeId, record.id);
        return (
          path !== undefined && (
            <EffectFrame
              key={`${record.id} ${path}`}
              id={record.id}
              name={areSeveral ? t('alternatives.cell.effect', { number: index + 1 }) : undefined}
            >
              <EffectFields list={list} path={path} />
              {article === null && (
                <AddArticle present={[]} onAdd={(number) => props.onMove(record.id, number)} />
              )}
              <button
                type="button"
                className="button button-link"
                aria-label={
                  areSeveral
                    ? t('alternatives.cell.removeNumbered', { number: index + 1 })
                    : undefined
                }
                onClick={() => props.onRemove(record.id)}
              >
                {t('alternatives.cell.remove')}
              </button>
            </EffectFrame>
          )
        );
      })}
      {article !== null && (
        <div>
          <button
            type="button"
            className="button button-small"
            aria-describedby={`${id}-another`}
            onClick={props.onAdd}
          >
            {t('alternatives.cell.another')}
          </button>
          <p className="field-help" id={`${id}-another`}>
            {t('alternatives.cell.anotherHelp')}
          </p>
        </div>
      )}
    </>
  );
}

/** One of several has a name, by which they are told apart. */
function EffectFrame(props: { id: string; name: string | undefined; children: ReactNode }) {
  const { id, name, children } = props;
  return name === undefined ? (
    <div className="matrix-effect-editor" data-focus={id}>
      {children}
    </div>
  ) : (
    <fieldset className="matrix-effect-editor" data-focus={id}>
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

/** The direction first, then what tells more of it; the article is the row. */
function EffectFields({ list, path }: { list: Alternatives; path: string }) {
  const Field = useFieldComponent();
  const { effects, article, direction, horizon, groups } = list.fields;
  const [comment, ...others] = effects.fields;
  const placed = [article, direction, horizon, groups];
  const wanted = [
    ...(horizon === undefined ? [] : [horizon]),
    ...(comment === undefined ? [] : [comment]),
    ...(groups === undefined ? [] : [groups]),
    ...others.filter((field) => !placed.some((known) => known === field)),
  ];
  return (
    <>
      <DirectionChoice list={list} name={`${path}.${direction.id}`} />
      {wanted.map((field) => (
        <Field key={field.id} question={field} within={path} />
      ))}
    </>
  );
}

function DirectionChoice({ list, name }: { list: Alternatives; name: string }) {
  const { t } = useTranslation();
  const texts = useQuestionTexts(list.fields.direction);
  const { field } = useController({ name: `${name}.value` });
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const id = useId();
  return (
    <fieldset className="effect-choice" aria-describedby={`${id}-help`}>
      <legend className="field-label">{texts.label}</legend>
      <p className="field-help" id={`${id}-help`}>
        {texts.help}
      </p>
      {effectSchema.options.map((effect) => (
        <label key={effect} className="choice-option">
          <input
            type="radio"
            name={id}
            checked={chosen.includes(effect)}
            onChange={() => field.onChange([effect])}
          />
          <span>
            <EffectSymbol effect={effect} />
            {texts.choices?.[effect] ?? effect}
          </span>
        </label>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="button button-link" onClick={() => field.onChange([])}>
          {t('questions.choice.clear')}
        </button>
      )}
    </fieldset>
  );
}
