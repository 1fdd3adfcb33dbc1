import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { folder } from './address.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticHost {
  /** Where the app is. */
  readonly address: string;
  /** Paths that were asked for, below the app's folder. */
  readonly requests: readonly string[];
  /** Serves other files from now on, as when a new version is copied to the host. */
  serve(root: string): void;
  /** These files are not to be had from now on, or a page comes in their place where one should log in first. */
  disturb(files: RegExp, as: 'missing' | 'loginPage'): void;
  undisturb(): void;
  /** As when the network is cut: nobody answers any more. */
  stop(): Promise<void>;
}

/**
 * The plainest static host there is: files of a directory, in a folder that is not its root, nothing else. Without
 * `headers` only the policy in the page holds.
 */
export async function startHost(
  firstRoot: string,
  port = 0,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticHost> {
  let root = firstRoot;
  const requests: string[] = [];
  let disturbed: { files: RegExp; as: 'missing' | 'loginPage' } | undefined;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const name = path.startsWith(folder) ? path.slice(folder.length) || 'index.html' : undefined;
    try {
      if (name === undefined || normalize(name).startsWith('..')) {
        throw new Error('outside');
      }
      requests.push(name);
      if (disturbed?.files.test(name)) {
        response.writeHead(disturbed.as === 'missing' ? 503 : 200, { 'content-type': 'text/html' });
        response.end('<!doctype html><title>Logga in</title>');
        return;
      }
      const content = await readFile(join(root, name));
      const type = types[extname(name)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'content-type': type });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const address = server.address() as AddressInfo;
  return {
    address: `http://localhost:${address.port}${folder}`,
    requests,
    serve(next) {
      root = next;
    },
    disturb(files, as) {
      disturbed = { files, as };
    },
    undisturb() {
      disturbed = undefined;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
