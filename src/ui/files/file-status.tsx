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
  const { what, when } = useFileWords();
  return (
    <>
      {state !== undefined && (
        <p className="file-status" data-file-status={state.status.kind} title={what + when}>
          <span className="file-status-name">{what}</span>
          <span>{when}</span>
        </p>
      )}
      <div role="status" className="visually-hidden">
        {savedBy === 'file' && state !== undefined && what + when}
        {savedBy === 'download' && t('fileLink.downloaded')}
      </div>
    </>
  );
}

/** The name may have to be cut where there is little room; when it was saved is always told. */
function useFileWords(): { readonly what: string; readonly when: string } {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const state = useFileState();
  if (state === undefined) {
    return { what: '', when: '' };
  }
  const { name, status, syncedAt } = state;
  const when =
    syncedAt === undefined
      ? ''
      : t('fileLink.status.last', { when: formatWhen(new Date(syncedAt), now(), language) });
  switch (status.kind) {
    case 'synced':
      return { what: t('fileLink.status.synced', { name }), when };
    case 'waiting':
      return { what: t('fileLink.status.waiting', { name }), when: '' };
    case 'notAllowed':
    case 'failed':
    case 'conflict':
    case 'held':
      return {
        what: t(syncedAt === undefined ? 'fileLink.status.never' : 'fileLink.status.behind', {
          name,
        }),
        when,
      };
  }
}
