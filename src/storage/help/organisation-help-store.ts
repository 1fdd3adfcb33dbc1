import { createWebStorage, type StorageLike } from '../browser/web-storage.ts';

/**
 * The guidance that an organisation has added, as the text of the file that somebody has opened in this browser.
 * Whoever shows it reads it first, as they would the file. No call throws.
 */
export interface OrganisationHelpStore {
  /** Undefined where there is none. */
  text(): string | undefined;
  /** It came with the app from the host, and was not opened here. */
  readonly isFromHost: boolean;
  /** Where it cannot be stored it lasts as long as the page. */
  take(text: string): 'full' | 'refused' | undefined;
  remove(): void;
  readonly subscribe: (listener: () => void) => () => void;
}

const key = 'barnrattsprovning:organisation-help';

/** `fromHost` is what the host has put into the app's page: it holds where nobody has opened a file. */
export function createOrganisationHelpStore(
  source: () => StorageLike,
  fromHost?: string,
): OrganisationHelpStore {
  const storage = createWebStorage(source);
  const listeners = new Set<() => void>();
  /** Read once: every field of a page asks. What another tab opens is shown here the next time. */
  let known: { readonly text: string | undefined } | undefined;

  function become(text: string | undefined): void {
    known = { text };
    for (const listener of listeners) {
      listener();
    }
  }

  return {
    text(): string | undefined {
      known ??= { text: storage.read(key) ?? undefined };
      return known.text ?? fromHost;
    },
    get isFromHost() {
      return fromHost !== undefined && this.text() === fromHost;
    },
    take(text) {
      const failure = storage.write(key, text);
      become(text);
      return failure;
    },
    remove() {
      storage.remove(key);
      become(undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
