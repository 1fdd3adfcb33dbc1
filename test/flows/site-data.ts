import type { Page } from 'playwright/test';

/** Everything that the browser keeps for the app, as text, by place. */
export interface SiteDataDump {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly sessionStorage: Readonly<Record<string, string>>;
  /** By database and store, with keys; bytes as they are, and as what they may have been compressed from. */
  readonly databases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Addresses by cache. */
  readonly caches: Readonly<Record<string, readonly string[]>>;
  readonly serviceWorkers: number;
  readonly cookies: string;
}

/** Reads all storages of the page's origin, without leaving anything there. */
export function dumpSiteData(page: Page): Promise<SiteDataDump> {
  return page.evaluate(async () => {
    const entries = (storage: Storage) =>
      Object.fromEntries(
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map(
          (key) => [key, storage.getItem(key) ?? ''],
        ),
      );
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const readings = async (bytes: Blob): Promise<string[]> => {
      const read = [await bytes.text()];
      for (const format of ['gzip', 'deflate', 'deflate-raw'] as const) {
        try {
          const stream = bytes.stream().pipeThrough(new DecompressionStream(format));
          read.push(await new Response(stream).text());
        } catch {
          // Not packed in this way.
        }
      }
      return read;
    };
    const shown = async (value: unknown): Promise<string> => {
      const parts: string[] = [];
      const walk = async (part: unknown): Promise<void> => {
        if (part instanceof Blob) {
          parts.push(...(await readings(part)));
        } else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) {
          parts.push(...(await readings(new Blob([part as BlobPart]))));
        } else if (part instanceof FileSystemFileHandle) {
          parts.push(part.name);
        } else if (typeof part === 'object' && part !== null) {
          await Promise.all(Object.entries(part).flat().map(walk));
        } else {
          parts.push(String(part));
        }
      };
      await walk(value);
      return parts.join(' ');
    };
    const databases: Record<string, Record<string, string[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const stores: Record<string, string[]> = {};
      for (const store of database.objectStoreNames) {
        const opened = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          done(opened.getAllKeys()),
          done(opened.getAll()),
        ]);
        stores[store] = await Promise.all(
          values.map(async (value, index) => shown([keys[index], value])),
        );
      }
      database.close();
      databases[name] = stores;
    }
    const kept: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      kept[name] = requests.map((request) => request.url);
    }
    return {
      localStorage: entries(localStorage),
      sessionStorage: entries(sessionStorage),
      databases,
      caches: kept,
      serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
      cookies: document.cookie,
    };
  });
}
