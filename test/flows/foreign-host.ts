import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another host than the app's, which answers everything to everybody, and notes it. */
export interface ForeignHost {
  /** Ends with `/`. */
  readonly address: string;
  /** Paths that were asked for. */
  readonly reached: readonly string[];
  stop(): void;
}

export async function startForeignHost(): Promise<ForeignHost> {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reached,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
