import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { articles } from '#questionnaire/articles.ts';
import { glossary } from '#questionnaire/glossary.ts';
import type { LookupEntry } from '#src/domain/lookup/look-up.ts';
import { useOrganisationHelp } from '../help/use-organisation-help.ts';
import { useTexts } from '../texts.tsx';

/** All that can be looked up: the terms by name, the organisation's own among them, and the 54 articles. */
export function useLookupEntries(): readonly LookupEntry[] {
  const { t, i18n } = useTranslation();
  const texts = useTexts();
  const own = useOrganisationHelp();
  return useMemo(() => {
    const terms = glossary.flatMap(({ id }): LookupEntry[] => {
      const text = texts.glossary[id];
      return text === undefined
        ? []
        : [
            {
              target: { kind: 'term', id },
              title: text.term,
              words: text.forms,
              text: text.explanation,
            },
          ];
    });
    const ownTerms = (own?.terms ?? []).map(
      ({ term, explanation }, index): LookupEntry => ({
        target: { kind: 'ownTerm', index },
        title: term,
        words: '',
        text: explanation,
      }),
    );
    const collator = new Intl.Collator(i18n.language);
    return [
      ...articles.map(({ number }): LookupEntry => {
        const { title = '', summary = '' } = texts.articles[number] ?? {};
        return {
          target: { kind: 'article', number },
          title: t('lookup.article', { number, title }),
          words: '',
          text: summary,
        };
      }),
      ...[...terms, ...ownTerms].sort((one, other) => collator.compare(one.title, other.title)),
    ];
  }, [texts, own, t, i18n.language]);
}
