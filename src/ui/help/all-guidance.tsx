import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { partsOf } from '#src/domain/parts.ts';
import { PageTitle } from '../components/page-title.tsx';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import { OwnText } from './own-text.tsx';
import { pageOf } from './page-of.ts';
import { useOrganisationHelp } from './use-organisation-help.ts';

/** All guidance on one page, for whoever teaches: nothing folded, fit to print. */
export function AllGuidance() {
  const { t } = useTranslation();
  const texts = useTexts();
  const own = useOrganisationHelp();
  return (
    <main className="narrow-page help-page all-guidance" id="content">
      <PageTitle title={t('helpPage.guidance.heading')} focus={true} />
      <p className="button-row no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('helpPage.guidance.print')}
        </button>
        <Link href={paths.help} className="button button-quiet">
          {t('helpPage.guidance.back')}
        </Link>
      </p>
      {partsOf(barnrattsprovning).map((part) => {
        const prose = part.kind === 'step' ? texts.steps[part.id] : texts[part.kind];
        const ownTexts = (own?.pages ?? []).filter(({ page }) => page === pageOf(part));
        return (
          prose && (
            <section key={part.id} aria-labelledby={`guidance-${part.id}`}>
              <h2 id={`guidance-${part.id}`}>
                {part.kind === 'step'
                  ? t('wizard.stepHeading', { number: part.step.number, heading: prose.heading })
                  : prose.heading}
              </h2>
              <h3>{t('wizard.help.why')}</h3>
              <p>{prose.help.why}</p>
              <h3>{t('wizard.help.how')}</h3>
              <Points texts={prose.help.how} />
              <h3>{t('wizard.help.mistakes')}</h3>
              <Points texts={prose.help.mistakes} />
              <h3>{t('wizard.help.example')}</h3>
              <blockquote className="help-example">{prose.help.example}</blockquote>
              {ownTexts.length > 0 && (
                <>
                  <h3>
                    {t('wizard.help.organisation', { organisation: own?.organisation ?? '' })}
                  </h3>
                  {ownTexts.map(({ text }) => (
                    <OwnText key={text} text={text} />
                  ))}
                </>
              )}
            </section>
          )
        );
      })}
    </main>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
