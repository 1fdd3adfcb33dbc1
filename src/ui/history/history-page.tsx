import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useIsSignedOff } from '../wizard/use-draft-session.ts';
import { AboutStates } from './about-states.tsx';
import { historyPlaceFrom } from './history-place.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { SaveStateForm } from './save-state-form.tsx';
import { StateComparison } from './state-comparison.tsx';
import { StateList } from './state-list.tsx';
import type { StateRights } from './state-row.tsx';
import { StateView } from './state-view.tsx';
import { type SnapshotsState, useSnapshots } from './use-snapshots.ts';
import { type StateActions, useStateActions } from './use-state-actions.ts';
import './history.css';

/** "Historik": the earlier states of a draft, to read, compare and go back to. `rest` is its address's end. */
export function HistoryPage(props: OpenAssessmentProps & { rest: string }) {
  const { session } = props;
  const states = useSnapshots(props.draftId);
  const actions = useStateActions(props);
  const isSignedOff = useIsSignedOff(session);
  const mode = useSyncExternalStore(session.subscribe, () => session.mode);
  const rights = { isSignedOff, canRestore: !isSignedOff && mode === 'writing' };
  const place = historyPlaceFrom(props.rest);
  const snapshots = states.kind === 'listed' ? states.snapshots : [];
  switch (place.kind) {
    case 'view':
      return (
        <StateView
          key={place.id}
          {...props}
          id={place.id}
          snapshot={snapshots.find(({ id }) => id === place.id)}
          actions={actions}
          rights={rights}
        />
      );
    case 'compare':
      return <StateComparison {...props} {...place} snapshots={snapshots} />;
    case 'list':
      return <HistoryList {...props} states={states} actions={actions} rights={rights} />;
  }
}

function HistoryList(
  props: OpenAssessmentProps & {
    states: SnapshotsState;
    actions: StateActions;
    rights: StateRights;
  },
) {
  const { t } = useTranslation();
  const { states, actions, rights } = props;
  const { version } = props.session.assessment;
  const lead = rights.isSignedOff ? 'leadSignedOff' : rights.canRestore ? 'lead' : 'leadReading';
  return (
    <main className="history" id="content">
      <div className="history-head">
        <PageTitle title={t('history.heading')} focus={true} />
        <p className="step-intro">{t(`history.${lead}`, { version })}</p>
      </div>
      <OutcomeNotice actions={actions} />
      {states.kind === 'refused' && <p className="message">{t('history.refused')}</p>}
      {states.kind === 'listed' && (
        <>
          <Trouble />
          {rights.canRestore && <SaveStateForm onSave={actions.save} />}
          {states.snapshots.length === 0 && <p>{t('history.empty')}</p>}
          <StateList {...props} snapshots={states.snapshots} />
          <AboutStates used={states.used} />
        </>
      )}
    </main>
  );
}

/** Where the latest state could not be kept. */
function Trouble() {
  const { t } = useTranslation();
  const { snapshots } = useServices();
  const trouble = useSyncExternalStore(snapshots.subscribe, () => snapshots.trouble);
  return (
    trouble && (
      <p role="alert" className="message" data-problem={trouble}>
        {t(`history.trouble.${trouble}`)}
      </p>
    )
  );
}
