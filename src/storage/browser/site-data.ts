import type { ClearedSiteData } from './clear-site-data.ts';

/** `open`; or cleared: by this tab, or by another one, so that this one holds what is nowhere kept any more. */
export type SiteDataState = 'open' | 'clearing' | 'clearedHere' | 'clearedElsewhere';

/**
 * What the browser keeps for the app. Whoever stores something asks here for the place, each time: when the
 * computer has been cleared there is none, so that nothing is ever written again by a page that is still open.
 */
export interface SiteData {
  readonly storage: () => Storage;
  readonly indexedDB: () => IDBFactory;
  readonly state: SiteDataState;
  /** What became of the clearing, in the tab where it was asked for. */
  readonly outcome: ClearedSiteData | undefined;
  /** Removes everything that the app has put into this browser, and ends all open pages of it. */
  clear(): Promise<void>;
  /** Another tab has cleared the computer. */
  endHere(): void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSiteData(sources: {
  readonly storage: () => Storage;
  readonly indexedDB: () => IDBFactory;
  /** Tells the other tabs. */
  readonly tellOthers: () => void;
  readonly clear: () => Promise<ClearedSiteData>;
}): SiteData {
  const listeners = new Set<() => void>();
  let state: SiteDataState = 'open';
  let outcome: ClearedSiteData | undefined;

  function become(next: SiteDataState): void {
    state = next;
    for (const listener of listeners) {
      listener();
    }
  }

  /** As a browser does that allows no storage; every store copes with that. */
  function whileOpen<Place>(place: () => Place): Place {
    if (state !== 'open') {
      throw new DOMException('This computer has been cleared', 'SecurityError');
    }
    return place();
  }

  return {
    storage: () => whileOpen(sources.storage),
    indexedDB: () => whileOpen(sources.indexedDB),
    get state() {
      return state;
    },
    get outcome() {
      return outcome;
    },
    async clear() {
      become('clearing');
      sources.tellOthers();
      outcome = await sources.clear();
      become('clearedHere');
    },
    endHere() {
      if (state === 'open') {
        become('clearedElsewhere');
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
