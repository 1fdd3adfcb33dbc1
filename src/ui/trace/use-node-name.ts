import { useTranslation } from 'react-i18next';
import type { TraceNode } from '#src/domain/trace.ts';
import { useTexts } from '../texts.tsx';

/** What an entry is called, and an article: "Artikel 6 Liv och utveckling". */
export function useNodeName(): (node: TraceNode) => string {
  const { t } = useTranslation();
  const { articles } = useTexts();
  return ({ kind, title }) =>
    kind === 'article'
      ? t('trace.article', { number: title, title: articles[Number(title)]?.title })
      : title || t('trace.untitled');
}
