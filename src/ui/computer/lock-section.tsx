import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { IdleChoice } from '../lock/idle-choice.tsx';
import { LockNowButton } from '../lock/lock-now-button.tsx';
import { useServices } from '../services.tsx';
import { Section } from './section.tsx';
import '../lock/lock.css';

/** When the browser's drafts with a passphrase are locked. */
export function LockSection() {
  const { t } = useTranslation();
  const { vault } = useServices();
  const hasKeys = useSyncExternalStore(vault.subscribe, () => vault.hasKeys);
  return (
    <Section heading={t('computer.lock.heading')}>
      <p>{t('computer.lock.lead')}</p>
      <IdleChoice />
      {hasKeys && (
        <>
          <p>{t('computer.lock.open')}</p>
          <LockNowButton />
        </>
      )}
    </Section>
  );
}
