import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

/** Whatever runs in it can be put to sleep and killed. */
export interface Sleeper {
  isAsleep: boolean;
  isDead: boolean;
}

interface Task {
  readonly id: number;
  readonly of: Sleeper | undefined;
  at: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

/**
 * Time of our own, in which each timer belongs to the tab that set it: a tab that sleeps misses its timers and
 * all that others tell it, and has it all at once when it wakes, in the order in which it was due.
 */
export class Scheduler {
  now: number;
  readonly #within = new AsyncLocalStorage<Sleeper>();
  readonly #tasks = new Map<number, Task>();
  #nextId = 1;

  constructor(start: Date) {
    this.now = start.getTime();
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0) => this.#add(run, ms, undefined));
    vi.stubGlobal('setInterval', (run: () => void, ms = 0) => this.#add(run, ms, ms));
    vi.stubGlobal('clearTimeout', (id?: number) => this.#tasks.delete(id ?? 0));
    vi.stubGlobal('clearInterval', (id?: number) => this.#tasks.delete(id ?? 0));
  }

  /** Runs something as a tab does: what it starts belongs to that tab. */
  as<Result>(tab: Sleeper, run: () => Result): Result {
    return this.#within.run(tab, run);
  }

  /** For a tab, after some time, if it is awake by then. */
  later(tab: Sleeper, ms: number, run: () => void): void {
    this.as(tab, () => this.#add(run, ms, undefined));
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await rest();
    for (let task = this.#due(end); task !== undefined; task = this.#due(end)) {
      this.now = Math.max(this.now, task.at);
      if (task.every === undefined) {
        this.#tasks.delete(task.id);
      } else {
        task.at = this.now + task.every;
      }
      if (task.of === undefined) {
        task.run();
      } else {
        this.as(task.of, task.run);
      }
      await rest();
    }
    this.now = end;
  }

  #due(end: number): Task | undefined {
    const due = [...this.#tasks.values()].filter(
      ({ at, of }) => at <= end && of?.isAsleep !== true && of?.isDead !== true,
    );
    return due.toSorted((a, b) => a.at - b.at || a.id - b.id)[0];
  }

  #add(run: () => void, ms: number, every: number | undefined): number {
    const id = this.#nextId++;
    this.#tasks.set(id, { id, of: this.#within.getStore(), at: this.now + ms, every, run });
    return id;
  }
}

const realImmediate = setImmediate;

/** Until promises, and the fake IndexedDB, have nothing more to do. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise<void>((resolve) => {
      realImmediate(resolve);
    });
  }
}
