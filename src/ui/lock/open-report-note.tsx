import { useTranslation } from 'react-i18next';
import { useServices } from '../services.tsx';

/** A PDF is read by others, so it has no passphrase, whatever the draft has. */
export function OpenReportNote({ draftId }: { draftId: string }) {
  const { t } = useTranslation();
  const { vault } = useServices();
  return vault.isUnlocked(draftId) && <p data-open-report={true}>{t('exportDialog.notLocked')}</p>;
}
