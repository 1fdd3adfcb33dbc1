import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articles } from '#questionnaire/articles.ts';
import { useTexts } from '../../texts.tsx';

/** Adds one of the articles 1–42 that are not there yet; those of the template come first. */
export function AddArticle(props: { present: readonly number[]; onAdd: (number: number) => void }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const [chosen, setChosen] = useState('');
  const id = useId();
  const left = articles.filter(
    (article) => article.selectable && !props.present.includes(article.number),
  );

  if (left.length === 0) {
    return <p className="field-help">{t('questions.articles.allAdded')}</p>;
  }

  function option(number: number) {
    return (
      <option key={number} value={number}>
        {t('questions.articles.heading', { number, title: texts.articles[number]?.title ?? '' })}
      </option>
    );
  }

  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {t('questions.articles.addHeading')}
      </label>
      <div className="add-article-row">
        <select
          id={id}
          className="input"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{t('questions.articles.choose')}</option>
          <optgroup label={t('questions.articles.template')}>
            {left.filter((article) => article.inTemplate).map((article) => option(article.number))}
          </optgroup>
          <optgroup label={t('questions.articles.others')}>
            {left.filter((article) => !article.inTemplate).map((article) => option(article.number))}
          </optgroup>
        </select>
        <button
          type="button"
          className="button button-add"
          disabled={chosen === ''}
          onClick={() => {
            props.onAdd(Number(chosen));
            setChosen('');
          }}
        >
          {t('questions.articles.add')}
        </button>
      </div>
    </div>
  );
}
