import { useTranslation } from 'react-i18next';
import { BackupSection } from '../backup/backup-section.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { OfflineFacts } from '../offline/offline-facts.tsx';
import { useServices } from '../services.tsx';
import { ClearSection } from './clear-section.tsx';
import { ClearedPage } from './cleared-page.tsx';
import { DraftFiles } from './draft-files.tsx';
import { LockSection } from './lock-section.tsx';
import { Section } from './section.tsx';
import { SetAsideSection } from './set-aside-section.tsx';
import { SpaceSection } from './space-section.tsx';
import { useComputerFacts } from './use-computer-facts.ts';
import { useDraftListings } from './use-draft-listings.ts';
import { useSiteDataState } from './use-site-data.ts';
import './computer.css';

/** What the app has put into this browser, and the way to take all of it away; then what became of that. */
export function ComputerPage() {
  return useSiteDataState() === 'clearedHere' ? <ClearedPage /> : <WhatIsHere />;
}

function WhatIsHere() {
  const { t } = useTranslation();
  const { facts, refresh } = useComputerFacts();
  const { siteData } = useServices();
  const { listings, refresh: refreshListings } = useDraftListings();
  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      <main className="narrow-page computer" id="content">
        <PageTitle title={t('computer.heading')} focus={true} />
        <p className="page-lead">{t('computer.lead')}</p>
        <Section heading={t('computer.where.heading')}>
          <p>{t('computer.where.here')}</p>
          <p>{t('computer.where.elsewhere')}</p>
          <p>{t('computer.where.copy')}</p>
        </Section>
        <DraftFiles listings={listings} spaces={facts?.drafts ?? []} />
        <BackupSection onSaved={refreshListings} />
        <SpaceSection facts={facts} onAsked={refresh} />
        <SetAsideSection texts={facts?.setAside ?? []} onChanged={refresh} />
        <Section heading={t('computer.offline.heading')}>
          <OfflineFacts />
        </Section>
        <LockSection />
        <ClearSection onClear={() => void siteData.clear()} />
      </main>
    </>
  );
}
