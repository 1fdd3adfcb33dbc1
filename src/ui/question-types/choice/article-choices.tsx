import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { articles, templateArticleNumbers } from '#questionnaire/articles.ts';
import { ArticleReference } from '../../lookup/article-reference.tsx';
import { useTexts } from '../../texts.tsx';
import { ChoiceOption } from './choice-option.tsx';
import type { ChoiceProps } from './choice-props.ts';
import { FoldedChoices } from './folded-choices.tsx';

const otherNumbers = articles
  .filter((article) => article.selectable && !article.inTemplate)
  .map((article) => article.number);

/** Articles of the Convention: the thirteen of the template first, the others one fold away. */
export function ArticleChoices(props: ChoiceProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const group = useId();
  const { chosen, onChange } = props;

  function option(number: number) {
    const id = String(number);
    return (
      <div key={number} className="article-option" data-article={number}>
        <ChoiceOption
          {...props}
          id={id}
          group={group}
          onChange={(numbers) => onChange(inOrder(numbers))}
        >
          {t('questions.choice.articleTitle', {
            number,
            title: texts.articles[number]?.title ?? '',
          })}
        </ChoiceOption>
        <ArticleReference number={number}>{t('questions.choice.lookUp')}</ArticleReference>
      </div>
    );
  }

  return (
    <FoldedChoices {...props} summary={chosen.join(' · ')}>
      <div className="choice-columns">{templateArticleNumbers.map(option)}</div>
      <details className="choice-more" open={otherNumbers.some((one) => chosen.includes(`${one}`))}>
        <summary>{t('questions.choice.moreArticles')}</summary>
        <div className="choice-columns">{otherNumbers.map(option)}</div>
      </details>
    </FoldedChoices>
  );
}

function inOrder(numbers: string[]): string[] {
  return numbers.sort((one, other) => Number(one) - Number(other));
}
