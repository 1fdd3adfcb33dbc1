import type { OfflineSnapshot } from './offline.ts';

/** What is known, and who wants to hear of it. */
export function createOfflineState(first: OfflineSnapshot) {
  const listeners = new Set<() => void>();
  let snapshot = first;
  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getSnapshot: () => snapshot,
    set(change: Partial<OfflineSnapshot>): void {
      snapshot = { ...snapshot, ...change };
      for (const listener of listeners) {
        listener();
      }
    },
  };
}
