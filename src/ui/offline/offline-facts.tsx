import { useTranslation } from 'react-i18next';
import { OfflineStatus } from './offline-status.tsx';
import { useOffline } from './use-offline.ts';

/** Written beside the app by `npm run build`. */
const oneFile = './barnrattsprovning.html';

/** Whether the app works without network, and the ways to have it nearer. */
export function OfflineFacts() {
  const { t } = useTranslation();
  const { state } = useOffline();
  if (state.kind === 'oneFile') {
    return (
      <>
        <OfflineStatus />
        <p>{t('computer.offline.inOneFile.lead')}</p>
        <ul>
          <li>{t('computer.offline.inOneFile.updates')}</li>
          <li>{t('computer.offline.inOneFile.chromium')}</li>
          <li>{t('computer.offline.inOneFile.firefox')}</li>
        </ul>
      </>
    );
  }
  return (
    <>
      <OfflineStatus />
      {state.kind === 'ready' && <p>{t('computer.offline.install')}</p>}
      <p>
        {t('computer.offline.oneFile')}{' '}
        <a href={oneFile} download={true}>
          {t('computer.offline.oneFileLink')}
        </a>
      </p>
    </>
  );
}
