import type { Assessment } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import type { QuestionChange } from '#src/domain/comparison/changes.ts';
import { nextSyncStep } from '#src/domain/file-sync.ts';
import { asItIs } from '../passphrase/at-rest.ts';
import { type SealedFile, sealedFile } from '../passphrase/sealed-file.ts';
import { type FileLink, withKnown } from './file-link.ts';
import {
  type FileStatus,
  type FileSyncSources,
  type FileSyncState,
  withTaken,
} from './file-sync-state.ts';
import {
  askToWrite,
  type FileFailure,
  type FoundFile,
  glanceAtLinkedFile,
  mayWrite,
} from './linked-file.ts';

/** From a change to its way to the file: later than to the browser, since folders are shared over networks. */
const writeAfter = 2000;
/** Somebody who types without pause is saved all the same. */
const writeAtLast = 10_000;
const quietAfter = 1000;
/** Colleagues that write at the same moment; after that the next poll goes on. */
const attempts = 5;

/** Keeps an open draft and its file one: writes, looks, takes in, and never writes over what it has not taken in. */
export class FileSync {
  readonly #sources: FileSyncSources;
  readonly #listeners = new Set<() => void>();
  readonly #file: SealedFile;
  readonly #unsubscribe: () => void;
  #link: FileLink;
  #state: FileSyncState;
  #synced: Assessment | undefined;
  /** What was seen when draft and file were last compared. */
  #seen: (Pick<FoundFile, 'lastModified' | 'size'> & { readonly mine: Assessment }) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitsSince: number | undefined;
  #running: Promise<void> | undefined;
  #isDue = false;
  #isDisposed = false;

  constructor(sources: FileSyncSources) {
    const { link } = sources;
    this.#sources = sources;
    this.#link = link;
    this.#file = sealedFile(sources.atRest ?? asItIs, link.draftId);
    this.#state = {
      name: link.handle.name,
      status: { kind: 'waiting' },
      taken: [],
      ...(link.syncedAt !== undefined && { syncedAt: link.syncedAt }),
    };
    this.#unsubscribe = sources.session.subscribe(() => this.#onSession());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): FileSyncState => this.#state;

  /** Makes draft and file one now; resolves when that is done or cannot be done. Never rejects. */
  sync(): Promise<void> {
    if (this.#isDisposed) {
      return this.#running ?? Promise.resolve();
    }
    this.#isDue = true;
    this.#running ??= this.#runAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Looks whether a colleague has changed the file; costs next to nothing where nobody has. */
  async poll(): Promise<void> {
    if (!(await this.#isAsSeen())) {
      await this.sync();
    }
  }

  /** Asks the user for the file; to be called while a click is handled. */
  async resume(): Promise<void> {
    await askToWrite(this.#link.handle);
    await this.sync();
  }

  /** What came in has been seen. */
  forgetTaken(): void {
    this.#show({ ...this.#state, taken: [] });
  }

  /** Stops timers; what is being written is written to its end. */
  dispose(): void {
    this.#isDisposed = true;
    this.#unsubscribe();
    clearTimeout(this.#timer);
  }

  /** Neither draft nor file has changed since they were compared, as far as can be told without reading. */
  async #isAsSeen(): Promise<boolean> {
    const seen = this.#seen;
    if (seen === undefined || seen.mine !== this.#sources.session.assessment) {
      return false;
    }
    const glance = await glanceAtLinkedFile(this.#link.handle);
    return glance.ok && glance.size === seen.size && glance.lastModified === seen.lastModified;
  }

  #onSession(): void {
    if (this.#sources.session.assessment === this.#synced || this.#isDisposed) {
      return;
    }
    const now = Date.now();
    this.#waitsSince ??= now;
    clearTimeout(this.#timer);
    const left = this.#waitsSince + writeAtLast - now;
    this.#timer = setTimeout(() => void this.sync(), Math.max(0, Math.min(writeAfter, left)));
    if (this.#state.status.kind === 'synced') {
      this.#show({ ...this.#state, status: { kind: 'waiting' } });
    }
  }

  async #runAll(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      clearTimeout(this.#timer);
      this.#waitsSince = undefined;
      try {
        await this.#run();
      } catch {
        // A draft that cannot be written as a file: its header says so, and the file stays as it is.
        this.#fail('unknown');
      }
    }
  }

  async #run(): Promise<void> {
    const { session } = this.#sources;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (session.mode !== 'writing') {
        return;
      }
      if (!(await mayWrite(this.#link.handle))) {
        return this.#setStatus({ kind: 'notAllowed' });
      }
      const found = await this.#file.read(this.#link.handle);
      if (!found.ok) {
        return this.#fail(found.reason);
      }
      if (await this.#isDoneWith(found)) {
        return;
      }
    }
    this.#syncIn(writeAfter);
  }

  /** One look at the file and what follows from it; false where it is to be looked at again. */
  async #isDoneWith(found: FoundFile & { readonly liesRight: boolean }): Promise<boolean> {
    const { session, questionnaire } = this.#sources;
    const mine = this.#saved();
    const known = this.#link.known.map(({ text }) => text);
    const earlier = found.text === known.at(-1) ? [] : await this.#earlier(mine);
    if (this.#saved() !== mine) {
      return false;
    }
    const step = nextSyncStep(questionnaire, mine, found.text, earlier);
    this.#seen = undefined;
    switch (step.kind) {
      case 'none':
        if (!found.liesRight) {
          return this.#write(mine, found.text);
        }
        await this.#settle(mine, found);
        return true;
      case 'write':
        return this.#write(mine, step.text);
      case 'takeIn': {
        if (this.#isDisposed || !this.#sources.isQuiet()) {
          this.#syncIn(quietAfter);
          return true;
        }
        await this.#sources.keepBefore(mine);
        if (this.#saved() !== mine) {
          return false;
        }
        session.takeIn(step.assessment);
        this.#know(found.text);
        this.#tellTaken(mine, step.taken);
        return false;
      }
      case 'conflict':
      case 'held':
        this.#see(mine, found);
        this.#setStatus(step);
        return true;
    }
  }

  #tellTaken(before: Assessment, changes: readonly QuestionChange[]): void {
    if (changes.length > 0) {
      const after = this.#sources.session.assessment;
      const at = this.#sources.now().toISOString();
      const taken = withTaken(this.#state.taken, { before, after, changes, at });
      this.#show({ ...this.#state, taken });
    }
  }

  /** Writes, and reads back: where somebody wrote at the same moment, the file is looked at again. */
  async #write(mine: Assessment, text: string): Promise<boolean> {
    const { handle } = this.#link;
    const written = await this.#file.write(handle, text);
    if (!written.ok) {
      this.#fail(written.reason);
      return true;
    }
    const found = await this.#file.read(handle);
    if (!found.ok) {
      this.#fail(found.reason);
      return true;
    }
    if (found.text !== text) {
      return false;
    }
    await this.#settle(mine, found);
    return true;
  }

  async #settle(mine: Assessment, found: FoundFile): Promise<void> {
    const syncedAt = this.#sources.now().toISOString();
    this.#see(mine, found);
    this.#synced = mine;
    this.#know(found.text);
    this.#link = { ...this.#link, syncedAt };
    this.#sources.onSynced(mine);
    const isCurrent = this.#sources.session.assessment === mine;
    this.#show({
      ...this.#state,
      syncedAt,
      status: { kind: isCurrent ? 'synced' : 'waiting' },
    });
    if (!isCurrent) {
      this.#syncIn(writeAfter);
    }
    await this.#sources.links.put(this.#link);
  }

  #see(mine: Assessment, { lastModified, size }: FoundFile): void {
    this.#seen = { mine, lastModified, size };
  }

  #know(text: string): void {
    const read = readAssessmentFile(text);
    if (read.ok) {
      const { copies, revision } = read.assessment;
      const at = this.#sources.now().getTime();
      this.#link = {
        ...this.#link,
        known: withKnown(this.#link.known, { text, copies, revision, at }),
      };
    }
  }

  /** What is on the screen, as a state of its own number. */
  #saved(): Assessment {
    this.#sources.session.flushSync();
    return this.#sources.session.assessment;
  }

  async #earlier(mine: Assessment): Promise<readonly Assessment[]> {
    const known = this.#link.known.flatMap(({ text }) => {
      const read = readAssessmentFile(text);
      return read.ok ? [read.assessment] : [];
    });
    return [...known, ...(await this.#sources.earlier(mine))];
  }

  #syncIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#isDisposed) {
      this.#timer = setTimeout(() => void this.sync(), milliseconds);
    }
  }

  #fail(reason: FileFailure): void {
    this.#setStatus(reason === 'notAllowed' ? { kind: 'notAllowed' } : { kind: 'failed', reason });
  }

  #setStatus(status: FileStatus): void {
    this.#show({ ...this.#state, status });
  }

  #show(state: FileSyncState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
