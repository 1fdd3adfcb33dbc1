import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { IdentityList } from './identity-list.tsx';
import { KnownSignerList } from './known-signer-list.tsx';
import './signing.css';

/** What one signs with, and whose signatures one knows again. */
export function SignaturesPage() {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      <main className="narrow-page signatures">
        <PageTitle title={t('signing.page.heading')} focus={true} />
        <p className="page-lead">{t('signing.page.lead')}</p>
        <IdentityList />
        <KnownSignerList />
      </main>
    </>
  );
}
