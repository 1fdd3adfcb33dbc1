import { IDBFactory } from 'fake-indexeddb';
import type { StorageLike } from '#src/storage/browser/web-storage.ts';
import type { DraftId, DraftStore } from '#src/storage/drafts/draft-store.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { createDraftLocks, type DraftLocks } from '#src/storage/tabs/draft-locks.ts';
import { SharedDraft } from '#src/storage/tabs/shared-draft.ts';
import { createTabChannel } from '#src/storage/tabs/tab-channel.ts';
import { idsFrom } from '../fakes.ts';
import type { Scheduler, Sleeper } from './scheduler.ts';

export interface ComputerKind {
  /** Web Locks and BroadcastChannel are there; else what is left. */
  readonly means: 'locks' | 'channel' | 'nothing';
  readonly hasJournal: boolean;
  /** Milliseconds that a text takes from one tab to another. */
  readonly lag: number;
}

interface Waiting {
  readonly tab: Tab;
  readonly give: () => void;
}

/** A browser with tabs in processes of their own, as Chromium has them. */
export class Computer {
  readonly scheduler: Scheduler;
  readonly kind: ComputerKind;
  readonly items = new Map<string, string>();
  writes = 0;
  readonly tabs = new Set<Tab>();
  readonly databases = new IDBFactory();
  readonly newId = idsFrom(1000);
  readonly #locks = new Map<string, { tab: Tab; lose: () => void }>();
  readonly #queues = new Map<string, Waiting[]>();

  constructor(scheduler: Scheduler, kind: ComputerKind) {
    this.scheduler = scheduler;
    this.kind = kind;
  }

  /** The browser's own locks, as one tab sees them. */
  lockManager(tab: Tab): LockManager {
    const request = (
      name: string,
      options: LockOptions,
      callback: (lock: Lock | null) => unknown,
    ): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const give = () => {
          let isLost = false;
          const lose = () => {
            isLost = true;
            this.scheduler.later(tab, 1, () => reject(new DOMException('', 'AbortError')));
          };
          const held = { tab, lose };
          this.#locks.set(name, held);
          this.scheduler.later(tab, 1, async () => {
            const result = await callback({ name, mode: 'exclusive' });
            resolve(result);
            if (!isLost && this.#locks.get(name) === held) {
              this.free(name);
            }
          });
        };
        if (options.mode === 'shared') {
          this.scheduler.later(tab, 1, () => resolve(callback({ name, mode: 'shared' })));
        } else if (options.steal) {
          this.#locks.get(name)?.lose();
          give();
        } else if (!this.#locks.has(name)) {
          give();
        } else if (options.ifAvailable) {
          this.scheduler.later(tab, 1, () => resolve(callback(null)));
        } else {
          const waiting = { tab, give };
          this.#queues.set(name, [...(this.#queues.get(name) ?? []), waiting]);
          options.signal?.addEventListener('abort', () => {
            this.#leaveQueue(name, waiting);
            reject(new DOMException('', 'AbortError'));
          });
        }
      });
    const query = () =>
      new Promise((resolve) => {
        const held = [...this.#locks.keys()].map((name) => ({ name }));
        this.scheduler.later(tab, 1, () => resolve({ held }));
      });
    return { request, query } as unknown as LockManager;
  }

  free(name: string): void {
    this.#locks.delete(name);
    const next = this.#queues.get(name)?.[0];
    if (next !== undefined) {
      this.#leaveQueue(name, next);
      next.give();
    }
  }

  #leaveQueue(name: string, waiting: Waiting): void {
    const rest = (this.#queues.get(name) ?? []).filter((one) => one !== waiting);
    this.#queues.set(name, rest);
  }

  /** A tab that is gone holds nothing any more. */
  bury(tab: Tab): void {
    tab.isDead = true;
    this.tabs.delete(tab);
    for (const [name, queue] of this.#queues) {
      this.#queues.set(
        name,
        queue.filter((one) => one.tab !== tab),
      );
    }
    for (const [name, held] of [...this.#locks]) {
      if (held.tab === tab) {
        this.free(name);
      }
    }
  }
}

/** One tab: what it sees of localStorage comes later than it was written, in the order of writing. */
export class Tab implements Sleeper, StorageLike {
  isAsleep = false;
  isDead = false;
  readonly computer: Computer;
  readonly store: DraftStore;
  shared: SharedDraft | undefined;
  #locks: DraftLocks | undefined;
  readonly #seen: Map<string, string>;
  /** Own writes of a key that have not come back: until then what others wrote before is not seen. */
  readonly #own = new Map<string, number>();
  readonly #listeners = new Set<(event: MessageEvent) => void>();

  constructor(computer: Computer) {
    this.computer = computer;
    this.#seen = new Map(computer.items);
    computer.tabs.add(this);
    this.store = createLocalDraftStore({
      storage: () => this,
      indexedDB: () => {
        if (!computer.kind.hasJournal) {
          throw new DOMException('', 'SecurityError');
        }
        return computer.databases;
      },
      now: () => new Date(computer.scheduler.now),
      newId: computer.newId,
    });
  }

  async open(id: DraftId): Promise<void> {
    await this.store.open();
    this.#locks = this.#openLocks();
    await this.openDraft(id);
  }

  #openLocks(): DraftLocks {
    const { scheduler, kind, newId } = this.computer;
    return createDraftLocks({
      locks: () => (kind.means === 'locks' ? this.computer.lockManager(this) : undefined),
      channel: createTabChannel(
        () => (kind.means === 'nothing' ? undefined : this.#channel()),
        newId(),
      ),
      now: () => new Date(scheduler.now),
      newId,
      isVisible: () => true,
    });
  }

  /** Goes to the draft's page, from another page of the app. */
  async openDraft(id: DraftId): Promise<void> {
    if (this.#locks === undefined) {
      throw new Error('The tab has not been opened.');
    }
    this.shared = new SharedDraft(id, {
      store: this.store,
      locks: this.#locks,
      now: () => new Date(this.computer.scheduler.now),
    });
    await this.shared.open();
  }

  /** Goes from the draft's page to another page of the app. */
  leaveDraft(): void {
    this.shared?.close();
    this.shared = undefined;
  }

  /** As the page does before it is closed; false where the browser has to ask first. */
  putAway(): boolean {
    const isHandedOver = this.session?.putAway() ?? true;
    const isSafe = this.store.putAway() && isHandedOver;
    this.shared?.putAway();
    return isSafe;
  }

  async takeUp(): Promise<void> {
    this.store.takeUp();
    await this.shared?.takeUp();
  }

  get session() {
    return this.shared?.session;
  }

  get length(): number {
    return this.#seen.size;
  }

  key(index: number): string | null {
    return [...this.#seen.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#seen.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#write(key, value);
  }

  removeItem(key: string): void {
    this.#write(key, undefined);
  }

  #write(key: string, value: string | undefined): void {
    this.computer.writes++;
    put(this.#seen, key, value);
    put(this.computer.items, key, value);
    this.#own.set(key, (this.#own.get(key) ?? 0) + 1);
    for (const tab of this.computer.tabs) {
      this.computer.scheduler.later(tab, this.computer.kind.lag, () => tab.#hear(this, key, value));
    }
  }

  #hear(writer: Tab, key: string, value: string | undefined): void {
    const own = this.#own.get(key) ?? 0;
    if (writer === this) {
      this.#own.set(key, own - 1);
      return;
    }
    if (own === 0) {
      put(this.#seen, key, value);
    }
    this.shared?.storageChanged(key);
  }

  #channel(): BroadcastChannel {
    const { scheduler, tabs } = this.computer;
    return {
      postMessage: (data: unknown) => {
        for (const tab of tabs) {
          if (tab !== this) {
            scheduler.later(tab, 2, () => tab.#message(data));
          }
        }
      },
      addEventListener: (_: string, listener: (event: MessageEvent) => void) =>
        this.#listeners.add(listener),
    } as unknown as BroadcastChannel;
  }

  #message(data: unknown): void {
    for (const listener of this.#listeners) {
      listener({ data } as MessageEvent);
    }
  }
}

function put(items: Map<string, string>, key: string, value: string | undefined): void {
  if (value === undefined) {
    items.delete(key);
  } else {
    items.set(key, value);
  }
}
