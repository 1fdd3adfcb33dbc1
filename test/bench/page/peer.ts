import type { Piece } from './readable.ts';

/** What the page and the workers of the other libraries say to each other. */

export interface PeerRequest {
  readonly pieces: readonly Piece[];
  /** Addresses of TrueType files. */
  readonly fonts: { readonly regular: string; readonly bold: string };
}

export type PeerReply =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly message: string };

/** The worker's side: says when its script is loaded, then makes one PDF for each request. */
export function servePeer(make: (request: PeerRequest) => Promise<Uint8Array>): void {
  const send = (reply: PeerReply, transfer: Transferable[] = []) =>
    self.postMessage(reply, { transfer });
  self.onmessage = async ({ data }: MessageEvent<PeerRequest>) => {
    try {
      const bytes = await make(data);
      send({ type: 'done', bytes }, [bytes.buffer]);
    } catch (error) {
      send({ type: 'failed', message: String(error) });
    }
  };
  send({ type: 'ready' });
}

/** The page's side, once the worker's script is loaded. */
export async function connectPeer(
  worker: Worker,
): Promise<(request: PeerRequest) => Promise<Uint8Array>> {
  await nextReply(worker, 'ready');
  return async (request) => {
    const done = nextReply(worker, 'done');
    worker.postMessage(request);
    return (await done).bytes;
  };
}

function nextReply<Type extends PeerReply['type']>(
  worker: Worker,
  type: Type,
): Promise<Extract<PeerReply, { type: Type }>> {
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<PeerReply>) => {
      if (data.type === type) {
        resolve(data as Extract<PeerReply, { type: Type }>);
      } else {
        reject(new Error(data.type === 'failed' ? data.message : data.type));
      }
    };
  });
}
