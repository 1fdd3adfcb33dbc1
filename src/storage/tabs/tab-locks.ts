/** Held by one tab of this browser at a time. */
export interface TabLock {
  /** Resolves when others can have it. */
  release(): Promise<void>;
  /** Resolves when another tab has taken it away. */
  readonly lost: Promise<void>;
}

/** Locks between the tabs of this browser. No call rejects or hangs. */
export interface TabLocks {
  /** False where two tabs may for a moment both believe that they hold a lock. */
  readonly isSure: boolean;
  /**
   * The lock, if it is free or becomes so within `waitFor` milliseconds; undefined where another tab keeps
   * it, or `signal` says that nobody wants it any more. With `steal`, whoever holds it loses it.
   */
  take(
    name: string,
    how?: {
      readonly waitFor?: number;
      readonly steal?: boolean;
      readonly signal?: AbortSignal;
    },
  ): Promise<TabLock | undefined>;
  /** The names of the locks that are held now, in this tab or in another. */
  held(): Promise<ReadonlySet<string>>;
}

/** Where there is nothing to ask: each tab holds what it wants, and what they save is compared afterwards. */
export const noTabLocks: TabLocks = {
  isSure: false,
  take: () =>
    Promise.resolve({ release: () => Promise.resolve(), lost: new Promise<void>(() => undefined) }),
  held: () => Promise.resolve(new Set<string>()),
};
