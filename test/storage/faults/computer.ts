import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { asItIs } from '#src/storage/passphrase/at-rest.ts';
import { FailingDatabases } from './failing-databases.ts';
import { FailingStorage } from './failing-storage.ts';

/** A computer with a browser: pages come and go, the disk stays. */
export class Computer {
  readonly storage = new FailingStorage();
  readonly databases = new FailingDatabases();
  clock = new Date('2026-11-22T13:00:00.000Z');
  #ids = 0;

  readonly now = (): Date => this.clock;

  readonly newId = (): string => {
    this.#ids += 1;
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
  };

  /** A page of the app, opened anew. */
  async openApp() {
    const sources = { now: this.now, newId: this.newId, indexedDB: this.databases.source };
    const store = createLocalDraftStore({ ...sources, storage: () => this.storage });
    const snapshots = createSnapshotStore({ ...sources, atRest: asItIs });
    await store.open();
    return { store, snapshots };
  }

  /** Calls back when a write or a transaction kills the browser; from then on nothing reaches the disk. */
  onDeath(tell: () => void): void {
    const die = () => {
      this.storage.isDead = true;
      this.databases.isDead = true;
      this.databases.kill();
      tell();
    };
    this.storage.onKill = die;
    this.databases.onKill = die;
  }

  get isDead(): boolean {
    return this.storage.isDead;
  }

  /** Nothing fails any more. */
  heal(): void {
    this.storage.fault = () => undefined;
    this.databases.fault = () => undefined;
    this.databases.isRefused = false;
    this.storage.isDead = false;
    this.databases.isDead = false;
  }

  /** The browser is closed: what it has in memory reaches the disk. */
  close(): void {
    this.databases.kill();
    this.storage.flush();
    this.storage.restart();
  }

  /** It is killed: of localStorage there is on the disk what was written down once. */
  kill(disk: ReadonlyMap<string, string>): void {
    this.databases.kill();
    this.storage.restart(disk);
  }
}
