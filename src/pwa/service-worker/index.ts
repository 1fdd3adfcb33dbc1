import type { MessageFromServiceWorker, MessageToServiceWorker } from '../protocol.ts';
import { FillError } from './fill.ts';
import { fillOwn, kept, sweep } from './versions.ts';

declare const self: ServiceWorkerGlobalScope;

async function tellPages(message: MessageFromServiceWorker): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) {
    page.postMessage(message);
  }
}

async function fillAndTell(): Promise<void> {
  try {
    await fillOwn((bytes, total) => void tellPages({ type: 'progress', bytes, total }));
  } catch (error) {
    const problem = error instanceof FillError ? error.problem : 'full';
    await tellPages({ type: 'failed', problem });
    throw error;
  }
}

/** A version is installed whole or not at all. It then waits until no page of an older one is open, or is asked for. */
self.addEventListener('install', (event) => {
  event.waitUntil(fillAndTell());
});

/** The page that was there before the first service worker is served from the computer from now on, too. */
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(sweep));
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message = event.data as MessageToServiceWorker;
  event.waitUntil(message.type === 'takeOver' ? self.skipWaiting() : check(event.source));
});

async function check(page: ExtendableMessageEvent['source']): Promise<void> {
  // A page that was loaded past the service worker ("reload without cache") goes on with it.
  await self.clients.claim();
  await fillAndTell().then(
    () => page?.postMessage({ type: 'ready' } satisfies MessageFromServiceWorker),
    // The pages have been told.
    () => undefined,
  );
  await sweep();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope)) {
    event.respondWith(answer(request));
  }
});

/** From the computer, or from the network also where the browser cannot read what it keeps. */
async function answer(request: Request): Promise<Response> {
  const response = await kept(request).catch(() => undefined);
  return response ?? fetch(request);
}
