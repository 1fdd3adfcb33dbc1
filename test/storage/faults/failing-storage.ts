import type { StorageLike } from '#src/storage/browser/web-storage.ts';

/** What a write to localStorage does instead of writing. */
export type WriteFault =
  /** Throws as a full storage does. */
  | 'full'
  /** Throws as a storage that is not allowed does. */
  | 'refused'
  /** Returns, and keeps nothing. */
  | 'drops'
  /** Keeps half of the text, and throws. */
  | 'tears'
  /** Keeps half of the text, and returns. */
  | 'tearsSilently'
  /** The browser empties all of localStorage, then writes. */
  | 'emptied'
  /** The browser is killed before the write, or just after it. */
  | 'killedBefore'
  | 'killedAfter';

/**
 * localStorage as a browser has it: pages see memory at once, the disk gets it later. A browser that is closed
 * writes all of it down, one that is killed nothing more.
 */
export class FailingStorage implements StorageLike {
  #memory = new Map<string, string>();
  #disk = new Map<string, string>();
  /** Asked at each write, which are counted from 1. */
  fault: (write: number) => WriteFault | undefined = () => undefined;
  writes = 0;
  /** UTF-16 units of keys and texts. */
  capacity = Number.POSITIVE_INFINITY;
  /** From when the browser is killed, nothing is written any more. */
  isDead = false;
  /** Told when a write kills it. */
  onKill = (): void => undefined;

  get length(): number {
    return this.#memory.size;
  }

  key(index: number): string | null {
    return [...this.#memory.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#memory.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.isDead) {
      return;
    }
    this.writes += 1;
    const half = value.slice(0, value.length / 2);
    switch (this.fault(this.writes)) {
      case 'full':
        throw new DOMException('setItem failed', 'QuotaExceededError');
      case 'refused':
        throw new DOMException('setItem failed', 'SecurityError');
      case 'drops':
        return;
      case 'tears':
        this.#memory.set(key, half);
        throw new DOMException('setItem failed', 'UnknownError');
      case 'tearsSilently':
        this.#memory.set(key, half);
        return;
      case 'emptied':
        this.#memory.clear();
        this.#disk.clear();
        break;
      case 'killedBefore':
        this.onKill();
        return;
      case 'killedAfter':
        this.#memory.set(key, value);
        this.onKill();
        return;
      case undefined:
    }
    if (this.#used() - this.#length(key) + key.length + value.length > this.capacity) {
      throw new DOMException('setItem failed', 'QuotaExceededError');
    }
    this.#memory.set(key, value);
  }

  #length(key: string): number {
    const value = this.#memory.get(key);
    return value === undefined ? 0 : key.length + value.length;
  }

  #used(): number {
    return [...this.#memory.keys()].reduce((sum, key) => sum + this.#length(key), 0);
  }

  removeItem(key: string): void {
    if (!this.isDead) {
      this.#memory.delete(key);
    }
  }

  /** What the disk would hold now if the browser wrote it down. */
  snapshot(): ReadonlyMap<string, string> {
    return new Map(this.#memory);
  }

  flush(): void {
    this.#disk = new Map(this.#memory);
  }

  /** Starts anew from what is on the disk. */
  restart(disk: ReadonlyMap<string, string> = this.#disk): void {
    this.#memory = new Map(disk);
    this.#disk = new Map(disk);
  }
}
