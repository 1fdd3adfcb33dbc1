import { type ComponentType, lazy, use } from 'react';
import { useTranslation } from 'react-i18next';
import { hasWords, wordsComing } from '#src/i18n/i18n.ts';
import type { WordGroup } from '#src/i18n/word-groups.ts';
import { useLanguage } from './texts.tsx';

/**
 * A part of the app that is not in the first download, nor are its words. It suspends until it has both, in
 * whatever language is spoken; where they cannot be fetched, the error boundary says so.
 */
export function lazyPart<Props extends object>(
  groups: readonly WordGroup[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, like React's lazy.
  return function LazyPart(props: Props) {
    useWords(groups, load);
    return <Part {...props} />;
  };
}

function useWords(groups: readonly WordGroup[], meanwhile: () => Promise<unknown>): void {
  const { i18n } = useTranslation();
  const language = useLanguage();
  if (hasWords(i18n, language, groups)) {
    return;
  }
  // Otherwise the code would not be asked for before the words are there. A failure is told by `lazy`.
  meanwhile().catch(() => undefined);
  use(wordsComing(i18n, language, groups));
}
