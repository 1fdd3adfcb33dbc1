import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { type BackedUpDraft, type Backup, writeBackup } from '#src/domain/backup-file.ts';
import { backupFileName } from '#src/domain/file-name.ts';
import { collectBackup, type LeftOut } from '#src/storage/backup/collect-backup.ts';
import { download, jsonFile } from '../components/download.ts';
import { formatSize, localDay } from '../format.ts';
import { type Services, useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import './backup.css';

/**
 * The button that hands out the backup, and what it then says. `onSaved` is called with what it holds, when that
 * counts as saved.
 */
export function SaveBackup(props: { onSaved?: (drafts: readonly BackedUpDraft[]) => void }) {
  const { t } = useTranslation();
  const services = useServices();
  const language = useLanguage();
  const [told, setTold] = useState('');
  const [leftOut, setLeftOut] = useState<LeftOut>();
  const [isFailed, setIsFailed] = useState(false);

  async function save() {
    try {
      const collected = await collectBackup(services);
      handOut(collected.backup);
      setLeftOut(collected.leftOut);
      setIsFailed(false);
    } catch {
      setTold('');
      setLeftOut(undefined);
      setIsFailed(true);
    }
  }

  function handOut(backup: Backup) {
    const file = jsonFile(writeBackup(backup));
    const name = backupFileName(localDay(services.now()));
    download(name, file);
    markSaved(backup, services);
    props.onSaved?.(backup.drafts);
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
      {leftOut && <LeftOutNotice leftOut={leftOut} />}
      {isFailed && (
        <p role="alert" className="message">
          {t('backup.notSaved')}
        </p>
      )}
    </div>
  );
}

/** Nothing where all is in the file. */
function LeftOutNotice({ leftOut }: { leftOut: LeftOut }) {
  const { t } = useTranslation();
  const { drafts, states, bin, knownSigners } = leftOut;
  const missing = [
    drafts > 0 && t('backup.leftOut.drafts', { count: drafts }),
    states && t('backup.leftOut.states'),
    bin && t('backup.leftOut.bin'),
    knownSigners && t('backup.leftOut.knownSigners'),
  ].filter((words) => words !== false);
  return (
    missing.length > 0 && (
      <p role="alert" className="message" data-problem="leftOut">
        {missing.join(' ')}
      </p>
    )
  );
}

/** What is in the backup, and not what somebody has written since. */
function markSaved({ drafts }: Backup, { store, vault }: Pick<Services, 'store' | 'vault'>): void {
  for (const { id, text } of drafts) {
    const opened = vault.open(id, text);
    const read = opened.ok ? readAssessmentFile(opened.text) : undefined;
    const saved = read?.ok ? read.assessment : vault.head(text);
    if (saved !== undefined) {
      store.markSavedToFile(id, saved);
    }
  }
}
