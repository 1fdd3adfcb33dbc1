import { useCallback, useEffect, useState } from 'react';
import type {
  DraftListing,
  DraftProblem,
  DraftStore,
  RemovedDraft,
  Save,
  SaveFailure,
} from '#src/storage/draft-store.ts';
import { useServices } from '../services.tsx';

export type ReadableDraft = Exclude<DraftListing, { readonly problem: DraftProblem }>;

/** A removed draft, kept until the page is left so that it can be taken back. */
interface Removed {
  readonly draft: RemovedDraft;
  readonly title: string;
}

export type Drafts = ReturnType<typeof useDrafts>;

/** The drafts on this computer as the start page shows them, and what can be done with each. */
export function useDrafts() {
  const { store, fileLinks } = useServices();
  const [listings, setListings] = useState<readonly DraftListing[]>(() => store.list());
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [failure, setFailure] = useState<SaveFailure>();

  const refresh = useCallback(() => setListings(store.list()), [store]);

  // Another tab may have written or removed drafts while this one lay behind.
  useEffect(() => {
    window.addEventListener('focus', refresh);
    window.addEventListener('storage', refresh);
    // A draft that was just left may still be on its way to its file.
    const forget = fileLinks.subscribe(refresh);
    return () => {
      forget();
      window.removeEventListener('focus', refresh);
      window.removeEventListener('storage', refresh);
    };
  }, [refresh, fileLinks]);

  /** Runs a change of the store; says so when it was refused, and shows what is true afterwards. */
  function change(action: (store: DraftStore) => Save): boolean {
    const result = action(store);
    setFailure(result.ok ? undefined : result.reason);
    refresh();
    return result.ok;
  }

  async function remove({ id, title }: ReadableDraft) {
    const draft = await store.remove(id);
    setFailure(draft === undefined ? 'refused' : undefined);
    if (draft !== undefined) {
      setRemoved((all) => [...all, { draft, title }]);
    }
    refresh();
  }

  function duplicate(id: string, title: string) {
    setFailure(store.duplicate(id, title) === undefined ? 'unreadable' : undefined);
    refresh();
  }

  function restore(taken: Removed) {
    if (change((one) => one.restore(taken.draft))) {
      setRemoved((all) => all.filter((other) => other !== taken));
    }
  }

  return { listings, removed, failure, refresh, change, duplicate, remove, restore };
}
