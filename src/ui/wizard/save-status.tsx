import { useTranslation } from 'react-i18next';
import type { SaveStatus as Status } from '#src/storage/drafts/session-status.ts';
import { formatTime } from '../format.ts';
import { useLanguage } from '../texts.tsx';

/**
 * In words, what has happened to what was written. Saved and saving are not read out: they change with
 * every pause of the hands. A save that failed is.
 */
export function SaveStatus({ status, isReading }: { status: Status; isReading: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (isReading) {
    return (
      <p className="save-status" data-save-status="reading">
        {t('tabs.status')}
      </p>
    );
  }
  switch (status.kind) {
    case 'saved':
      return (
        <p className="save-status" data-save-status="saved">
          {t('wizard.status.saved', { time: formatTime(new Date(status.at), language) })}
          <span className={status.durable ? 'save-where' : undefined}>
            {' · '}
            {t(status.durable ? 'wizard.status.savedWhere' : 'wizard.status.savedNotDurable')}
          </span>
        </p>
      );
    case 'reserve':
      return (
        <p className="save-reserve" role="status" data-save-status="reserve">
          {t(`wizard.status.reserve.${status.reason === 'full' ? 'full' : 'refused'}`)}
        </p>
      );
    case 'unsaved':
    case 'saving':
      return (
        <p className="save-status" data-save-status="saving">
          {t('wizard.status.saving')}
        </p>
      );
    case 'failed':
      return (
        <p className="save-failed" role="alert" data-save-status="failed">
          {t(`wizard.status.failed.${status.reason}`)}
        </p>
      );
  }
}
