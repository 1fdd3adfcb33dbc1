import type { Preferences } from './services.tsx';

const prefix = 'barnrattsprovning:preference:';

/** Preferences in localStorage; where that is refused they last as long as the page. */
export function localPreferences(): Preferences {
  const inMemory = new Map<string, string>();
  return {
    read(key) {
      try {
        return localStorage.getItem(prefix + key) ?? inMemory.get(key);
      } catch {
        return inMemory.get(key);
      }
    },
    write(key, value) {
      inMemory.set(key, value);
      try {
        localStorage.setItem(prefix + key, value);
      } catch {
        // Refused or full: kept in memory, which is all that a preference is worth.
      }
    },
  };
}
