import { createWebStorage, type StorageLike } from '../browser/web-storage.ts';

/**
 * The guidance that an organisation has added, as the text of the file that somebody has opened in this browser.
 * Whoever shows it reads it first, as they would the file. No call throws.
 */
export interface OrganisationHelpStore {
  /** Undefined where there is none. */
  text(): string | undefined;
  /** Where it cannot be stored it lasts as long as the page. */
  take(text: string): 'full' | 'refused' | undefined;
  remove(): void;
  readonly subscribe: (listener: () => void) => () => void;
}

const key = 'barnrattsprovning:organisation-help';

export function createOrganisationHelpStore(source: () => StorageLike): OrganisationHelpStore {
  const storage = createWebStorage(source);
  const listeners = new Set<() => void>();
  /** A text that was not stored. */
  let held: string | undefined;

  function changed(): void {
    for (const listener of listeners) {
      listener();
    }
  }

  return {
    text: () => held ?? storage.read(key) ?? undefined,
    take(text) {
      const failure = storage.write(key, text);
      held = failure === undefined ? undefined : text;
      changed();
      return failure;
    },
    remove() {
      held = undefined;
      storage.remove(key);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
