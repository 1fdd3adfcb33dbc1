import { useCallback, useEffect, useState } from 'react';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { useServices } from '../services.tsx';

/** The drafts of this browser as they now are, also when another tab changes them. */
export function useDraftListings() {
  const { store } = useServices();
  const [listings, setListings] = useState<readonly DraftListing[]>(() => store.list());
  const refresh = useCallback(() => setListings(store.list()), [store]);

  useEffect(() => {
    window.addEventListener('focus', refresh);
    window.addEventListener('storage', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      window.removeEventListener('storage', refresh);
    };
  }, [refresh]);

  return { listings, refresh };
}
