import type { TabChannel, TabMessage } from './tab-channel.ts';
import type { TabLock, TabLocks } from './tab-locks.ts';

/** How long a tab that holds a lock may take to say so. */
const answerWithin = 200;

interface Holding {
  readonly since: number;
  readonly lose: () => void;
}

/**
 * Locks by agreement, where the browser has none: who wants one asks, and takes it where nobody answers. Two
 * that ask at once both get it until they hear of each other, and a tab that is asleep does not answer; so
 * what is saved is compared afterwards too.
 */
export function createChannelTabLocks(channel: TabChannel, now: () => number): TabLocks {
  const holdings = new Map<string, Holding>();

  channel.listen((message) => {
    if (message.kind === 'who') {
      for (const name of message.name === '' ? holdings.keys() : [message.name]) {
        tell(name);
      }
    } else if (message.kind === 'stolen' || (message.kind === 'holds' && goesBefore(message))) {
      lose(message.name);
    }
  });

  function tell(name: string) {
    const holding = holdings.get(name);
    if (holding !== undefined) {
      channel.send({ kind: 'holds', name, since: holding.since });
    }
  }

  /** Of two that hold the same, the later one stays: it asked, and the other did not answer. */
  function goesBefore({ name, since = 0, from }: TabMessage): boolean {
    const mine = holdings.get(name)?.since;
    return mine !== undefined && (since === mine ? from > channel.tabId : since > mine);
  }

  function lose(name: string) {
    const holding = holdings.get(name);
    holdings.delete(name);
    holding?.lose();
  }

  function hold(name: string): TabLock {
    let lose = () => {};
    const lost = new Promise<void>((resolve) => {
      lose = resolve;
    });
    const holding = { since: now(), lose };
    holdings.set(name, holding);
    tell(name);
    return {
      lost,
      release() {
        if (holdings.get(name) === holding) {
          holdings.delete(name);
          channel.send({ kind: 'released', name });
        }
        return Promise.resolve();
      },
    };
  }

  /** Resolves with true at the first message that fits, else with false after some time. */
  function heard(
    fits: (message: TabMessage) => boolean,
    time: number,
    signal?: AbortSignal,
  ): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isHeard: boolean) => {
        clearTimeout(timer);
        leave();
        resolve(isHeard);
      };
      const timer = setTimeout(() => end(false), time);
      const leave = channel.listen((message) => fits(message) && end(true));
      signal?.addEventListener('abort', () => end(false));
    });
  }

  async function isHeldElsewhere(name: string): Promise<boolean> {
    const answer = heard((one) => one.kind === 'holds' && one.name === name, answerWithin);
    channel.send({ kind: 'who', name });
    return answer;
  }

  return {
    isSure: false,
    async take(name, { waitFor = 0, steal = false, signal } = {}) {
      if (steal) {
        channel.send({ kind: 'stolen', name });
        return hold(name);
      }
      const released = heard(
        (one) => one.kind === 'released' && one.name === name,
        waitFor,
        signal,
      );
      const isFree = !(await isHeldElsewhere(name)) || (await released);
      return isFree && signal?.aborted !== true ? hold(name) : undefined;
    },
    async held() {
      const names = new Set(holdings.keys());
      const answers = heard(({ kind, name }) => {
        if (kind === 'holds') {
          names.add(name);
        }
        return false;
      }, answerWithin);
      channel.send({ kind: 'who', name: '' });
      await answers;
      return names;
    },
  };
}
