import { useTranslation } from 'react-i18next';
import { useServices } from '../services.tsx';

/** Locks all unlocked drafts, in every tab; what hinders it is said by a notice under the header. */
export function LockNowButton() {
  const { t } = useTranslation();
  const { locking } = useServices();
  return (
    <button type="button" className="button button-primary" onClick={() => void locking.lockNow()}>
      {t('lock.sealed.now')}
    </button>
  );
}
