import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import { UndoNotice } from '../components/undo-notice.tsx';
import type { StateActions } from './use-state-actions.ts';
import { useStateWords } from './use-state-words.ts';

/** What has become of the last thing that was done, and the way back from it. */
export function OutcomeNotice({ actions }: { actions: StateActions }) {
  const { t } = useTranslation();
  const { nameOf } = useStateWords();
  const { outcome, removed, undoRestore } = actions;
  return (
    <>
      <div role="status" className="history-status">
        {outcome?.kind === 'said' && <p className="history-said">{outcome.words}</p>}
        {outcome?.kind === 'restored' &&
          (undoRestore === undefined ? (
            <p className="history-said">{outcome.words}</p>
          ) : (
            <UndoNotice
              text={outcome.words}
              undo={t('common.undo')}
              onUndo={undoRestore}
              takesFocus={true}
            />
          ))}
        {removed.map((taken) => (
          <UndoNotice
            key={taken.snapshot.id}
            text={t('history.removed', { state: nameOf(taken.snapshot) })}
            undo={t('common.undo')}
            onUndo={() => void actions.undoRemove(taken)}
            takesFocus={true}
          />
        ))}
      </div>
      {outcome?.kind === 'failed' && (
        <p role="alert" className="message" data-problem={outcome.reason}>
          {t(`history.failed.${outcome.reason}`)}
        </p>
      )}
      {outcome?.kind === 'asking' && <NotKept snapshot={outcome.snapshot} actions={actions} />}
    </>
  );
}

/** What is on the screen could not be kept: whether to replace it all the same. */
function NotKept({ snapshot, actions }: { snapshot: Snapshot; actions: StateActions }) {
  const { t } = useTranslation();
  const question = useRef<HTMLHeadingElement>(null);

  useEffect(() => question.current?.focus(), []);

  return (
    <div className="message history-question">
      <h2 ref={question} tabIndex={-1}>
        {t('history.notKept.question')}
      </h2>
      <p>{t('history.notKept.body')}</p>
      <div className="history-ways">
        <button
          type="button"
          className="button"
          onClick={() => void actions.restore(snapshot, true)}
        >
          {t('history.notKept.yes')}
        </button>
        <button type="button" className="button" onClick={actions.clear}>
          {t('history.notKept.no')}
        </button>
      </div>
    </div>
  );
}
