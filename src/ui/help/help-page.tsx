import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { Section } from '../computer/section.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { TextsProvider } from '../texts.tsx';
import { AllGuidance } from './all-guidance.tsx';
import { GlossarySection } from './glossary-section.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import '../computer/computer.css';
import './help.css';
import './help-page.css';

/** Words to look up, what the organisation adds, and all guidance to print (`place` is `stod`). */
export function HelpPage({ place }: { place: string }) {
  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      <TextsProvider>{place === 'stod' ? <AllGuidance /> : <HelpOverview />}</TextsProvider>
    </>
  );
}

const keys = ['lookUp', 'guidance', 'skip'] as const;

function HelpOverview() {
  const { t } = useTranslation();
  const { lookup } = useServices();
  return (
    <main className="narrow-page help-page" id="content">
      <PageTitle title={t('helpPage.heading')} focus={true} />
      <p className="page-lead">{t('helpPage.lead')}</p>
      <Section heading={t('helpPage.lookUp.heading')}>
        <p>{t('helpPage.lookUp.lead')}</p>
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-keyshortcuts="Shift+F2"
          onClick={() => lookup.open()}
        >
          {t('common.lookUp')}
        </button>
        <dl className="help-keys">
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{t(`helpPage.keys.${key}.key`)}</kbd>
              </dt>
              <dd>{t(`helpPage.keys.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <OrganisationSection />
      <GlossarySection />
      <Section heading={t('helpPage.guidance.heading')}>
        <p>{t('helpPage.guidance.lead')}</p>
        <Link href={paths.guidance} className="button">
          {t('helpPage.guidance.open')}
        </Link>
      </Section>
    </main>
  );
}
