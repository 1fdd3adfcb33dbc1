import { useSyncExternalStore } from 'react';
import type { SiteDataState } from '#src/storage/browser/site-data.ts';
import { useServices } from '../services.tsx';

/** Whether there is still something to write in; see SiteData. */
export function useSiteDataState(): SiteDataState {
  const { siteData } = useServices();
  return useSyncExternalStore(siteData.subscribe, () => siteData.state);
}
