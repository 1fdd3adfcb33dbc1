import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import { AssessmentView } from '../assessment-view/assessment-view.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { paths } from '../paths.ts';
import { comparePath } from './history-place.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { StateRights } from './state-row.tsx';
import { useSnapshotContent } from './use-snapshot-content.ts';
import type { StateActions } from './use-state-actions.ts';
import { useStateWords } from './use-state-words.ts';

/** A draft as it was, to read. */
export function StateView(props: {
  draftId: string;
  id: number;
  snapshot: Snapshot | undefined;
  actions: StateActions;
  rights: StateRights;
}) {
  const { t } = useTranslation();
  const { nameOf, whenOf } = useStateWords();
  const { draftId, id, snapshot, actions, rights } = props;
  const content = useSnapshotContent(id);
  const { clear } = actions;

  // What was said in the list has been read.
  useEffect(clear, [clear]);

  return (
    <main className="history history-wide" id="content">
      <div className="history-head">
        <PageTitle title={t('history.view.heading')} focus={true}>
          {snapshot && nameOf(snapshot)}
        </PageTitle>
        {snapshot && <p>{t('history.view.note', { when: whenOf(snapshot) })}</p>}
        <OutcomeNotice actions={actions} />
        <div className="history-ways">
          <Link href={paths.history(draftId)} className="button">
            {t('history.view.back')}
          </Link>
          {snapshot && content?.ok && (
            <>
              <Link href={comparePath(draftId, id, 'now')} className="button">
                {t('history.actions.compare')}
              </Link>
              <button type="button" className="button" onClick={() => void actions.copy(snapshot)}>
                {t(`history.actions.${rights.isSignedOff ? 'copyToVersion' : 'copy'}`)}
              </button>
              {rights.canRestore && (
                <button
                  type="button"
                  className="button button-primary"
                  onClick={() => void actions.restore(snapshot)}
                >
                  {t('history.actions.restore')}
                </button>
              )}
            </>
          )}
        </div>
      </div>
      {content?.ok && <AssessmentView assessment={content.assessment} />}
      {content?.ok === false && (
        <p role="alert" className="message" data-problem={content.problem}>
          {t(`history.failed.${content.problem}`)}
        </p>
      )}
    </main>
  );
}
