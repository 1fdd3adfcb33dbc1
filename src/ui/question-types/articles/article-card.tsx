import { useId } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { conventionReference, principleNumbers } from '#questionnaire/articles.ts';
import { type Effect, effectSchema } from '#src/domain/answers.ts';
import { useTexts } from '../../texts.tsx';
import { RichTextField } from '../rich-text/rich-text-field.tsx';
import { EffectSymbol } from './effect-symbol.tsx';

/** One article: what it says, what the matter does to it, and the group's comment. */
export function ArticleCard(props: {
  number: number;
  /** Path of the article's entry in the form. */
  name: string;
  onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const { number, name } = props;
  const article = useTexts().articles[number];
  const comment = useController({ name: `${name}.comment` }).field;
  const id = useId();
  return (
    <article className="article-card" data-article={number} aria-labelledby={`${id}-title`}>
      <div className="article-head">
        <h3 id={`${id}-title`} tabIndex={-1}>
          {t('questions.articles.heading', { number, title: article?.title ?? '' })}
        </h3>
        {principleNumbers.includes(number) && (
          <span className="article-principle">{t('questions.articles.principle')}</span>
        )}
        {props.onRemove && (
          <button
            type="button"
            className="button button-small"
            aria-label={t('questions.articles.remove', { number })}
            onClick={props.onRemove}
          >
            {t('questions.records.remove')}
          </button>
        )}
      </div>
      {article?.summary && (
        <details className="article-summary">
          <summary>{t('questions.articles.summary')}</summary>
          <p>{article.summary}</p>
          <p className="article-source">
            {t('questions.articles.summarySource', { reference: conventionReference })}
          </p>
        </details>
      )}
      <EffectChoice name={`${name}.effect`} />
      <div className="field-label" id={`${id}-comment`}>
        {t('questions.articles.comment')}
      </div>
      <RichTextField
        value={comment.value}
        onChange={comment.onChange}
        onBlur={comment.onBlur}
        labelledBy={`${id}-comment ${id}-title`}
        describedBy={`${id}-title`}
      />
    </article>
  );
}

function EffectChoice(props: { name: string }) {
  const { t } = useTranslation();
  const { field } = useController({ name: props.name });
  const id = useId();
  const choices: readonly (Effect | null)[] = [...effectSchema.options, null];
  return (
    <fieldset className="effect-choice">
      <legend className="field-label">{t('questions.articles.effect')}</legend>
      {choices.map((effect) => (
        <label key={effect ?? 'none'} className="choice-option">
          <input
            type="radio"
            name={id}
            checked={(field.value ?? null) === effect}
            onChange={() => field.onChange(effect)}
          />
          <span>
            {effect && <EffectSymbol effect={effect} />}
            {effect === null
              ? t('questions.articles.noEffect')
              : t(`questions.articles.effects.${effect}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
