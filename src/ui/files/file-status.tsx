import { useTranslation } from 'react-i18next';
import { formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { useFile, useFileState } from './linked-file-provider.tsx';
import './files.css';

/**
 * In words, how the draft's file stands. Read out only when somebody has asked for a save: it changes with every
 * pause of the hands. What hinders it is told by a notice.
 */
export function FileStatus() {
  const { t } = useTranslation();
  const { savedBy } = useFile();
  const state = useFileState();
  const words = useFileWords();
  return (
    <>
      {state !== undefined && (
        <p className="file-status" data-file-status={state.status.kind} title={words}>
          {words}
        </p>
      )}
      <div role="status" className="visually-hidden">
        {savedBy === 'file' && state !== undefined && words}
        {savedBy === 'download' && t('fileLink.downloaded')}
      </div>
    </>
  );
}

function useFileWords(): string {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const state = useFileState();
  if (state === undefined) {
    return '';
  }
  const { name, status, syncedAt } = state;
  const when = syncedAt === undefined ? '' : formatWhen(new Date(syncedAt), now(), language);
  switch (status.kind) {
    case 'synced':
      return t('fileLink.status.synced', { name, when });
    case 'waiting':
      return t('fileLink.status.waiting', { name });
    case 'notAllowed':
    case 'failed':
    case 'conflict':
    case 'held':
      return syncedAt === undefined
        ? t('fileLink.status.never', { name })
        : t('fileLink.status.behind', { name, when });
  }
}
