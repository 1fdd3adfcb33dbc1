import { useTranslation } from 'react-i18next';
import { conventionReference, principleNumbers } from '#questionnaire/articles.ts';
import { useTexts } from '../../texts.tsx';

/** What an article says, and the way out for one that the group has added to the comparison itself. */
export function ArticleDetails(props: {
  article: number;
  atStake: readonly number[];
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { article, atStake } = props;
  const summary = useTexts().articles[article]?.summary;
  const isAdded = !principleNumbers.includes(article) && !atStake.includes(article);
  return (
    <>
      {summary !== undefined && (
        <div>
          <p>{summary}</p>
          <p className="article-source">
            {t('questions.articles.summarySource', { reference: conventionReference })}
          </p>
        </div>
      )}
      {isAdded && (
        <div>
          <p className="field-help">{t('alternatives.row.removable')}</p>
          <button type="button" className="button button-small" onClick={props.onRemove}>
            {t('alternatives.row.remove')}
          </button>
        </div>
      )}
    </>
  );
}
