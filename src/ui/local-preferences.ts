import type { Preferences } from './services.tsx';

const prefix = 'barnrattsprovning:preference:';

/** Preferences in localStorage; where that is refused they last as long as the page. */
export function localPreferences(storage: () => Storage): Preferences {
  const inMemory = new Map<string, string>();

  function read(key: string): string | undefined {
    try {
      return storage().getItem(prefix + key) ?? inMemory.get(key);
    } catch {
      return inMemory.get(key);
    }
  }

  function storedKeys(): string[] {
    try {
      const keys = Object.keys(storage()).filter((key) => key.startsWith(prefix));
      return keys.map((key) => key.slice(prefix.length));
    } catch {
      return [];
    }
  }

  return {
    read,
    write(key, value) {
      inMemory.set(key, value);
      try {
        storage().setItem(prefix + key, value);
      } catch {
        // Refused or full: kept in memory, which is all that a preference is worth.
      }
    },
    entries() {
      const keys = [...new Set([...storedKeys(), ...inMemory.keys()])];
      return Object.fromEntries(keys.map((key) => [key, read(key) ?? '']));
    },
  };
}
