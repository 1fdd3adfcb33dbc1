import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { WayToBlankForm } from '../blank-form/way-to-blank-form.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { OfflineStatus } from '../offline/offline-status.tsx';
import { paths } from '../paths.ts';
import { DraftList } from './draft-list.tsx';
import { WaysIn } from './ways-in.tsx';
import './start.css';

/** What the app is, three ways in, and the drafts on this computer. */
export function StartPage() {
  const { t } = useTranslation();
  const [changes, setChanges] = useState(0);
  const onDraftsChanged = useCallback(() => setChanges((count) => count + 1), []);
  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      <main className="start">
        <div className="start-intro">
          <PageTitle title={t('start.heading')} focus={false} />
          <p className="page-lead">{t('start.lead')}</p>
        </div>
        <WaysIn onDraftsChanged={onDraftsChanged} />
        <WayToBlankForm />
        <p className="way-to-blank-form">
          <Link href={paths.methods}>{t('start.methodCards')}</Link>
          <span>{t('start.methodCardsHint')}</span>
        </p>
        <DraftList changes={changes} />
        <OfflineStatus />
      </main>
    </>
  );
}
