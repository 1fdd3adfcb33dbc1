import { type AppFile, pageLockPrefix } from '../protocol.ts';
import { addressOf, fill } from './fill.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written in by the build: the files of this version, and a name made of their contents. */
declare const appFiles: readonly AppFile[];
declare const appVersion: string;

/** Several copies of the app may lie in different folders of one host. */
const namePrefix = `barnrattsprovning ${self.registration.scope} `;
const ownName = namePrefix + appVersion;
const folder = self.registration.scope;
const files = appFiles;
const paths = new Set(files.map((file) => addressOf(file, folder)));
const startPage = new URL('index.html', folder).href;

async function otherNames(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(namePrefix) && name !== ownName);
}

/** Brings all files of this version onto the computer; rejects with a FillError. */
export async function fillOwn(onProgress: (bytes: number, total: number) => void): Promise<void> {
  await fill({
    files,
    folder,
    cache: await caches.open(ownName),
    others: await Promise.all((await otherNames()).map((name) => caches.open(name))),
    fetch: (request) => fetch(request),
    onProgress,
  });
}

/**
 * The kept answer to a request, if it is for a file of the app. Pages of an older version that are still open find
 * theirs too: no two versions give different files the same name, but for those that have no version in their name.
 */
export async function kept(request: Request): Promise<Response | undefined> {
  const address = new URL(request.url);
  address.hash = '';
  address.search = '';
  if (request.mode === 'navigate') {
    const isStartPage = [folder, startPage].includes(address.href);
    return isStartPage ? from(ownName, startPage) : undefined;
  }
  const names = paths.has(address.href) ? [ownName, ...(await otherNames())] : await otherNames();
  for (const name of names) {
    const found = await from(name, address.href);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Not by `open`, which would make the cache anew where everything has just been cleared. */
function from(cacheName: string, address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName });
}

/** Throws away the files of versions that no open page runs; never those of one that is about to come. */
export async function sweep(): Promise<void> {
  // In this order: a version that begins to install after the list was made is not in it.
  const names = await otherNames();
  const { installing, waiting } = self.registration;
  if (installing !== null || waiting !== null) {
    return;
  }
  const { held = [] } = await navigator.locks.query();
  const scripts = held
    .map(({ name = '' }) => name)
    .filter((name) => name.startsWith(pageLockPrefix))
    .map((name) => name.slice(pageLockPrefix.length));
  for (const name of names) {
    const cache = await caches.open(name);
    const inUse = await Promise.all(scripts.map((script) => cache.match(script)));
    if (inUse.every((found) => found === undefined)) {
      await caches.delete(name);
    }
  }
}
