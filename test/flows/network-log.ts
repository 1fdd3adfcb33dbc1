import { readFileSync } from 'node:fs';

/** A request as the browser's own network layer noted it, whoever in the browser made it: page, worker, service worker. */
export interface NetworkRequest {
  readonly url: string;
  readonly method: string;
  /** The origin that asked, or "not an origin" where the browser itself did. */
  readonly initiator: string;
  readonly hasBody: boolean;
}

interface Event {
  readonly type: number;
  readonly params?: {
    readonly url?: string;
    readonly method?: string;
    readonly initiator?: string;
    readonly upload_id?: string;
    /** `Name: value` */
    readonly headers?: readonly string[];
  };
}

interface Log {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly Event[];
}

export interface NetworkLog {
  readonly requests: readonly NetworkRequest[];
  /** The header lines of every request that was sent. */
  readonly headers: readonly string[];
  readonly text: string;
}

/** What Chromium, started with `--log-net-log`, has written by the time it has ended. */
export function readNetworkLog(path: string): NetworkLog {
  const text = readFileSync(path, 'utf8');
  const { constants, events } = JSON.parse(text) as Log;
  const ofType = (name: string) => {
    const type = constants.logEventTypes[name];
    if (type === undefined) {
      throw new Error(`This browser notes no ${name}.`);
    }
    return events.filter((event) => event.type === type);
  };
  return {
    requests: ofType('URL_REQUEST_START_JOB').map(({ params = {} }) => ({
      url: params.url ?? '',
      method: params.method ?? '',
      initiator: params.initiator ?? '',
      hasBody: params.upload_id !== undefined,
    })),
    headers: ofType('HTTP_TRANSACTION_SEND_REQUEST_HEADERS').flatMap(
      ({ params }) => params?.headers ?? [],
    ),
    text,
  };
}
