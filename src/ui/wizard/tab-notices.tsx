import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftAccess } from '#src/storage/tabs/draft-claim.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { TabNewsNotice } from './tab-news-notice.tsx';
import { useAccess, useIsSignedOff } from './use-draft-session.ts';

type Reading = Extract<DraftAccess, { kind: 'reading' }>;

/**
 * Whether another tab writes the draft, how to write here instead, and what it has done to it. It stays in sight:
 * the fields become texts to read under the eyes of somebody who may be far down the page.
 */
export function TabNotices(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const access = useAccess(props.session);
  const isLocked = useIsSignedOff(props.session);
  const isNowWriting = useTakenOver(access);
  return (
    <section className="tab-notices" aria-label={t('tabs.label')}>
      <p role="status" className="visually-hidden">
        {isNowWriting && t('tabs.nowWriting')}
      </p>
      {access.kind === 'reading' && !isLocked && <ReadingNotice {...props} access={access} />}
      <TabNewsNotice {...props} />
    </section>
  );
}

function ReadingNotice({ session, access }: OpenAssessmentProps & { access: Reading }) {
  const { t } = useTranslation();
  const isAsking = access.request === 'asked';
  const words = session.hasUnsaved ? 'unsaved' : access.why;
  return (
    <div className={session.hasUnsaved ? 'notice notice-attention' : 'notice'} data-tabs={words}>
      <p role={session.hasUnsaved ? 'alert' : 'status'}>{t(`tabs.reading.${words}`)}</p>
      <button
        type="button"
        className="button button-small"
        aria-disabled={isAsking}
        onClick={() => session.takeOver()}
      >
        {t(isAsking ? 'tabs.asking' : 'tabs.takeOver')}
      </button>
      {access.request === 'kept' && <p role="alert">{t('tabs.kept')}</p>}
    </div>
  );
}

/**
 * Whether this tab writes after it has read along. The button that was pressed is gone then: where no field has
 * taken the focus, the heading of the page does, from which one goes on to the fields.
 */
function useTakenOver(access: DraftAccess): boolean {
  const hasRead = useRef(false);
  const isWriting = access.kind === 'writing';
  hasRead.current ||= access.kind === 'reading';
  const isTakenOver = isWriting && hasRead.current;

  useEffect(() => {
    if (isTakenOver && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [isTakenOver]);

  return isTakenOver;
}
