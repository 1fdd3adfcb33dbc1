import type { AppFile, FetchProblem } from '../protocol.ts';

export class FillError extends Error {
  readonly problem: FetchProblem;

  constructor(problem: FetchProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

interface FillOptions {
  readonly files: readonly AppFile[];
  /** Address of the folder that the paths are below. */
  readonly folder: string;
  readonly cache: Cache;
  /** Caches of other versions: what has not changed is copied from there. */
  readonly others: readonly Cache[];
  readonly fetch: (request: Request) => Promise<Response>;
  readonly onProgress: (bytes: number, total: number) => void;
}

/** As many requests at once as browsers send to one host over HTTP/1. */
const requestsAtOnce = 6;

/**
 * Puts into the cache what it lacks of a version's files, each only if its content is what was built: a host in the
 * middle of an update, or a login page in between, must not become half an app. Rejects with a FillError; what has
 * come by then stays, and the next call goes on from there.
 */
export async function fill(options: FillOptions): Promise<void> {
  const { files, folder, cache, onProgress } = options;
  const present = new Set((await cache.keys()).map((request) => request.url));
  const missing = files.filter((file) => !present.has(addressOf(file, folder)));
  const total = sizeOf(files);
  let bytes = total - sizeOf(missing);

  async function take(queue: Iterator<AppFile>): Promise<void> {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const file = next.value;
      await put(cache, addressOf(file, folder), await found(file, options));
      bytes += file.bytes;
      onProgress(bytes, total);
    }
  }

  const queue = missing.values();
  // What has begun may end, also after a failure: nothing is said after the answer.
  const ends = await Promise.allSettled(Array.from({ length: requestsAtOnce }, () => take(queue)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) {
    throw failed.reason;
  }
}

export function addressOf(file: AppFile, folder: string): string {
  return new URL(file.path, folder).href;
}

function sizeOf(files: readonly AppFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

async function found(file: AppFile, options: FillOptions): Promise<Response> {
  const address = addressOf(file, options.folder);
  for (const other of options.others) {
    const copy = await asBuilt(file, await other.match(address));
    if (copy !== undefined) {
      return copy;
    }
  }
  // The second request passes by every cache on the way, which may hold an older file of the same name.
  return (
    (await asBuilt(file, await answer(new Request(address), options))) ??
    (await asBuilt(file, await answer(new Request(address, { cache: 'reload' }), options))) ??
    Promise.reject(new FillError('altered', `${file.path} is not what was built.`))
  );
}

async function answer(request: Request, options: FillOptions): Promise<Response> {
  let response: Response;
  try {
    response = await options.fetch(request);
  } catch (cause) {
    throw new FillError('network', `${request.url} could not be fetched.`, { cause });
  }
  if (!response.ok) {
    throw new FillError('network', `${request.url}: ${response.status}`);
  }
  return response;
}

/** The response, if its content is the file's. A new one, since one that was redirected opens no page. */
async function asBuilt(
  file: AppFile,
  response: Response | undefined,
): Promise<Response | undefined> {
  if (response === undefined) {
    return undefined;
  }
  let content: ArrayBuffer;
  try {
    content = await response.arrayBuffer();
  } catch (cause) {
    throw new FillError('network', `${file.path} broke off.`, { cause });
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== file.sha256) {
    return undefined;
  }
  const headers = new Headers(response.headers);
  // It speaks of requests; here there is one answer, and `*` would not be kept at all.
  headers.delete('vary');
  return new Response(content, { headers });
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch (cause) {
    throw new FillError('full', `${address} could not be kept.`, { cause });
  }
}
