import { flushSync } from 'react-dom';
import {
  changePassphrase,
  finishChange,
  type PassphraseChange,
  type PassphraseSources,
} from '#src/storage/passphrase/change-passphrase.ts';
import type { BrowserChannel } from '#src/storage/tabs/browser-channel.ts';
import type { OpenWork } from '../open-work.ts';
import type { Preferences } from '../services.tsx';

export const idleChoices = [5, 15, 30, 60] as const;
const defaultIdleMinutes = 15;
const preference = 'lock-after-minutes';

/** How often it is looked whether anybody is there, and the least time between two words of it to other tabs. */
const beat = 10_000;

/** What somebody at the computer does. */
const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

export interface Locking {
  /** Sets, changes or takes away the passphrase of a draft, and tells the other tabs. */
  change(
    draftId: string,
    change: Parameters<typeof changePassphrase>[2],
  ): Promise<PassphraseChange>;
  /** Whether something of the draft may still lie as before its passphrase was changed. */
  isUnfinished(draftId: string): boolean;
  /** Tries to write that anew; it is also tried each time when the draft is unlocked. */
  finish(draftId: string): Promise<PassphraseChange>;
  /** Locks in all tabs. False where something here could not be saved: then it stays open here. */
  lockNow(): Promise<boolean>;
  /** What was last to be locked could not be, since something was not saved. */
  readonly isHindered: boolean;
  /** Minutes without a sign of life after which this browser's drafts are locked. */
  idleMinutes: number;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface LockingSources extends PassphraseSources {
  readonly openWork: OpenWork;
  readonly preferences: Preferences;
  readonly channel: BrowserChannel;
  readonly now: () => Date;
  /** Lets go of what is held of texts outside of the pages. */
  readonly letGo: () => void;
  readonly window: Window;
}

/** Forgets the passphrases when nobody is there, or when somebody says so: in every tab, and never before all is saved. */
export function createLocking(sources: LockingSources): Locking {
  const { vault, unfinished, openWork, preferences, channel, now, window } = sources;
  const listeners = new Set<() => void>();
  let isHindered = false;
  let lastSign = now().getTime();
  let lastTold = 0;
  let isLocking = false;
  let latest: Promise<unknown> = Promise.resolve();

  /** One after the other, or what the one has written anew the other would put back. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = latest.then(work);
    latest = result.catch(() => undefined);
    return result;
  }

  function finish(draftId: string): Promise<PassphraseChange> {
    return inTurn(() => finishChange(sources, draftId));
  }

  function idleMinutes(): number {
    const chosen = Number(preferences.read(preference));
    return idleChoices.find((minutes) => minutes === chosen) ?? defaultIdleMinutes;
  }

  function show(hindered: boolean): void {
    isHindered = hindered;
    for (const listener of listeners) {
      listener();
    }
  }

  async function lock(): Promise<boolean> {
    if (!vault.hasKeys) {
      return true;
    }
    if (isLocking) {
      return false;
    }
    isLocking = true;
    const isSafe = await openWork.save().catch(() => false);
    isLocking = false;
    show(!isSafe);
    if (isSafe) {
      // What is typed in this very moment is saved by the pages as they go, which is at once.
      vault.lock(flushSync);
      sources.letGo();
    }
    return isSafe;
  }

  /** True when somebody was there lately. A clock that was set back must not keep a draft open for hours. */
  function isAwake(): boolean {
    return Math.abs(now().getTime() - lastSign) < idleMinutes() * 60_000;
  }

  /** Also asked before a sign of life counts: a computer that wakes up must not show what it went to sleep with. */
  function look(): boolean {
    const awake = isAwake();
    if (!awake) {
      void lock();
    }
    return awake;
  }

  function signOfLife(): void {
    if (!vault.hasKeys) {
      lastSign = now().getTime();
    } else if (look()) {
      lastSign = now().getTime();
      if (Math.abs(lastSign - lastTold) >= beat) {
        lastTold = lastSign;
        channel.tell({ kind: 'active' });
      }
    }
  }

  for (const sign of signsOfLife) {
    window.addEventListener(sign, signOfLife, { capture: true, passive: true });
  }
  for (const back of ['focus', 'pageshow', 'visibilitychange'] as const) {
    window.addEventListener(back, look, { capture: true });
  }
  /** Those for which it has been tried since they were unlocked. */
  let tried = new Set<string>();
  vault.subscribe(() => {
    lastSign = now().getTime();
    const unlocked = unfinished.list().filter(vault.isUnlocked);
    for (const id of unlocked.filter((one) => !tried.has(one))) {
      void finish(id);
    }
    tried = new Set(unlocked);
  });
  setInterval(() => {
    if (vault.hasKeys && isHindered) {
      // Somebody has been told that it is locked once it is saved, and may have gone, or be saving it now.
      void lock();
    } else if (vault.hasKeys) {
      look();
    }
  }, beat);

  channel.listen((message) => {
    if (message.kind === 'active' && isAwake()) {
      lastSign = now().getTime();
    } else if (message.kind === 'lock') {
      void lock();
    } else if (message.kind === 'sealed' && !vault.isUnlocked(message.draftId)) {
      vault.lockedElsewhere(message.draftId);
    } else if (message.kind === 'sealed') {
      // By another passphrase than this tab knows.
      void lock();
    } else if (message.kind === 'unsealed') {
      vault.unprotect(message.draftId);
    }
  });

  return {
    async change(draftId, change) {
      const result = await inTurn(() => changePassphrase(sources, draftId, change));
      if (result === 'done' || result === 'partly') {
        channel.tell({ kind: vault.isUnlocked(draftId) ? 'sealed' : 'unsealed', draftId });
      }
      return result;
    },
    isUnfinished: unfinished.has,
    finish,
    lockNow() {
      channel.tell({ kind: 'lock' });
      return lock();
    },
    get isHindered() {
      return isHindered;
    },
    get idleMinutes() {
      return idleMinutes();
    },
    set idleMinutes(minutes) {
      preferences.write(preference, String(minutes));
      show(isHindered);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
