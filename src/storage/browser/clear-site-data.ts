import { within } from './within.ts';

/** Everything of the app's is named so; what other pages of the same host keep is not touched. */
const ours = 'barnrattsprovning';

type Kind = 'storage' | 'databases' | 'caches' | 'serviceWorker';

/** Kinds of what could not be removed; none where nothing is left. */
export interface ClearedSiteData {
  readonly left: readonly Kind[];
}

export interface ClearSources {
  /** localStorage and sessionStorage. */
  readonly storages: () => readonly Storage[];
  readonly indexedDB: () => IDBFactory;
  /** Undefined where the browser has none, as at an address without https. */
  readonly caches: () => CacheStorage | undefined;
  readonly serviceWorker: () => ServiceWorkerContainer | undefined;
  /** The folder where the app lies: another app's service worker may stand beside. */
  readonly folder: string;
  /** Databases, for browsers that do not list them. */
  readonly databases: readonly string[];
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Other tabs must have let go of their databases, and have written their last. */
const pause = 250;
/** While the browser looks after a service worker, one waits for it: at most a minute and a half in all. */
const attempts = 40;

/**
 * Removes all that the app has put into this browser, and looks whether it is gone: again if a tab was slow to
 * let go. What cannot be removed is said, whatever the reason. Never rejects or hangs.
 */
export async function clearSiteData(sources: ClearSources): Promise<ClearedSiteData> {
  let left: ClearedSiteData['left'] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await sources.wait(pause);
    const results = await Promise.all([
      gone('serviceWorker', () => endServiceWorkers(sources)),
      gone('storage', async () => emptyStorages(sources)),
      gone('databases', () => deleteDatabases(sources)),
      gone('caches', () => deleteCaches(sources)),
    ]);
    left = results.flatMap((kind) => kind ?? []);
    // Once more in any case: what a tab wrote while it was being told.
    if (left.length === 0 && attempt > 0) {
      break;
    }
  }
  return { left };
}

/** Undefined where nothing is left of a kind. */
async function gone(kind: Kind, action: () => Promise<boolean>): Promise<Kind | undefined> {
  return (await within(action(), false)) ? undefined : kind;
}

function emptyStorages({ storages }: ClearSources): boolean {
  const keysOf = (storage: Storage) =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
      key.startsWith(ours),
    );
  for (const storage of storages()) {
    for (const key of keysOf(storage)) {
      storage.removeItem(key);
    }
  }
  return storages().every((storage) => keysOf(storage).length === 0);
}

async function deleteDatabases(sources: ClearSources): Promise<boolean> {
  const factory = sources.indexedDB();
  const names = (await databaseNames(factory)) ?? sources.databases;
  const deleted = await Promise.all(
    names.map((name) => within(deleteDatabase(factory, name), false)),
  );
  const found = await databaseNames(factory);
  return deleted.every((isDeleted) => isDeleted) && (found ?? []).length === 0;
}

/** Undefined where the browser does not say. */
async function databaseNames(factory: IDBFactory): Promise<string[] | undefined> {
  const databases = await factory.databases?.();
  return databases?.flatMap(({ name }) => (name?.startsWith(ours) ? [name] : []));
}

function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    // A tab still has it open. The browser deletes it when that one lets go.
  });
}

async function deleteCaches({ caches }: ClearSources): Promise<boolean> {
  const all = caches();
  for (const name of (await all?.keys()) ?? []) {
    if (name.startsWith(ours)) {
      await all?.delete(name);
    }
  }
  return ((await all?.keys()) ?? []).every((name) => !name.startsWith(ours));
}

async function endServiceWorkers({ serviceWorker, folder }: ClearSources): Promise<boolean> {
  const container = serviceWorker();
  const ofTheApp = async () =>
    ((await container?.getRegistrations()) ?? []).filter(({ scope }) => scope === folder);
  for (const registration of await ofTheApp()) {
    await registration.unregister();
  }
  return (await ofTheApp()).length === 0;
}
