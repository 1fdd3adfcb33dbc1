import { useTranslation } from 'react-i18next';
import { isOutcome, type OpenedFile } from './outcome.ts';
import type { Opening } from './use-opening.ts';

/** Which file is being read now, and the way to stop; read out as it changes. */
export function OpeningProgress({ opening, onCancel }: { opening: Opening; onCancel: () => void }) {
  const { t } = useTranslation();
  const { files } = opening;
  const reading = files.find(({ state }) => state.kind === 'reading');
  const done = files.filter(({ state }) => isOutcome(state));
  const isOpened = ({ state }: OpenedFile) =>
    state.kind === 'opened' || state.kind === 'knownSigners';
  const opened = done.filter(isOpened);
  const isOver = done.length === files.length;
  return (
    <div className="opening" role="status">
      {reading && (
        <>
          <p>
            {t('files.reading', { name: reading.file.name })}
            {files.length > 1 &&
              ` ${t('files.place', { number: done.length + 1, total: files.length })}`}
          </p>
          <button type="button" className="button button-small" onClick={onCancel}>
            {t('common.cancel')}
          </button>
        </>
      )}
      {isOver && files.length > 1 && (
        <p>{t('files.done', { opened: opened.length, total: files.length })}</p>
      )}
    </div>
  );
}
