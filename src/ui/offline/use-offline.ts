import { useSyncExternalStore } from 'react';
import type { OfflineSnapshot } from '#src/pwa/offline.ts';
import { useServices } from '../services.tsx';

export function useOffline(): OfflineSnapshot {
  const { offline } = useServices();
  return useSyncExternalStore(offline.subscribe, offline.getSnapshot);
}
