import type { DraftId, DraftStore } from '../drafts/draft-store.ts';
import type { SetAsideText } from '../drafts/set-aside-texts.ts';
import type { Persistence, PersistenceState } from './persistence.ts';
import { createWebStorage, type StorageLike } from './web-storage.ts';
import { within } from './within.ts';

/**
 * What localStorage holds in Chromium and Edge, in UTF-16 units of keys and texts; other browsers' limits are
 * about the same. No browser tells it.
 */
export const localStorageLimit = 5 * 1024 * 1024;

/** From here on, room should be made before it is missed. */
const almostFull = 0.8;

export interface UsedSpace {
  /** UTF-16 units; the limit is no promise. */
  readonly used: number;
  readonly limit: number;
  readonly isAlmostFull: boolean;
}

/** The room that a draft takes. */
export interface DraftSpace {
  readonly id: DraftId;
  /** As written, or what a locked draft is called; undefined where neither can be read. */
  readonly title: string | undefined;
  /** UTF-16 units in localStorage, or in the reserve. */
  readonly units: number;
  /** localStorage had no room for its newest state. */
  readonly isInReserve: boolean;
}

/** What is known of the storage that this browser gives the app. */
export interface StorageFacts {
  /** Undefined where the browser refuses localStorage. */
  readonly local: UsedSpace | undefined;
  /** The largest first. */
  readonly drafts: readonly DraftSpace[];
  /** What all of the app takes and may take, in bytes, as the browser guesses it; undefined where it does not. */
  readonly estimate: { readonly usage: number; readonly quota: number } | undefined;
  readonly persistence: PersistenceState;
  /** Latest first. To get one as a file, its `text`; to remove it, `DraftStore.setAside`. */
  readonly setAside: readonly SetAsideText[];
}

export interface StorageFactsSource {
  /** The room in localStorage, at once; undefined where the browser refuses. */
  used(): UsedSpace | undefined;
  /** All of it. Never rejects or hangs. */
  read(): Promise<StorageFacts>;
}

export function createStorageFacts(sources: {
  readonly storage: () => StorageLike;
  readonly store: Pick<DraftStore, 'list' | 'rawText' | 'setAside'>;
  readonly persistence: Pick<Persistence, 'state'>;
  /** Undefined where the browser has none. */
  readonly manager: () => Pick<StorageManager, 'estimate'> | undefined;
}): StorageFactsSource {
  const { store, persistence } = sources;
  const storage = createWebStorage(sources.storage);

  function used(): UsedSpace | undefined {
    const units = storage.used();
    return units === undefined
      ? undefined
      : {
          used: units,
          limit: localStorageLimit,
          isAlmostFull: units > almostFull * localStorageLimit,
        };
  }

  function drafts(): DraftSpace[] {
    return store
      .list()
      .map((listing) => ({
        id: listing.id,
        title: listing.problem === undefined ? listing.title : listing.label,
        units: store.rawText(listing.id)?.length ?? 0,
        isInReserve: listing.problem === undefined && listing.isInReserve === true,
      }))
      .sort((a, b) => b.units - a.units);
  }

  async function estimate(): Promise<StorageFacts['estimate']> {
    const { usage, quota } = (await sources.manager()?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? undefined : { usage, quota };
  }

  return {
    used,
    async read() {
      const [estimated, state, setAside] = await Promise.all([
        within(estimate(), undefined),
        persistence.state(),
        store.setAside.list(),
      ]);
      return {
        local: used(),
        drafts: drafts(),
        estimate: estimated,
        persistence: state,
        setAside,
      };
    },
  };
}
