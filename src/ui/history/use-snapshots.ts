import { useEffect, useState } from 'react';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import { useServices } from '../services.tsx';

export type SnapshotsState =
  | { readonly kind: 'loading' | 'refused' }
  | { readonly kind: 'listed'; readonly snapshots: readonly Snapshot[]; readonly used: number };

/** The earlier states of a draft as they now are, the latest first, and the bytes that they take. */
export function useSnapshots(draftId: string): SnapshotsState {
  const { snapshots: store } = useServices();
  const [state, setState] = useState<SnapshotsState>({ kind: 'loading' });

  useEffect(() => {
    let isCurrent = true;
    async function load() {
      const snapshots = await store.list(draftId);
      if (isCurrent) {
        const used = snapshots?.reduce((sum, { size }) => sum + size, 0) ?? 0;
        setState(snapshots ? { kind: 'listed', snapshots, used } : { kind: 'refused' });
      }
    }
    const reload = () => void load();
    reload();
    const unsubscribe = store.subscribe(reload);
    // Another tab may have kept some while this one lay behind.
    window.addEventListener('focus', reload);
    return () => {
      isCurrent = false;
      unsubscribe();
      window.removeEventListener('focus', reload);
    };
  }, [store, draftId]);

  return state;
}
