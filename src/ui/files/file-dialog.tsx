import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/dialog.tsx';
import { FileStatus } from './file-status.tsx';
import { type LinkedFile, useFile, useFileState } from './linked-file-provider.tsx';

interface Way {
  readonly name: 'saveAsNew' | 'join' | 'download' | 'stop';
  readonly run: () => unknown;
}

/** What is said where the draft has no file here. */
function whyNone({ isReading, canPick }: LinkedFile): 'reading' | 'none' | 'cannot' {
  if (isReading) {
    return 'reading';
  }
  return canPick ? 'none' : 'cannot';
}

/** Which file the draft is saved in, and how to save it in another or in none. */
export function FileDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const file = useFile();
  const state = useFileState();
  const ways: readonly Way[] = [
    ...(file.canPick
      ? [
          { name: 'saveAsNew', run: file.saveInNewFile } as const,
          { name: 'join', run: file.joinFile } as const,
        ]
      : []),
    { name: 'download', run: file.downloadCopy },
    ...(state === undefined ? [] : [{ name: 'stop', run: file.stop } as const]),
  ];
  return (
    <Dialog heading={t('fileLink.heading')} onClose={onClose}>
      {(close) => (
        <>
          {state === undefined ? <p>{t(`fileLink.${whyNone(file)}`)}</p> : <FileStatus />}
          <ul className="file-ways">
            {ways.map(({ name, run }) => (
              <li key={name}>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    void run();
                    close();
                  }}
                >
                  {t(`fileLink.${name}`)}
                </button>
                <p>{t(`fileLink.hints.${name}`)}</p>
              </li>
            ))}
          </ul>
          <div className="button-row button-row-end">
            <button type="button" className="button" onClick={close}>
              {t('common.close')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
