import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { lockedName } from './locked-name.ts';
import { UnlockForm } from './unlock-form.tsx';
import { useSaveSealed } from './use-save-sealed.ts';
import './lock.css';

/** In the place of a locked draft, whatever page of it was asked for: that page comes when it is unlocked. */
export function UnlockPage({ draftId }: { draftId: string }) {
  const { t } = useTranslation();
  const { store, vault, now } = useServices();
  const language = useLanguage();
  const saveSealed = useSaveSealed();
  const stored = store.rawText(draftId) ?? '';
  const head = vault.head(stored);
  const name = lockedName(head?.label);
  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      <main className="narrow-page lock-page" id="content">
        <PageTitle title={t('lock.unlock.heading')} focus={true}>
          {name}
        </PageTitle>
        <p>
          {t('lock.unlock.lead')}
          {head?.changedAt !== undefined &&
            ` ${t('lock.unlock.changed', { when: formatWhen(new Date(head.changedAt), now(), language) })}`}
        </p>
        <UnlockForm unlock={(passphrase) => vault.unlock(draftId, stored, passphrase)} />
        <details className="lock-forgotten">
          <summary>{t('lock.forgotten.heading')}</summary>
          <p>{t('lock.forgotten.body')}</p>
          <p>{t('lock.forgotten.file')}</p>
          <button type="button" className="button" onClick={() => saveSealed(draftId)}>
            {t('lock.unlock.saveSealed')}
          </button>
        </details>
        <Link href={paths.start}>{t('lock.unlock.back')}</Link>
      </main>
    </>
  );
}
