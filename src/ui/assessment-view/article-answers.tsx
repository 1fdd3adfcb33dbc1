import { useTranslation } from 'react-i18next';
import { principleNumbers } from '#questionnaire/articles.ts';
import { type ArticleComment, isChosenArticle } from '#src/domain/answers.ts';
import { isEmptyRichText } from '#src/domain/rich-text.ts';
import { Heading } from '../components/heading.tsx';
import { ArticleReference } from '../lookup/article-reference.tsx';
import { EffectSymbol } from '../question-types/articles/effect-symbol.tsx';
import { RichTextView } from '../question-types/rich-text/rich-text-view.tsx';
import '../question-types/articles/articles.css';

/** The four principles, commented or not, then every other article that was chosen, by number. */
export function ArticleAnswers({ entries }: { entries: readonly ArticleComment[] }) {
  return (
    <ul className="view-records">
      {toShow(entries).map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold an article twice, and nothing moves here
        <ArticleAnswer key={`${entry.article}-${index}`} entry={entry} />
      ))}
    </ul>
  );
}

function toShow(entries: readonly ArticleComment[]): ArticleComment[] {
  const principles = principleNumbers.flatMap((article) => {
    const own = entries.filter((entry) => entry.article === article);
    return own.length > 0 ? own : [{ article, effect: null, comment: [] }];
  });
  const others = entries
    .filter((entry) => !principleNumbers.includes(entry.article) && isChosenArticle(entry))
    .sort((one, other) => one.article - other.article);
  return [...principles, ...others];
}

function ArticleAnswer({ entry }: { entry: ArticleComment }) {
  const { t } = useTranslation();
  const { article: number, effect, comment } = entry;
  return (
    <li className="view-record" data-article={number}>
      <Heading className="view-record-title">
        <ArticleReference number={number} />
      </Heading>
      <p className="view-effect">
        {effect && <EffectSymbol effect={effect} />}
        {effect ? t(`questions.articles.effects.${effect}`) : t('questions.articles.noEffect')}
      </p>
      {isEmptyRichText(comment) ? (
        <p className="view-nothing">{t('assessmentView.noComment')}</p>
      ) : (
        <RichTextView value={comment} />
      )}
    </li>
  );
}
