/** The part of `Storage` used here. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** localStorage that never throws: each call says what it could not do. */
export interface WebStorage {
  /** Keys with a prefix; none where the browser refuses. */
  keys(prefix: string): string[];
  /** UTF-16 units in keys and texts, everything of this address; undefined where the browser refuses. */
  used(): number | undefined;
  /** Null where there is nothing, undefined where the browser refuses. */
  read(key: string): string | null | undefined;
  /** Undefined when the text lies there, else why not. */
  write(key: string, text: string): 'full' | 'refused' | undefined;
  /** Does nothing where the browser refuses. */
  remove(key: string): void;
}

/** `source` is called each time: with site data blocked, even asking for localStorage throws. */
export function createWebStorage(source: () => StorageLike): WebStorage {
  return {
    keys(prefix) {
      return attempt(() => {
        const storage = source();
        const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
        return keys.filter((key) => key?.startsWith(prefix) === true) as string[];
      }, []);
    },
    used() {
      return attempt<number | undefined>(() => {
        const storage = source();
        let units = 0;
        for (let index = 0; index < storage.length; index++) {
          const key = storage.key(index) ?? '';
          units += key.length + (storage.getItem(key)?.length ?? 0);
        }
        return units;
      }, undefined);
    },
    read(key) {
      return attempt<string | null | undefined>(() => source().getItem(key), undefined);
    },
    write(key, text) {
      try {
        const storage = source();
        storage.setItem(key, text);
        // Browsers and extensions exist that take a value without a word and do not keep it.
        return storage.getItem(key) === text ? undefined : 'refused';
      } catch (error) {
        // One that complains may have taken the text all the same.
        if (attempt(() => source().getItem(key), null) === text) {
          return undefined;
        }
        return isQuotaExceeded(error) ? 'full' : 'refused';
      }
    },
    remove(key) {
      attempt(() => source().removeItem(key), undefined);
    },
  };
}

function attempt<Result>(action: () => Result, otherwise: Result): Result {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** By name, since it is a DOMException in some browsers and a class of its own in others. */
export function isQuotaExceeded(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}
