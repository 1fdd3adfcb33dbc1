import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../services.tsx';
import { idleChoices } from './locking.ts';

/** After how long without a sign of life the drafts of this browser are locked. */
export function IdleChoice() {
  const { t } = useTranslation();
  const { locking } = useServices();
  const id = useId();
  const minutes = useSyncExternalStore(locking.subscribe, () => locking.idleMinutes);
  return (
    <div className="lock-field">
      <label htmlFor={id}>{t('lock.idle.label')}</label>
      <select
        id={id}
        className="input input-short"
        value={minutes}
        onChange={(event) => {
          locking.idleMinutes = Number(event.target.value);
        }}
      >
        {idleChoices.map((choice) => (
          <option key={choice} value={choice}>
            {t('lock.idle.minutes', { count: choice })}
          </option>
        ))}
      </select>
    </div>
  );
}
