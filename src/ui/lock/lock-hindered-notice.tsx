import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../services.tsx';

/** Said when it was time to lock, and the text is nowhere but on the screen. */
export function LockHinderedNotice() {
  const { t } = useTranslation();
  const { locking } = useServices();
  const isHindered = useSyncExternalStore(locking.subscribe, () => locking.isHindered);
  return (
    isHindered && (
      <div className="notice" role="alert">
        <p className="message">{t('wizard.lock.hindered')}</p>
      </div>
    )
  );
}
