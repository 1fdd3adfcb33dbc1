import type { FetchProblem } from './protocol.ts';

/** Whether the app is whole on this computer, so that it works without network. */
export type OfflineState =
  /** Not known yet. */
  | { readonly kind: 'unknown' }
  /** `share`: 0 to 1, of the bytes. */
  | { readonly kind: 'fetching'; readonly share: number }
  | { readonly kind: 'ready' }
  /** The app is one file, opened from a disk: it never needs the network. */
  | { readonly kind: 'oneFile' }
  /**
   * The browser does not do it here: the address is not https, this browser or window (some private ones) cannot, or
   * its settings forbid it. The app itself works, while there is network.
   */
  | { readonly kind: 'unavailable'; readonly reason: 'insecure' | 'unsupported' | 'refused' }
  | { readonly kind: 'failed'; readonly problem: FetchProblem };

/** `waiting`: there is a new version of the app. `elsewhere`: another tab has begun to use it; this one runs the old. */
export type UpdateState = 'none' | 'waiting' | 'elsewhere';

export interface OfflineSnapshot {
  readonly state: OfflineState;
  readonly update: UpdateState;
}

export interface Offline {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something changes. */
  readonly getSnapshot: () => OfflineSnapshot;
  /** Tries again to fetch what is missing. */
  retry(): void;
  /** Makes the new version the one that the next load of the page gets; resolves when that is so, or does not come about. */
  takeUpdate(): Promise<void>;
}

/** Where nothing is fetched, and nothing changes. */
export function createFixedOffline(state: OfflineState): Offline {
  const snapshot: OfflineSnapshot = { state, update: 'none' };
  return {
    subscribe: () => () => undefined,
    getSnapshot: () => snapshot,
    retry: () => undefined,
    takeUpdate: () => Promise.resolve(),
  };
}
