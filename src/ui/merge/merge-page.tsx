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

/** What is done with one copy; another that arrives begins anew, and ends what was said of the one before. */
interface Turn {
  readonly held: HeldCopy | undefined;
  readonly number: number;
  readonly done: { readonly isKept: boolean; readonly copy: HeldCopy } | undefined;
}

/** "Hämta in en kopia": the copy is chosen, what differs is shown and decided, and then it is taken in. */
export function MergePage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { copyInHand } = useServices();
  const { draftId, session } = props;
  const held = useSyncExternalStore(copyInHand.subscribe, () => copyInHand.for(draftId));
  const [turn, setTurn] = useState<Turn>({ held, number: 0, done: undefined });
  const mode = useSyncExternalStore(session.subscribe, () => session.mode);
  const isSignedOff = useIsSignedOff(session);

  if (turn.held !== held) {
    const done = held === undefined ? turn.done : undefined;
    setTurn({ held, number: turn.number + 1, done });
  }

  if (held === undefined && turn.done !== undefined) {
    const { copy, isKept } = turn.done;
    return <MergeDone draftId={draftId} source={copy.source.kind} isKept={isKept} />;
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
    <ChooseCopy {...props} onChosen={copyInHand.set} />
  ) : (
    <CopyMerge
      key={turn.number}
      {...props}
      held={held}
      onDone={(isKept) => {
        setTurn({ ...turn, done: { isKept, copy: held } });
        copyInHand.putDown();
      }}
      onLeave={copyInHand.putDown}
    />
  );
}
