import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ClearSources, clearSiteData } from '#src/storage/browser/clear-site-data.ts';
import { createSiteData } from '#src/storage/browser/site-data.ts';
import { FakeStorage } from '../fakes.ts';

const folder = 'https://kommun.example/barn/';

/** As much of Cache Storage as is asked for. */
class FakeCaches {
  readonly names = new Set<string>();
  keys = async () => [...this.names];
  delete = async (name: string) => this.names.delete(name);
}

class FakeServiceWorkers {
  scopes: string[] = [];
  getRegistrations = async () =>
    this.scopes.map((scope) => ({
      scope,
      unregister: async () => {
        this.scopes = this.scopes.filter((other) => other !== scope);
        return true;
      },
    }));
}

let storage: FakeStorage;
let factory: IDBFactory;
let caches: FakeCaches;
let workers: FakeServiceWorkers;
let sources: ClearSources;
/** What another tab does while this one waits. */
let meanwhile: (attempt: number) => void;

beforeEach(() => {
  storage = new FakeStorage();
  factory = new IDBFactory();
  caches = new FakeCaches();
  workers = new FakeServiceWorkers();
  meanwhile = () => undefined;
  let waits = 0;
  sources = {
    storages: () => [storage as unknown as Storage],
    indexedDB: () => factory,
    caches: () => caches as unknown as CacheStorage,
    serviceWorker: () => workers as unknown as ServiceWorkerContainer,
    folder,
    databases: ['barnrattsprovning', 'barnrattsprovning-identities'],
    wait: async () => meanwhile(waits++),
  };
});

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function fill() {
  storage.items.set('barnrattsprovning:draft:1', 'text');
  storage.items.set('barnrattsprovning:preference:language', 'sv');
  for (const name of ['barnrattsprovning', 'barnrattsprovning-snapshots']) {
    (await opened(name)).close();
  }
  caches.names.add(`barnrattsprovning ${folder} 1`);
  workers.scopes.push(folder);
}

describe('clearing', () => {
  it('removes all that is the app’s, and nothing that is not', async () => {
    await fill();
    storage.items.set('annan-app:text', 'kvar');
    (await opened('annan-app')).close();
    caches.names.add('annan-app');
    workers.scopes.push('https://kommun.example/annan/');
    expect(await clearSiteData(sources)).toEqual({ left: [] });
    expect([...storage.items.keys()]).toEqual(['annan-app:text']);
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['annan-app']);
    expect([...caches.names]).toEqual(['annan-app']);
    expect(workers.scopes).toEqual(['https://kommun.example/annan/']);
  });

  it('comes back for what a tab wrote that was slow to listen', async () => {
    await fill();
    meanwhile = (attempt) => {
      if (attempt === 1) {
        storage.items.set('barnrattsprovning:draft:1', 'once more');
        caches.names.add('barnrattsprovning late');
      }
    };
    expect(await clearSiteData(sources)).toEqual({ left: [] });
    expect(storage.items.size).toBe(0);
    expect(caches.names.size).toBe(0);
  });

  it('says what it could not remove, and removes the rest', async () => {
    await fill();
    storage.removeItem = () => undefined;
    caches.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
    expect(await clearSiteData(sources)).toEqual({ left: ['storage', 'caches'] });
    expect(await factory.databases()).toEqual([]);
    expect(workers.scopes).toEqual([]);
  });

  it('waits for another page that keeps a database open', { timeout: 30_000 }, async () => {
    await fill();
    const kept = await opened('barnrattsprovning');
    meanwhile = (attempt) => {
      if (attempt > 2) {
        kept.close();
      }
    };
    expect(await clearSiteData(sources)).toEqual({ left: [] });
  });

  it('knows its databases where the browser does not list them, and does without what is missing', async () => {
    await fill();
    const deleted: string[] = [];
    const { deleteDatabase } = factory;
    const silent = {
      deleteDatabase: (name: string) => {
        deleted.push(name);
        return deleteDatabase.call(factory, name);
      },
    };
    const result = await clearSiteData({
      ...sources,
      indexedDB: () => silent as unknown as IDBFactory,
      caches: () => undefined,
      serviceWorker: () => undefined,
    });
    expect(result).toEqual({ left: [] });
    expect(new Set(deleted)).toEqual(new Set(sources.databases));
  });
});

describe('what the browser keeps', () => {
  it('is closed for good when it is cleared: nobody writes any more', async () => {
    const told: string[] = [];
    const siteData = createSiteData({
      storage: () => storage as unknown as Storage,
      indexedDB: () => factory,
      tellOthers: () => told.push('others'),
      clear: async () => ({ left: [] }),
    });
    siteData.storage().setItem('barnrattsprovning:x', '1');
    siteData.subscribe(() => told.push(siteData.state));
    await siteData.clear();
    expect(told).toEqual(['clearing', 'others', 'clearedHere']);
    expect(() => siteData.storage()).toThrow(DOMException);
    expect(() => siteData.indexedDB()).toThrow(DOMException);
    siteData.endHere();
    expect(siteData.state).toBe('clearedHere');
    expect(siteData.outcome).toEqual({ left: [] });
  });
});
