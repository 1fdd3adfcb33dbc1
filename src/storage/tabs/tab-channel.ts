/** What tabs of this browser say to each other; `name` is that of a lock. */
export interface TabMessage {
  readonly kind:
    | 'who' // holds the lock? (all locks, where the name is empty)
    | 'holds'
    | 'released'
    | 'stolen'
    | 'ask' // may I write?
    | 'kept' // no: what is here could not be saved
    | 'changed'; // somebody else may write it now, or nobody
  readonly name: string;
  readonly from: string;
  /** Milliseconds since 1970: since when it is held. */
  readonly since?: number;
}

export interface TabChannel {
  /** A UUID: who this tab is to the others. */
  readonly tabId: string;
  /** False where the browser has no such channel: nobody hears anything. */
  readonly isOpen: boolean;
  send(message: Omit<TabMessage, 'from'>): void;
  /** Calls back at what other tabs say, until it is unsubscribed. */
  listen(listener: (message: TabMessage) => void): () => void;
}

/** `open` is called once, and may throw or give nothing. */
export function createTabChannel(
  open: (name: string) => BroadcastChannel | undefined,
  tabId: string,
): TabChannel {
  const listeners = new Set<(message: TabMessage) => void>();
  const channel = opened(open);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) {
      for (const listener of [...listeners]) {
        listener(data);
      }
    }
  });
  return {
    tabId,
    isOpen: channel !== undefined,
    send: (message) => channel?.postMessage({ ...message, from: tabId }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function opened(open: (name: string) => BroadcastChannel | undefined) {
  try {
    return open('barnrattsprovning:tabs');
  } catch {
    return undefined;
  }
}

/** Other tabs may run another version of the app: what it does not know, nobody acts upon. */
function isMessage(data: unknown): data is TabMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    'name' in data &&
    typeof data.name === 'string' &&
    'from' in data &&
    typeof data.from === 'string'
  );
}
