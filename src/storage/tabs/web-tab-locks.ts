import { within } from '../browser/within.ts';
import type { TabLock, TabLocks } from './tab-locks.ts';

/**
 * The browser's own locks, which it gives back when a tab closes or crashes. Undefined where they are missing
 * (an address without https), refused (an origin of its own) or do not answer.
 */
export async function openWebTabLocks(
  source: () => LockManager | undefined,
): Promise<TabLocks | undefined> {
  const probe = async () => {
    const manager = source();
    const isGiven = await manager?.request(
      'barnrattsprovning:probe',
      { mode: 'shared', ifAvailable: true },
      (lock) => lock !== null,
    );
    return isGiven ? manager : undefined;
  };
  const manager = await within(probe(), undefined);
  return manager && webTabLocks(manager);
}

function webTabLocks(manager: LockManager): TabLocks {
  /** What this tab has asked for, until it is over: a lock that is being given back is not free yet. */
  const ending = new Map<string, Promise<unknown>>();

  return {
    isSure: true,
    async take(name, how = {}) {
      await ending.get(name);
      return request(manager, name, how, (done) => ending.set(name, done));
    },
    async held() {
      // What this tab has just given back is still listed until the browser has heard of it.
      await within(Promise.all(ending.values()), undefined);
      const { held = [] } = await within(manager.query(), { held: [] });
      return new Set(held.flatMap(({ name }) => name ?? []));
    },
  };
}

function request(
  manager: LockManager,
  name: string,
  how: Parameters<TabLocks['take']>[1] & object,
  onRelease: (done: Promise<unknown>) => void,
): Promise<TabLock | undefined> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const stop = () => waiting.abort();
    how.signal?.addEventListener('abort', stop);
    const timer = how.waitFor === undefined ? undefined : setTimeout(stop, how.waitFor);
    let lose = () => {};
    const lost = new Promise<void>((taken) => {
      lose = taken;
    });

    const options: LockOptions =
      how.steal === true
        ? { steal: true }
        : timer === undefined
          ? { ifAvailable: true }
          : { signal: waiting.signal };
    const done = manager.request(name, options, (lock) => {
      clearTimeout(timer);
      if (lock === null) {
        return undefined;
      }
      return new Promise<void>((free) => {
        const release = () => {
          free();
          const ended = done.then(end, end);
          onRelease(ended);
          return ended;
        };
        resolve({ release, lost });
      });
    });
    // Rejected where nobody gave the lock in time, and where one that was held was taken away.
    const end = () => {
      clearTimeout(timer);
      how.signal?.removeEventListener('abort', stop);
      resolve(undefined);
    };
    done.then(end, () => {
      lose();
      end();
    });
  });
}
