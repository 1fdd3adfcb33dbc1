import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Backup,
  type BackupProblem,
  maximumBackupBytes,
  readBackup,
  writeBackup,
} from '#src/domain/backup-file.ts';
import { backupFileName } from '#src/domain/file-name.ts';
import { collectBackup } from '#src/storage/backup/collect-backup.ts';
import { download, jsonFile } from '../components/download.ts';
import { Section } from '../computer/section.tsx';
import { formatSize, localDay } from '../format.ts';
import { lazyPart } from '../lazy-part.tsx';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { BackupFound } from './backup-found.tsx';
import './backup.css';

const DraftsWithNumbers = lazyPart(
  ['assessment'],
  async () => (await import('../personal-numbers/drafts-with-numbers.tsx')).DraftsWithNumbers,
);

type Chosen =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | {
      readonly kind: 'problem';
      readonly name: string;
      readonly problem: BackupProblem | 'unreadable';
    };

/** Everything that this browser holds as one file, and back. */
export function BackupSection() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>();
  const input = useRef<HTMLInputElement>(null);

  async function choose(file: File) {
    setChosen(undefined);
    setChosen(await read(file));
  }

  return (
    <Section heading={t('backup.heading')}>
      <p>{t('backup.lead')}</p>
      <p>{t('backup.without')}</p>
      <Suspense>
        <DraftsWithNumbers />
      </Suspense>
      <SaveBackup />
      <div className="backup-ways">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('backup.read')}
        </button>
        <p>{t('backup.readHint')}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden={true}
        aria-label={t('backup.read')}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // So that the same file can be chosen again after a message.
          event.target.value = '';
          if (file !== undefined) {
            void choose(file);
          }
        }}
      />
      {chosen?.kind === 'backup' && <BackupFound backup={chosen.backup} />}
      {chosen?.kind === 'problem' && (
        <p role="alert" className="message" data-problem={chosen.problem}>
          {t(`backup.problems.${chosen.problem}`, { name: chosen.name })}
        </p>
      )}
    </Section>
  );
}

function SaveBackup() {
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

async function read(file: File): Promise<Chosen> {
  const { name } = file;
  if (file.size > maximumBackupBytes) {
    return { kind: 'problem', name, problem: 'tooLarge' };
  }
  try {
    const result = readBackup(await file.text());
    return result.ok
      ? { kind: 'backup', backup: result.backup }
      : { kind: 'problem', name, problem: result.problem };
  } catch {
    return { kind: 'problem', name, problem: 'unreadable' };
  }
}
