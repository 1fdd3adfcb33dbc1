import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { keepSnapshotsOf } from '#src/storage/history/snapshot-keeper.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';

/** Keeps earlier states of the open draft, and says when there is no room for them. */
export function SnapshotNotice({ draftId, session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { snapshots, store, now } = useServices();
  const trouble = useSyncExternalStore(snapshots.subscribe, () => snapshots.trouble);

  useEffect(
    () => keepSnapshotsOf(session, { snapshots, now, stored: store.rawText(draftId) }),
    [session, snapshots, store, now, draftId],
  );

  return (
    trouble === 'full' && (
      <p role="alert" className="notice notice-attention">
        {t('wizard.noRoomForStates')}
      </p>
    )
  );
}
