import { useTranslation } from 'react-i18next';
import type { Effect } from '#src/domain/answers.ts';
import type { ArticleChange } from '#src/domain/comparison/changes.ts';
import { Heading } from '../components/heading.tsx';
import { ArticleReference } from '../lookup/article-reference.tsx';
import { ChangeKindWord } from './change-kind-word.tsx';
import { Mark, TextChangeView } from './text-change.tsx';

/** Articles whose effect or comment differs. */
export function ArticleChanges({ articles }: { articles: readonly ArticleChange[] }) {
  return (
    <ul className="change-cards">
      {articles.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold an article twice, and nothing moves here
        <li key={`${change.article}-${index}`} className="change-card" data-change={change.kind}>
          <Heading className="change-label">
            <ArticleReference number={change.article} />
            <ChangeKindWord kind={change.kind} />
          </Heading>
          {change.effectBefore !== change.effectAfter && <EffectChange {...change} />}
          {change.comment && <TextChangeView change={change.comment} />}
        </li>
      ))}
    </ul>
  );
}

function EffectChange({ effectBefore, effectAfter }: ArticleChange) {
  const { t } = useTranslation();
  const nameOf = (effect: Effect | null) =>
    effect === null ? t('questions.articles.noEffect') : t(`questions.articles.effects.${effect}`);
  return (
    <p>
      {`${t('compare.effect')}: `}
      <Mark kind="removed" text={nameOf(effectBefore)} />{' '}
      <Mark kind="added" text={nameOf(effectAfter)} />
    </p>
  );
}
