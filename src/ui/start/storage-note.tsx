import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { useServices } from '../services.tsx';

/** Said before localStorage is full, while there is still time to make room; counted anew with each new list. */
export function StorageNote({ listings }: { listings: readonly DraftListing[] }) {
  const { t } = useTranslation();
  const { storageFacts } = useServices();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room changes when the drafts do.
  const space = useMemo(() => storageFacts.used(), [storageFacts, listings]);
  if (space === undefined || !space.isAlmostFull) {
    return null;
  }
  const percent = Math.min(100, Math.round((100 * space.used) / space.limit));
  return (
    <p className="message" data-storage-note="almostFull">
      {t('start.almostFull', { percent })}
    </p>
  );
}
