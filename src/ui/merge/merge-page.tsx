import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useIsSignedOff } from '../wizard/use-draft-session.ts';
import { ChooseCopy } from './choose-copy.tsx';
import { CopyMerge } from './copy-merge.tsx';
import { MergeDone } from './merge-done.tsx';
import '../compare/compare.css';
import './merge.css';

/** "Hämta in en kopia": the copy is chosen, what differs is shown and decided, and then it is taken in. */
export function MergePage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { copyInHand } = useServices();
  const { draftId, session } = props;
  const [held, setHeld] = useState(() => copyInHand.for(draftId));
  const [done, setDone] = useState<{ readonly isKept: boolean; readonly copy: HeldCopy }>();
  const mode = useSyncExternalStore(session.subscribe, () => session.mode);
  const isSignedOff = useIsSignedOff(session);

  function take(copy: HeldCopy) {
    copyInHand.set(copy);
    setHeld(copy);
  }

  function putDown() {
    copyInHand.putDown();
    setHeld(undefined);
  }

  if (done !== undefined) {
    return <MergeDone draftId={draftId} source={done.copy.source.kind} isKept={done.isKept} />;
  }
  // What another tab has written is merged in the tab that reads: it takes over.
  if (isSignedOff || (mode === 'reading' && held?.source.kind !== 'tab')) {
    return (
      <main className="merge" id="content">
        <PageTitle title={t('merge.heading')} focus={true} />
        <p className="message">
          {t(isSignedOff ? 'merge.notInSignedOff' : 'merge.notWhileReading')}
        </p>
      </main>
    );
  }
  return held === undefined ? (
    <ChooseCopy {...props} onChosen={take} />
  ) : (
    <CopyMerge
      {...props}
      held={held}
      onDone={(isKept) => {
        putDown();
        setDone({ isKept, copy: held });
      }}
      onLeave={putDown}
    />
  );
}
