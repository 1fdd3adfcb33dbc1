import { useTranslation } from 'react-i18next';
import type { OfflineState } from '#src/pwa/offline.ts';
import { formatShare } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { useOffline } from './use-offline.ts';
import './offline.css';

/** Whether the app works without network on this computer, and if not, why, and what can be done. */
export function OfflineStatus() {
  const { t } = useTranslation();
  const { offline } = useServices();
  const { state } = useOffline();
  const words = useStateWords();
  return (
    <div className="offline-status" data-offline={state.kind}>
      <p role="status">{isSettled(state) && words(state)}</p>
      {!isSettled(state) && <p>{words(state)}</p>}
      {state.kind === 'failed' && (
        <button type="button" className="button button-small" onClick={() => offline.retry()}>
          {t('common.tryAgain')}
        </button>
      )}
    </div>
  );
}

/** Progress is for the eye: read out, it would never end. */
function isSettled(state: OfflineState): boolean {
  return state.kind !== 'unknown' && state.kind !== 'fetching';
}

function useStateWords(): (state: OfflineState) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (state) => {
    switch (state.kind) {
      case 'unknown':
        return t('offline.state.unknown');
      case 'fetching':
        return t('offline.state.fetching', { share: formatShare(state.share, language) });
      case 'ready':
        return t('offline.state.ready');
      case 'oneFile':
        return t('offline.state.oneFile');
      case 'unavailable':
        return t(`offline.unavailable.${state.reason}`);
      case 'failed':
        return t(`offline.failed.${state.problem}`);
    }
  };
}
