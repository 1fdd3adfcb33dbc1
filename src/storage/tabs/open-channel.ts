import type { ZodMiniType } from 'zod/mini';

/** What tabs of the app say to each other. */
export interface Channel<Message> {
  /** False where the browser refuses: nobody hears anything. */
  readonly isOpen: boolean;
  /** To the other tabs. */
  send(message: Message): void;
  /** Calls back at what other tabs say, until it is unsubscribed. */
  listen(listener: (message: Message) => void): () => void;
}

/** Gives the browser's channel of that name; may throw or give nothing. */
export type ChannelSource = (name: string) => BroadcastChannel | undefined;

/** Other tabs may run another version of the app: what `schema` does not know, nobody acts upon. */
export function openChannel<Message>(
  source: ChannelSource,
  name: string,
  schema: ZodMiniType<Message>,
): Channel<Message> {
  const listeners = new Set<(message: Message) => void>();
  const channel = opened(source, name);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = schema.safeParse(data);
    if (read.success) {
      for (const listener of [...listeners]) {
        listener(read.data);
      }
    }
  });
  return {
    isOpen: channel !== undefined,
    send: (message) => channel?.postMessage(message),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function opened(source: ChannelSource, name: string): BroadcastChannel | undefined {
  try {
    return source(name);
  } catch {
    return undefined;
  }
}
