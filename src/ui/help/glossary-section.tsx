import { useTranslation } from 'react-i18next';
import { keyOf } from '#src/domain/lookup/look-up.ts';
import { Section } from '../computer/section.tsx';
import { Reference } from '../lookup/reference.tsx';
import { useLookupEntries } from '../lookup/use-lookup-entries.ts';

/** All terms by name; each leads to its explanation. */
export function GlossarySection() {
  const { t } = useTranslation();
  const terms = useLookupEntries().filter(({ target }) => target.kind !== 'article');
  return (
    <Section heading={t('helpPage.glossary.heading')}>
      <p>{t('helpPage.glossary.lead', { count: terms.length })}</p>
      <ul className="help-terms">
        {terms.map(({ target, title }) => (
          <li key={keyOf(target)}>
            <Reference target={target}>{title}</Reference>
          </li>
        ))}
      </ul>
    </Section>
  );
}
