import { useCallback, useEffect, useRef, useState } from 'react';
import { isEqual } from '#src/domain/comparison/equal.ts';
import type {
  DraftListing,
  DraftProblem,
  DraftStore,
  Save,
  SaveFailure,
} from '#src/storage/drafts/draft-store.ts';
import type { RestoreFailure } from '#src/storage/history/removed-drafts-store.ts';
import { useServices } from '../services.tsx';
import { useWrittenDrafts } from './use-written-drafts.ts';

export type ReadableDraft = Exclude<DraftListing, { readonly problem: DraftProblem }>;

/** What is told of a draft when it is removed: also of one that is locked. */
export type RemovableDraft = Pick<ReadableDraft, 'id' | 'title' | 'savedToFileAt'>;

/** A draft that was removed while the page is open, by its place in the bin. */
interface Removed {
  readonly id: number;
  readonly listing: RemovableDraft;
}

/** The bin says more of why a draft was not put back than is told in a row of the list. */
const saidOf = {
  full: 'full',
  refused: 'refused',
  unknown: 'refused',
  damaged: 'unreadable',
  unreadable: 'unreadable',
} as const satisfies Record<Exclude<RestoreFailure, 'gone'>, SaveFailure>;

export type Drafts = ReturnType<typeof useDrafts>;

/** A draft of which it will soon be known whether the journal has it. */
function isWaiting(listing: DraftListing): boolean {
  return listing.problem === undefined && !listing.isStored && !listing.isInReserve;
}

/** The drafts on this computer as the start page shows them, and what can be done with each. */
export function useDrafts() {
  const { store, bin, fileLinks } = useServices();
  const [listings, setListings] = useState<readonly DraftListing[]>(() => store.list());
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  /** A draft that the bin cannot take. */
  const [asked, setAsked] = useState<string>();
  const [failure, setFailure] = useState<SaveFailure>();

  const written = useWrittenDrafts();

  /** What is not known yet, or was taken out of localStorage by the browser, is shown as soon as it is there. */
  const awaitRest = useCallback(
    (found: readonly DraftListing[]) => {
      const list = () => setListings(store.list());
      if (store.isIncomplete()) {
        void store.recover().then(list);
      } else if (found.some(isWaiting)) {
        void store.settled().then(list);
      }
    },
    [store],
  );

  const refresh = useCallback(() => {
    const found = store.list();
    // Two hundred rows are not drawn anew for nothing.
    setListings((before) => (isEqual(before, found) ? before : found));
    awaitRest(found);
  }, [store, awaitRest]);

  // Whoever ceases to write a draft has just saved it.
  const writtenBefore = useRef(written);
  useEffect(() => {
    const isLeft = [...writtenBefore.current].some((id) => !written.has(id));
    writtenBefore.current = written;
    if (isLeft) {
      refresh();
    }
  }, [written, refresh]);

  // The page of a draft that was just left saves it after the list was first drawn. First it is to be seen.
  useEffect(() => {
    const timer = setTimeout(refresh);
    return () => clearTimeout(timer);
  }, [refresh]);

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

  // What was taken out of the bin in another place has no way back here any more.
  useEffect(() => {
    let latest = 0;
    return bin.subscribe(async () => {
      latest += 1;
      const turn = latest;
      const binned = await bin.list();
      if (binned !== undefined && turn === latest) {
        setRemoved((all) => all.filter(({ id }) => binned.some((draft) => draft.id === id)));
      }
    });
  }, [bin]);

  /** Runs a change of the store; says so when it was refused, and shows what is true afterwards. */
  function change(action: (store: DraftStore) => Save): boolean {
    const result = action(store);
    setFailure(result.ok ? undefined : result.reason);
    refresh();
    return result.ok;
  }

  /** Where the bin cannot take it, the user is asked first: `evenIfNotKept` is the answer. */
  async function remove(listing: RemovableDraft, evenIfNotKept = false) {
    const removal = await bin.remove(listing.id, evenIfNotKept);
    const isAsked = !removal.ok && removal.reason === 'notKept';
    setAsked(isAsked ? listing.id : undefined);
    setFailure(removal.ok || isAsked ? undefined : 'refused');
    if (removal.ok) {
      setRemoved((all) => [...all, { id: removal.id, listing }]);
    }
    refresh();
  }

  function keep() {
    setAsked(undefined);
  }

  function duplicate(id: string, title: string) {
    setFailure(store.duplicate(id, title) === undefined ? 'unreadable' : undefined);
    refresh();
  }

  async function restore(taken: Removed) {
    const restoring = await bin.restore(taken.id);
    const isThere = restoring.ok || restoring.reason === 'gone';
    setFailure(isThere ? undefined : saidOf[restoring.reason]);
    if (isThere) {
      setRemoved((all) => all.filter((other) => other !== taken));
    }
    refresh();
  }

  return {
    listings,
    written,
    removed,
    asked,
    failure,
    refresh,
    change,
    duplicate,
    remove,
    keep,
    restore,
  };
}
