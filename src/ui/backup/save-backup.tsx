import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeBackup } from '#src/domain/backup-file.ts';
import { backupFileName } from '#src/domain/file-name.ts';
import { collectBackup } from '#src/storage/backup/collect-backup.ts';
import { download, jsonFile } from '../components/download.ts';
import { formatSize, localDay } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import './backup.css';

/** The button that hands out the backup, and what it then says. `onSaved` is called when drafts count as saved. */
export function SaveBackup(props: { onSaved?: () => void }) {
  const { t } = useTranslation();
  const services = useServices();
  const language = useLanguage();
  const [told, setTold] = useState('');

  async function save() {
    const backup = await collectBackup(services);
    const file = jsonFile(writeBackup(backup));
    const name = backupFileName(localDay(services.now()));
    download(name, file);
    for (const listing of services.store.list()) {
      const draft = services.store.load(listing.id);
      if (draft?.ok) {
        services.store.markSavedToFile(listing.id, draft.assessment);
      }
    }
    props.onSaved?.();
    setTold(
      t('backup.saved', {
        count: backup.drafts.length,
        name,
        size: formatSize(file.size, language),
      }),
    );
  }

  return (
    <div className="backup-ways">
      <button type="button" className="button button-primary" onClick={() => void save()}>
        {t('backup.save')}
      </button>
      <p role="status">{told}</p>
    </div>
  );
}
