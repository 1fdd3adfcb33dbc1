import type { LookupTarget } from '#src/domain/lookup/look-up.ts';

/** What somebody looks up, from wherever they are: one for the whole app, so that one key opens it everywhere. */
export interface Lookup {
  /** `search`: nothing in particular yet. Undefined while it is closed. */
  readonly shown: LookupTarget | 'search' | undefined;
  open(target?: LookupTarget): void;
  close(): void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLookup(): Lookup {
  const listeners = new Set<() => void>();
  let shown: Lookup['shown'];

  function show(next: Lookup['shown']): void {
    shown = next;
    for (const listener of listeners) {
      listener();
    }
  }

  return {
    get shown() {
      return shown;
    },
    open: (target) => show(target ?? 'search'),
    close: () => show(undefined),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
