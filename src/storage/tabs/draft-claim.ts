import type { TabChannel } from './tab-channel.ts';
import type { TabLock, TabLocks } from './tab-locks.ts';

/** What a tab may do with a draft. */
export type DraftAccess =
  /** Not known yet, or given up while the page is put away. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'writing';
      /**
       * A UUID in whose name saves are counted, where another tab may believe that it writes too: the draft was
       * taken from one that did not answer, or the browser has no locks. Else they are the draft's own.
       */
      readonly copy?: string;
    }
  | {
      readonly kind: 'reading';
      /**
       * Another tab was there first (`elsewhere`), got the draft from this one when it asked (`handedOver`), or
       * took it because this one did not answer (`taken`).
       */
      readonly why: 'elsewhere' | 'handedOver' | 'taken';
      /** This tab has asked to write; or it was told that what the other has cannot be saved. */
      readonly request?: 'asked' | 'kept';
    };

export interface ClaimHolder {
  /** Another tab asks to write: saves all, so that nothing waits. False where that failed; undefined: asks again. */
  readonly letGo: () => boolean | undefined;
  readonly changed: (access: DraftAccess) => void;
}

interface ClaimSources {
  readonly locks: () => Promise<TabLocks>;
  readonly channel: TabChannel;
  readonly isVisible: () => boolean;
  /** Told when this tab has given the lock back. */
  readonly released: () => void;
  readonly newId: () => string;
}

interface Taken {
  readonly lock: TabLock;
  readonly isSure: boolean;
}

/** How long a tab that is asked may take to hand over a draft before it is taken from it. */
const patience = 2000;

/** Between two questions to the tab that writes, and between two looks whether it is still there. */
const askEvery = 500;
const lookEvery = 1000;

/** One tab's claim to write one draft, from when it is opened until it is closed. */
export class DraftClaim {
  readonly #name: string;
  readonly #holder: ClaimHolder;
  readonly #sources: ClaimSources;
  readonly #leave: () => void;
  #access: DraftAccess = { kind: 'waiting' };
  #lock: TabLock | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  /** Rises when the claim is given up, so that an answer which comes later is sent back. */
  #round = 0;
  /** How many times in a row nobody was seen to write. */
  #freeFor = 0;

  constructor(name: string, holder: ClaimHolder, sources: ClaimSources) {
    this.#name = name;
    this.#holder = holder;
    this.#sources = sources;
    this.#leave = sources.channel.listen((message) => {
      if (message.kind === 'ask' && message.name === name) {
        this.#handOver();
      }
    });
  }

  get access(): DraftAccess {
    return this.#access;
  }

  /** Resolves when it is known whether this tab writes or reads along. */
  async begin(): Promise<void> {
    const round = this.#round;
    const lock = await this.#take(round, {});
    if (lock !== undefined) {
      this.#hold(lock);
    } else if (round === this.#round) {
      this.#read('elsewhere');
    }
  }

  /** Asks the tab that writes for the draft, and takes it where there is no answer. */
  async takeOver(): Promise<void> {
    const access = this.#access;
    if (access.kind !== 'reading' || access.request === 'asked') {
      return;
    }
    const round = this.#round;
    this.#show({ ...access, request: 'asked' });
    const { channel } = this.#sources;
    const refused = new AbortController();
    const ask = () => channel.send({ kind: 'ask', name: this.#name });
    const leave = channel.listen((message) => {
      if (message.kind === 'kept' && message.name === this.#name) {
        refused.abort();
      }
    });
    const asking = setInterval(ask, askEvery);
    const waiting = this.#take(round, { waitFor: patience, signal: refused.signal });
    ask();
    const given = await waiting;
    clearInterval(asking);
    leave();
    if (given !== undefined) {
      this.#hold(given);
    } else if (refused.signal.aborted) {
      this.#show({ ...access, request: 'kept' });
    } else if (round === this.#round) {
      const stolen = await this.#take(round, { steal: true });
      if (stolen !== undefined) {
        this.#hold({ ...stolen, isSure: false });
      }
    }
  }

  /** Resolves when this tab has heard if its lock was taken while it slept; true where it still has it. */
  async isHeld(): Promise<boolean> {
    await (await this.#sources.locks()).held();
    return this.#access.kind === 'writing';
  }

  /** Gives the draft back; `begin` claims it anew. */
  pause(): void {
    this.#round++;
    clearInterval(this.#looking);
    this.#letGo();
    this.#show({ kind: 'waiting' });
  }

  end(): void {
    this.pause();
    this.#leave();
  }

  async #take(round: number, how: Parameters<TabLocks['take']>[1]): Promise<Taken | undefined> {
    const locks = await this.#sources.locks();
    const lock = await locks.take(this.#name, how);
    if (round === this.#round) {
      return lock && { lock, isSure: locks.isSure };
    }
    void lock?.release();
    return undefined;
  }

  #hold({ lock, isSure }: Taken): void {
    clearInterval(this.#looking);
    this.#lock = lock;
    void lock.lost.then(() => {
      if (this.#lock === lock) {
        this.#lock = undefined;
        this.#read('taken');
      }
    });
    this.#sources.channel.send({ kind: 'changed', name: this.#name });
    this.#show({ kind: 'writing', ...(!isSure && { copy: this.#sources.newId() }) });
  }

  #handOver(): void {
    if (this.#access.kind !== 'writing') {
      return;
    }
    const isFree = this.#holder.letGo();
    if (isFree) {
      this.#read('handedOver');
      this.#letGo();
    } else if (isFree === false) {
      this.#sources.channel.send({ kind: 'kept', name: this.#name });
    }
  }

  #letGo(): void {
    const lock = this.#lock;
    this.#lock = undefined;
    if (lock !== undefined) {
      const told = () => this.#sources.channel.send({ kind: 'changed', name: this.#name });
      // Told at once too, since a page that is closing may not live to see the lock free.
      told();
      void lock.release().then(() => {
        told();
        this.#sources.released();
      });
    }
  }

  #read(why: 'elsewhere' | 'handedOver' | 'taken'): void {
    this.#show({ kind: 'reading', why });
    clearInterval(this.#looking);
    this.#freeFor = 0;
    this.#looking = setInterval(() => void this.#look(), lookEvery);
  }

  /** A tab that is closed or has crashed leaves the draft free; one that is loaded anew only for a moment. */
  async #look(): Promise<void> {
    if (!this.#sources.isVisible() || this.#access.kind !== 'reading') {
      return;
    }
    const round = this.#round;
    const held = await (await this.#sources.locks()).held();
    this.#freeFor = held.has(this.#name) ? 0 : this.#freeFor + 1;
    if (this.#freeFor < 2 || this.#access.kind !== 'reading' || this.#access.request === 'asked') {
      return;
    }
    this.#freeFor = 0;
    const lock = await this.#take(round, {});
    if (lock !== undefined) {
      this.#hold(lock);
    }
  }

  #show(access: DraftAccess): void {
    this.#access = access;
    this.#holder.changed(access);
  }
}
