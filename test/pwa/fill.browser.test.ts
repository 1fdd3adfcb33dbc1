import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppFile } from '#src/pwa/protocol.ts';
import { type FillError, fill } from '#src/pwa/service-worker/fill.ts';

const folder = 'https://app.example/mapp/';
const names = { own: 'test-own', older: 'test-older' };

let own: Cache;
let older: Cache;

beforeEach(async () => {
  own = await caches.open(names.own);
  older = await caches.open(names.older);
});

afterEach(async () => {
  await Promise.all(Object.values(names).map((name) => caches.delete(name)));
});

async function appFile(path: string, content: string): Promise<AppFile> {
  const bytes = new TextEncoder().encode(content);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { path, sha256, bytes: bytes.length };
}

/** A host that has these files, and notes what it is asked for. */
function hostWith(contents: Record<string, string | Response>) {
  const requests: string[] = [];
  return {
    requests,
    fetch: async (request: Request) => {
      const path = request.url.slice(folder.length);
      requests.push(request.cache === 'reload' ? `${path} (anew)` : path);
      const content = contents[path];
      return content instanceof Response ? content.clone() : new Response(content ?? 'nothing');
    },
  };
}

function fillFrom(
  host: ReturnType<typeof hostWith>,
  files: readonly AppFile[],
  onProgress: (bytes: number, total: number) => void = () => undefined,
) {
  return fill({ files, folder, cache: own, others: [older], fetch: host.fetch, onProgress });
}

async function kept(): Promise<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const request of await own.keys()) {
    const response = await own.match(request);
    entries.push([request.url.slice(folder.length), (await response?.text()) ?? '']);
  }
  return Object.fromEntries(entries);
}

async function problemOf(filling: Promise<void>): Promise<string> {
  return filling.then(
    () => 'none',
    (error: FillError) => error.problem,
  );
}

test('all files come, with progress in bytes; the second time nothing is asked for', async () => {
  const files = [await appFile('index.html', '<!doctype html>'), await appFile('a/b.js', 'b()')];
  const host = hostWith({ 'index.html': '<!doctype html>', 'a/b.js': 'b()' });
  const progress: number[] = [];
  await fillFrom(host, files, (bytes, total) => progress.push(bytes, total));
  expect(await kept()).toEqual({ 'index.html': '<!doctype html>', 'a/b.js': 'b()' });
  expect(progress.slice(-2)).toEqual([18, 18]);
  await fillFrom(host, files);
  expect(host.requests.sort()).toEqual(['a/b.js', 'index.html']);
});

test('a file that has not changed is copied from the older version; one that has is fetched', async () => {
  const files = [await appFile('same.ttf', 'letters'), await appFile('index.html', 'new')];
  await older.put(`${folder}same.ttf`, new Response('letters'));
  await older.put(`${folder}index.html`, new Response('old'));
  const host = hostWith({ 'index.html': 'new' });
  await fillFrom(host, files);
  expect(await kept()).toEqual({ 'same.ttf': 'letters', 'index.html': 'new' });
  expect(host.requests).toEqual(['index.html']);
});

describe('What is not what was built is not kept', () => {
  test('a login page in place of a file: asked for once more past all caches, then refused', async () => {
    const host = hostWith({ 'app.js': '<title>Log in</title>' });
    const filling = fillFrom(host, [await appFile('app.js', 'app()')]);
    expect(await problemOf(filling)).toBe('altered');
    expect(host.requests).toEqual(['app.js', 'app.js (anew)']);
    expect(await kept()).toEqual({});
  });

  test('a file that an intermediate cache had in an older state comes anew', async () => {
    const file = await appFile('app.js', 'app()');
    let isFirst = true;
    const host = hostWith({});
    host.fetch = async () => {
      const content = isFirst ? 'olderApp()' : 'app()';
      isFirst = false;
      return new Response(content);
    };
    await fillFrom(host, [file]);
    expect(await kept()).toEqual({ 'app.js': 'app()' });
  });

  test.each([404, 503])(
    'an answer %i is the network’s fault, and the rest stays for the next time',
    async (status) => {
      const files = [await appFile('a.js', 'a'), await appFile('b.js', 'b')];
      const host = hostWith({ 'a.js': 'a', 'b.js': new Response('b', { status }) });
      expect(await problemOf(fillFrom(host, files))).toBe('network');
      expect(await kept()).toEqual({ 'a.js': 'a' });
      const mended = hostWith({ 'a.js': 'a', 'b.js': 'b' });
      await fillFrom(mended, files);
      expect(mended.requests).toEqual(['b.js']);
    },
  );
});

test('no room: said as such', async () => {
  const file = await appFile('a.js', 'a');
  const full = new Proxy(own, {
    get: (cache, name) =>
      name === 'put'
        ? () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
        : (Reflect.get(cache, name) as () => unknown).bind(cache),
  });
  const host = hostWith({ 'a.js': 'a' });
  const filling = fill({
    files: [file],
    folder,
    cache: full,
    others: [],
    fetch: host.fetch,
    onProgress: () => undefined,
  });
  expect(await problemOf(filling)).toBe('full');
});

test('headers of the host stay, but for Vary, with which an answer might not be kept or found again', async () => {
  const headers = { vary: '*', 'content-security-policy': "default-src 'none'" };
  const host = hostWith({ 'index.html': new Response('page', { headers }) });
  await fillFrom(host, [await appFile('index.html', 'page')]);
  const found = await own.match(`${folder}index.html`);
  expect(found?.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(found?.headers.has('vary')).toBe(false);
});
