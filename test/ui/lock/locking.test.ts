import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { createUnfinishedChanges } from '#src/storage/passphrase/unfinished-changes.ts';
import { createVault, type Vault } from '#src/storage/passphrase/vault.ts';
import type { BrowserChannel, BrowserMessage } from '#src/storage/tabs/browser-channel.ts';
import { createLocking, type Locking } from '#src/ui/lock/locking.ts';
import { createOpenWork, type OpenWork } from '#src/ui/open-work.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest } from '#test/storage/fakes.ts';

const minute = 60_000;

/** Tabs of one browser: what one tells, all others hear. */
function channels() {
  const all: Set<(message: BrowserMessage) => void>[] = [];
  return (): BrowserChannel => {
    const listeners = new Set<(message: BrowserMessage) => void>();
    all.push(listeners);
    return {
      tell(message) {
        for (const others of all.filter((one) => one !== listeners)) {
          for (const listener of others) {
            listener(message);
          }
        }
      },
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  };
}

interface Tab {
  readonly vault: Vault;
  readonly locking: Locking;
  readonly openWork: OpenWork;
  readonly window: EventTarget;
  readonly letGo: ReturnType<typeof vi.fn>;
}

let openChannel: () => BrowserChannel;
let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers({ now: startOfTest });
  openChannel = channels();
  storage = new FakeStorage();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tab in which the draft 1 has just got a passphrase, or has been unlocked. */
async function openTab(): Promise<Tab> {
  const vault = createVault();
  const remembered = new Map<string, string>();
  const store = createLocalDraftStore({
    storage: storage.source,
    indexedDB: () => {
      throw new DOMException('no', 'SecurityError');
    },
    now: () => new Date(),
    newId: idsFrom(1),
    atRest: vault,
  });
  const openWork = createOpenWork();
  const window = new EventTarget();
  const letGo = vi.fn();
  const locking = createLocking({
    vault,
    store,
    places: [],
    unfinished: createUnfinishedChanges(storage.source),
    openWork,
    preferences: {
      read: (key) => remembered.get(key),
      write: (key, value) => {
        remembered.set(key, value);
      },
      entries: () => Object.fromEntries(remembered),
    },
    channel: openChannel(),
    now: () => new Date(),
    letGo,
    window: window as Window & typeof globalThis,
  });
  const stored = storage.getItem(`barnrattsprovning:draft:${id(1)}`);
  if (stored === null) {
    store.create(assessmentAt(1), null);
    await locking.change(id(1), (one) => one.protect(id(1), 'kastanj timme blåval trappsteg'));
  } else {
    await vault.unlock(id(1), stored, 'kastanj timme blåval trappsteg');
  }
  return { vault, locking, openWork, window, letGo };
}

const touch = ({ window }: Tab) => window.dispatchEvent(new Event('pointermove'));

describe('a tab with an unlocked draft', () => {
  it('locks after a quarter of an hour in which nobody touched the computer', async () => {
    const tab = await openTab();
    await vi.advanceTimersByTimeAsync(14 * minute);
    expect(tab.vault.isUnlocked(id(1))).toBe(true);
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(tab.vault.isUnlocked(id(1))).toBe(false);
    expect(tab.letGo).toHaveBeenCalledOnce();
  });

  it('stays open while somebody is there, for as long as was chosen', async () => {
    const tab = await openTab();
    tab.locking.idleMinutes = 5;
    for (let count = 0; count < 5; count += 1) {
      await vi.advanceTimersByTimeAsync(4 * minute);
      touch(tab);
    }
    expect(tab.vault.isUnlocked(id(1))).toBe(true);
    await vi.advanceTimersByTimeAsync(5.5 * minute);
    expect(tab.vault.isUnlocked(id(1))).toBe(false);
  });

  it('stays open while somebody is in another tab', async () => {
    const tab = await openTab();
    const other = await openTab();
    for (let count = 0; count < 4; count += 1) {
      await vi.advanceTimersByTimeAsync(10 * minute);
      touch(other);
    }
    expect(tab.vault.isUnlocked(id(1))).toBe(true);
    expect(other.vault.isUnlocked(id(1))).toBe(true);
  });

  it.each([
    ['after hours', 5 * 60 * minute],
    ['with a clock that was set back', -3 * 60 * minute],
  ])('locks at the first touch of a computer that was asleep, %s', async (_, jump) => {
    const tab = await openTab();
    vi.setSystemTime(Date.now() + jump);
    touch(tab);
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.vault.isUnlocked(id(1))).toBe(false);
  });

  it('is not locked before all is saved, says so, and is locked then', async () => {
    const tab = await openTab();
    let isSafe = false;
    tab.openWork.add({ save: async () => isSafe, putAway: () => true });
    expect(await tab.locking.lockNow()).toBe(false);
    expect(tab.locking.isHindered).toBe(true);
    await vi.advanceTimersByTimeAsync(20 * minute);
    expect(tab.vault.isUnlocked(id(1))).toBe(true);
    isSafe = true;
    await vi.advanceTimersByTimeAsync(minute);
    expect(tab.vault.isUnlocked(id(1))).toBe(false);
    expect(tab.locking.isHindered).toBe(false);
  });

  it('is locked soon after its text could be saved, also while somebody is there', async () => {
    const tab = await openTab();
    let isSafe = false;
    tab.openWork.add({ save: async () => isSafe, putAway: () => true });
    expect(await tab.locking.lockNow()).toBe(false);
    for (let count = 0; count < 10; count += 1) {
      await vi.advanceTimersByTimeAsync(minute);
      touch(tab);
    }
    expect(tab.vault.isUnlocked(id(1))).toBe(true);
    expect(tab.locking.isHindered).toBe(true);
    isSafe = true;
    await vi.advanceTimersByTimeAsync(minute / 4);
    expect(tab.vault.isUnlocked(id(1))).toBe(false);
    expect(tab.locking.isHindered).toBe(false);
  });

  it('is locked with all others, each when its own text is saved', async () => {
    const tab = await openTab();
    const other = await openTab();
    const third = await openTab();
    third.openWork.add({ save: async () => false, putAway: () => true });
    expect(await tab.locking.lockNow()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(other.vault.hasKeys).toBe(false);
    expect(third.vault.hasKeys).toBe(true);
    expect(third.locking.isHindered).toBe(true);
  });

  it('is locked when another tab gives the draft another passphrase, and follows when it is taken away', async () => {
    const tab = await openTab();
    const other = await openTab();
    const result = await tab.locking.change(id(1), (one) =>
      one.protect(id(1), 'en alldeles annan lösenfras'),
    );
    // There is no journal here that could be asked.
    expect(result).toBe('partly');
    await vi.advanceTimersByTimeAsync(0);
    expect(other.vault.hasKeys).toBe(false);

    const third = await openTab();
    expect(third.vault.isUnlocked(id(1))).toBe(false);
    await tab.locking.change(id(1), (one) => one.unprotect(id(1)));
    expect(storage.getItem(`barnrattsprovning:draft:${id(1)}`)).toContain('"state 1"');
    expect(other.vault.seal(id(1), 'text')).toBe('text');
  });
});

describe('a passphrase for which there is no room', () => {
  it('is not set, and everything is as it was', async () => {
    const vault = createVault();
    const store = createLocalDraftStore({
      storage: storage.source,
      indexedDB: () => {
        throw new DOMException('no', 'SecurityError');
      },
      now: () => new Date(),
      newId: idsFrom(1),
      atRest: vault,
    });
    const draftId = store.create(assessmentAt(1, 'Familjecentral'), null);
    const before = storage.getItem(`barnrattsprovning:draft:${draftId}`);
    const locking = createLocking({
      vault,
      store,
      places: [],
      unfinished: createUnfinishedChanges(storage.source),
      openWork: createOpenWork(),
      preferences: { read: () => undefined, write: () => undefined, entries: () => ({}) },
      channel: openChannel(),
      now: () => new Date(),
      letGo: () => undefined,
      window: new EventTarget() as Window & typeof globalThis,
    });
    storage.faults = { writeError: 'QuotaExceededError' };
    expect(
      await locking.change(draftId, (one) => one.protect(draftId, 'kastanj timme blåval')),
    ).toBe('full');
    storage.faults = {};
    expect(storage.getItem(`barnrattsprovning:draft:${draftId}`)).toBe(before);
    expect(vault.isUnlocked(draftId)).toBe(false);
    expect(store.load(draftId)).toMatchObject({ ok: true });
    expect(vault.seal(draftId, 'text')).toBe('text');
  });
});
