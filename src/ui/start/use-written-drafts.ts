import { useEffect, useState } from 'react';
import type { DraftId } from '#src/storage/drafts/draft-store.ts';
import { useServices } from '../services.tsx';

/** The drafts that other tabs are writing now. */
export function useWrittenDrafts(): ReadonlySet<DraftId> {
  const { draftLocks } = useServices();
  const [written, setWritten] = useState<ReadonlySet<DraftId>>(new Set());

  useEffect(() => {
    let isLeft = false;
    const look = async () => {
      const now = await draftLocks.written();
      if (!isLeft) {
        setWritten(now);
      }
    };
    const refresh = () => void look();
    refresh();
    // A tab that crashes says nothing.
    window.addEventListener('focus', refresh);
    const forget = draftLocks.subscribe(refresh);
    return () => {
      isLeft = true;
      window.removeEventListener('focus', refresh);
      forget();
    };
  }, [draftLocks]);

  return written;
}
