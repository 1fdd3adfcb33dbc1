import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { articles, conventionReference } from '#questionnaire/articles.ts';
import { glossary } from '#questionnaire/glossary.ts';
import { keyOf, type LookupEntry, type LookupTarget } from '#src/domain/lookup/look-up.ts';
import { OwnText } from '../help/own-text.tsx';
import { useOrganisationHelp } from '../help/use-organisation-help.ts';
import { useTexts } from '../texts.tsx';

/** What is chosen in the lookup: an article's summary, or a word's explanation, and where to go on from there. */
export function EntryText(props: {
  entry: LookupEntry;
  heading: RefObject<HTMLHeadingElement | null>;
  onLookUp: (target: LookupTarget) => void;
}) {
  const { entry, heading } = props;
  return (
    <article className="lookup-entry" data-entry={keyOf(entry.target)}>
      <h3 ref={heading} tabIndex={-1}>
        {entry.title}
      </h3>
      <Words {...props} />
      <GoOn {...props} />
    </article>
  );
}

function Words({ entry }: { entry: LookupEntry }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const own = useOrganisationHelp();
  const { target } = entry;
  switch (target.kind) {
    case 'article':
      return (
        <>
          <p>{entry.text || t('lookup.noSummary')}</p>
          <p className="lookup-source">
            {t(entry.text === '' ? 'lookup.notLaw' : 'lookup.summarySource', {
              reference: conventionReference,
            })}
          </p>
        </>
      );
    case 'term': {
      const source = texts.glossary[target.id]?.source;
      return (
        <>
          <p>{entry.text}</p>
          <p className="lookup-source">
            {source === undefined ? t('lookup.ownWords') : t('lookup.source', { source })}
          </p>
        </>
      );
    }
    case 'ownTerm':
      return (
        <>
          <OwnText text={entry.text} />
          <p className="lookup-source">
            {t('lookup.fromOrganisation', { organisation: own?.organisation ?? '' })}
          </p>
        </>
      );
  }
}

/** Terms and articles that belong with what is shown. */
function GoOn(props: { entry: LookupEntry; onLookUp: (target: LookupTarget) => void }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const targets = relatedTo(props.entry.target);
  if (targets.length === 0) {
    return null;
  }
  return (
    <>
      <h4>{t('lookup.related')}</h4>
      <ul className="lookup-related">
        {targets.map((target) => (
          <li key={keyOf(target)}>
            <button type="button" className="reference" onClick={() => props.onLookUp(target)}>
              {target.kind === 'article'
                ? t('lookup.article', {
                    number: target.number,
                    title: texts.articles[target.number]?.title ?? '',
                  })
                : texts.glossary[target.id]?.term}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type Related = Exclude<LookupTarget, { kind: 'ownTerm' }>;

function relatedTo(target: LookupTarget): Related[] {
  if (target.kind === 'article') {
    return glossary
      .filter(({ articles: numbers }) => numbers.includes(target.number))
      .map(({ id }) => ({ kind: 'term', id }));
  }
  const term = glossary.find(({ id }) => target.kind === 'term' && id === target.id);
  const ids = term?.related ?? [];
  const numbers = articles.filter(({ number }) => term?.articles.includes(number));
  return [
    ...ids.map((id): Related => ({ kind: 'term', id })),
    ...numbers.map(({ number }): Related => ({ kind: 'article', number })),
  ];
}
