import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../texts.tsx';
import { Reference } from './reference.tsx';

/** An article by its name, or by the words given, with its summary one press away. */
export function ArticleReference(props: { number: number; children?: ReactNode }) {
  const { t } = useTranslation();
  const { number, children } = props;
  const title = useTexts().articles[number]?.title ?? '';
  const name = t('questions.articles.heading', { number, title });
  return (
    <Reference
      target={{ kind: 'article', number }}
      {...(children === undefined ? {} : { label: name })}
    >
      {children ?? name}
    </Reference>
  );
}

/** Articles by their numbers, in one line. */
export function ArticleNumbers({ numbers }: { numbers: readonly string[] }) {
  return numbers.map((number, index) => (
    <Fragment key={number}>
      {index > 0 && ' · '}
      <ArticleReference number={Number(number)}>{number}</ArticleReference>
    </Fragment>
  ));
}
