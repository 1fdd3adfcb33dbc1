import type { Offline, OfflineState } from './offline.ts';
import { createOfflineState } from './offline-state.ts';
import {
  type MessageFromServiceWorker,
  type MessageToServiceWorker,
  pageLockPrefix,
} from './protocol.ts';

interface Sources {
  readonly address: string;
  /** Address of this page's first script. */
  readonly script: string;
  readonly now: () => Date;
}

/** Milliseconds. A worker that has not answered by then will not; the page is loaded anew all the same. */
const longestTakeOver = 10_000;

const betweenUpdateChecks = 4 * 60 * 60 * 1000;

/** The app as a host serves it: its service worker brings it onto the computer, and newer versions later. */
export function createInstalledApp({ address, script, now }: Sources): Offline {
  const { set, ...state } = createOfflineState({ state: { kind: 'unknown' }, update: 'none' });
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  let registration: ServiceWorkerRegistration | undefined;
  let isTakingUpdate = false;
  let lastUpdateCheck = now().getTime();

  function send(worker: ServiceWorker | null, message: MessageToServiceWorker): void {
    worker?.postMessage(message);
  }

  function hear({ data }: MessageEvent<MessageFromServiceWorker>): void {
    const current = state.getSnapshot().state.kind;
    if (data.type === 'ready') {
      set({ state: { kind: 'ready' } });
    } else if (current === 'ready') {
      // A newer version on its way: what works without network still does.
    } else if (data.type === 'failed') {
      set({ state: { kind: 'failed', problem: data.problem } });
    } else {
      set({ state: { kind: 'fetching', share: data.bytes / data.total } });
    }
  }

  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration?.active) {
        set({ update: 'waiting' });
      } else if (worker.state === 'activated') {
        send(worker, { type: 'check' });
      } else if (worker.state === 'redundant' && !registration?.active) {
        set({ state: failure(state.getSnapshot().state) });
      }
    });
  }

  async function register(): Promise<void> {
    if (container === undefined) {
      set({ state: { kind: 'unavailable', reason: isSecureContext ? 'unsupported' : 'insecure' } });
      return;
    }
    try {
      registration = await container.register(address, { updateViaCache: 'none' });
    } catch (error) {
      set({ state: refusal(error) });
      return;
    }
    const { active, waiting, installing } = registration;
    registration.onupdatefound = () => follow(registration?.installing ?? null);
    follow(installing);
    send(active, { type: 'check' });
    if (active !== null && waiting !== null) {
      set({ update: 'waiting' });
    }
  }

  function lookForUpdate(): void {
    const instant = now().getTime();
    if (document.visibilityState === 'visible' && instant - lastUpdateCheck > betweenUpdateChecks) {
      lastUpdateCheck = instant;
      // Without network, there is none.
      registration?.update().catch(() => undefined);
    }
  }

  function start(): void {
    let isControlled = container?.controller != null;
    container?.addEventListener('message', hear);
    container?.addEventListener('controllerchange', () => {
      if (isControlled && !isTakingUpdate) {
        set({ update: 'elsewhere' });
      }
      isControlled = true;
    });
    container?.startMessages();
    document.addEventListener('visibilitychange', lookForUpdate);
    void register();
  }

  holdVersion(script);
  whenIdle(start);

  return {
    ...state,
    retry() {
      set({ state: { kind: 'unknown' } });
      if (registration?.active) {
        send(registration.active, { type: 'check' });
      } else {
        void register();
      }
    },
    async takeUpdate() {
      const waiting = registration?.waiting;
      if (waiting == null) {
        return;
      }
      isTakingUpdate = true;
      await new Promise<void>((resolve) => {
        setTimeout(resolve, longestTakeOver);
        container?.addEventListener('controllerchange', () => resolve(), { once: true });
        send(waiting, { type: 'takeOver' });
      });
    },
  };
}

/** While this page lives, the files of its version are kept. */
function holdVersion(script: string): void {
  // Missing where service workers are: at addresses without https.
  navigator.locks
    ?.request(pageLockPrefix + script, { mode: 'shared' }, () => new Promise<never>(() => {}))
    .catch(() => undefined);
}

/** Fetching the whole app must not stand in the way of the page that somebody waits for. */
function whenIdle(start: () => void): void {
  const idle = () => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(start, { timeout: 3000 });
    } else {
      setTimeout(start, 1000);
    }
  };
  if (document.readyState === 'complete') {
    idle();
  } else {
    window.addEventListener('load', idle, { once: true });
  }
}

function refusal(error: unknown): OfflineState {
  const isRefused =
    error instanceof DOMException &&
    ['SecurityError', 'NotSupportedError', 'InvalidStateError'].includes(error.name);
  return isRefused
    ? { kind: 'unavailable', reason: 'refused' }
    : { kind: 'failed', problem: 'network' };
}

/** An installation that ended without saying why: the browser stopped it. */
function failure(current: OfflineState): OfflineState {
  return current.kind === 'failed' ? current : { kind: 'failed', problem: 'network' };
}
