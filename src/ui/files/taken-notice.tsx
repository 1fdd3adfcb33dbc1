import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakenIn } from '#src/storage/files/file-sync-state.ts';
import { Comparison } from '../compare/comparison.tsx';
import { Dialog } from '../components/dialog.tsx';
import { formatTime } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { useFile } from './linked-file-provider.tsx';

/** A colleague's changes have come in; what they are is one press away. */
export function TakenNotice(props: { name: string; taken: readonly TakenIn[] }) {
  const { t } = useTranslation();
  const { sync } = useFile();
  const [shown, setShown] = useState<readonly TakenIn[]>();
  const { name, taken } = props;
  const questions = new Set(
    taken.flatMap(({ changes }) => changes.map(({ questionId }) => questionId)),
  );

  return (
    <div className="notice" data-file-notice="taken">
      <p role="status">{t('fileLink.taken.text', { name, count: questions.size })}</p>
      <button type="button" className="button button-small" onClick={() => setShown(taken)}>
        {t('fileLink.taken.show')}
      </button>
      <button type="button" className="button button-small" onClick={() => sync?.forgetTaken()}>
        {t('common.close')}
      </button>
      {shown && <TakenDialog taken={shown} onClose={() => setShown(undefined)} />}
    </div>
  );
}

function TakenDialog(props: { taken: readonly TakenIn[]; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Dialog heading={t('fileLink.taken.heading')} onClose={props.onClose}>
      {(close) => (
        <>
          {props.taken.map(({ before, after, at }) => (
            <Comparison
              key={at}
              before={before}
              after={after}
              beforeName={t('fileLink.taken.before')}
              afterName={t('fileLink.taken.after', { time: formatTime(new Date(at), language) })}
              headingLevel={3}
            />
          ))}
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
