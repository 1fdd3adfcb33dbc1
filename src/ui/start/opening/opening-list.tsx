import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { BackupFound } from '../../backup/backup-found.tsx';
import { CopyFound } from '../../merge/copy-found.tsx';
import { paths } from '../../paths.ts';
import { FileRefused } from './file-refused.tsx';
import { KnownSignersFound } from './known-signers-found.tsx';
import type { OpenedFile, Outcome } from './outcome.ts';
import type { Opening } from './use-opening.ts';
import './opening.css';

/** What became of each file. One that was opened alone and needs no word is not here: its draft is on the screen. */
export function OpeningList(props: { opening: Opening; onRestored: () => void }) {
  const { t } = useTranslation();
  const { opening, onRestored } = props;
  const { files } = opening;
  const [first] = files;
  if (files.length === 1 && first?.state.kind === 'refused') {
    return <FileRefused file={first.file} problem={first.state.problem} isAlert={true} />;
  }
  if (files.length === 1 && first?.state.kind === 'copy') {
    return <FoundCopy opening={opening} file={first} copy={first.state} isAlone={true} />;
  }
  return (
    <section className="opened-files" aria-labelledby="opened-files">
      <h2 id="opened-files">{t('opening.heading')}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.id} data-outcome={file.state.kind}>
            <p className="opened-file-name">{file.file.name}</p>
            <OpenedFileState opening={opening} file={file} onRestored={onRestored} />
          </li>
        ))}
      </ul>
      <button type="button" className="button button-small" onClick={opening.clear}>
        {t('opening.close')}
      </button>
    </section>
  );
}

function OpenedFileState(props: { opening: Opening; file: OpenedFile; onRestored: () => void }) {
  const { t } = useTranslation();
  const { file } = props;
  const { state } = file;
  switch (state.kind) {
    case 'waiting':
    case 'reading':
    case 'cancelled':
      return <p>{t(`opening.${state.kind}`)}</p>;
    case 'opened':
      return (
        <p>
          {t('opening.opened')}{' '}
          <Link href={paths.caseSheet(state.draftId)}>
            {state.title || t(state.isLocked ? 'start.locked.title' : 'common.untitled')}
          </Link>
        </p>
      );
    case 'copy':
      return <FoundCopy {...props} copy={state} isAlone={false} />;
    case 'knownSigners':
      return <KnownSignersFound signers={state.signers} />;
    case 'backup':
      return <BackupFound backup={state.backup} onRestored={props.onRestored} />;
    case 'refused':
      return <FileRefused file={file.file} problem={state.problem} isAlert={false} />;
  }
}

function FoundCopy(props: {
  opening: Opening;
  file: OpenedFile;
  copy: Extract<Outcome, { kind: 'copy' }>;
  isAlone: boolean;
}) {
  const { opening, file, copy, isAlone } = props;
  return (
    <CopyFound
      fileName={file.file.name}
      assessment={copy.assessment}
      draftIds={copy.draftIds}
      isAlone={isAlone}
      onOpenAsOwn={() => opening.settle(file.id, copy.openAsOwn())}
    />
  );
}
