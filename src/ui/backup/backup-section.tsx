import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Backup, maximumBackupBytes, readBackup } from '#src/domain/backup-file.ts';
import type { FileProblem } from '#src/domain/versioned-file.ts';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { JsonFileButton } from '../components/json-file-button.tsx';
import { Section } from '../computer/section.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { BackupFound } from './backup-found.tsx';
import { SaveBackup } from './save-backup.tsx';
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
      readonly problem: FileProblem | 'unreadable';
    };

/** Everything that this browser holds as one file, and back. */
export function BackupSection(props: { onSaved?: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>();

  async function choose(file: File) {
    setChosen(undefined);
    setChosen(await read(file));
  }

  return (
    <Section heading={t('backup.heading')}>
      <p>{t('backup.lead')}</p>
      <p>{t('backup.without')}</p>
      <ErrorBoundary instead={<p className="message">{t('backup.numbersNotSought')}</p>}>
        <Suspense>
          <DraftsWithNumbers />
        </Suspense>
      </ErrorBoundary>
      <SaveBackup {...props} />
      <div className="backup-ways">
        <JsonFileButton label={t('backup.read')} onFile={(file) => void choose(file)}>
          {t('backup.read')}
        </JsonFileButton>
        <p>{t('backup.readHint')}</p>
      </div>
      {chosen?.kind === 'backup' && <BackupFound backup={chosen.backup} />}
      {chosen?.kind === 'problem' && (
        <p role="alert" className="message" data-problem={chosen.problem}>
          {t(`backup.problems.${chosen.problem}`, { name: chosen.name })}
        </p>
      )}
    </Section>
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
