import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Backup } from '#src/domain/backup-file.ts';
import type { Restored } from '#src/storage/backup/restore-backup.ts';
import { restoreBackup } from '#src/storage/backup/restore-backup.ts';
import { useDraftName } from '../computer/use-draft-name.ts';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import './backup.css';

/** What a backup holds, and what came of it when the user takes it in. */
export function BackupFound(props: { backup: Backup; onRestored?: () => void }) {
  const { t } = useTranslation();
  const services = useServices();
  const language = useLanguage();
  const [restored, setRestored] = useState<Restored>();
  const [isRestoring, setIsRestoring] = useState(false);
  const [isFailed, setIsFailed] = useState(false);
  const { backup } = props;

  async function restore() {
    setIsRestoring(true);
    setIsFailed(false);
    try {
      setRestored(await restoreBackup(backup, services));
    } catch {
      setIsFailed(true);
    }
    setIsRestoring(false);
    props.onRestored?.();
  }

  return (
    <div role="status" className="backup-found">
      {restored === undefined ? (
        <>
          <p>
            {t('backup.found', {
              count: backup.drafts.length,
              when: formatWhen(new Date(backup.madeAt), services.now(), language),
            })}{' '}
            {backup.knownSigners.length > 0 &&
              t('backup.foundSigners', { count: backup.knownSigners.length })}
          </p>
          <button
            type="button"
            className="button button-small"
            aria-disabled={isRestoring}
            onClick={() => {
              if (!isRestoring) {
                void restore();
              }
            }}
          >
            {t('backup.restore')}
          </button>
          {isFailed && <p className="message">{t('backup.notRestored')}</p>}
        </>
      ) : (
        <RestoredBackup restored={restored} />
      )}
    </div>
  );
}

function RestoredBackup({ restored }: { restored: Restored }) {
  const { t } = useTranslation();
  const { store } = useServices();
  const nameOf = useDraftName();
  const { added, alreadyHere, notStored, addedToBin, notBinned, addedSigners } = restored;
  const { statesNotKept, signersFailure } = restored;
  const names = new Map(store.list().map((listing) => [listing.id, nameOf(listing)]));
  const facts = [
    t('backup.added', { count: added.length }),
    alreadyHere > 0 && t('backup.alreadyHere', { count: alreadyHere }),
    addedToBin > 0 && t('backup.addedToBin', { count: addedToBin }),
    notBinned.length > 0 && t('backup.notBinned', { count: notBinned.length }),
    addedSigners > 0 && t('backup.addedSigners', { count: addedSigners }),
  ];
  return (
    <>
      <p>{facts.filter(Boolean).join(' ')}</p>
      {added.length > 0 && (
        <ul>
          {added.map((id) => (
            <li key={id}>
              <Link href={paths.caseSheet(id)}>{names.get(id) ?? t('common.untitled')}</Link>
            </li>
          ))}
        </ul>
      )}
      {statesNotKept > 0 && (
        <p className="message">{t('backup.statesNotKept', { count: statesNotKept })}</p>
      )}
      {signersFailure && <p className="message">{t('backup.signersNotStored')}</p>}
      {notStored.length > 0 && (
        <p className="message">{t('backup.notStored', { count: notStored.length })}</p>
      )}
    </>
  );
}
