import { textKey } from '../drafts/draft-keys.ts';
import { DraftSession } from '../drafts/draft-session.ts';
import type { DraftId, DraftProblem, DraftStore } from '../drafts/draft-store.ts';
import type { DraftAccess, DraftClaim } from './draft-claim.ts';
import type { DraftLocks } from './draft-locks.ts';

export type OpenedDraft =
  | { readonly kind: 'open'; readonly session: DraftSession }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'unreadable'; readonly problem: DraftProblem };

interface SharedDraftSources {
  readonly store: DraftStore;
  readonly locks: DraftLocks;
  readonly now: () => Date;
}

/**
 * A draft as one tab has it open: it is claimed before it is read, so that what is read is the newest, and then
 * follows what other tabs do with it.
 */
export class SharedDraft {
  readonly #id: DraftId;
  readonly #sources: SharedDraftSources;
  readonly #claim: DraftClaim;
  #session: DraftSession | undefined;

  constructor(id: DraftId, sources: SharedDraftSources) {
    this.#id = id;
    this.#sources = sources;
    this.#claim = sources.locks.claim(id, {
      letGo: () => (this.#session === undefined ? true : this.#session.letGo()),
      changed: (access) => void this.#follow(access),
    });
  }

  get session(): DraftSession | undefined {
    return this.#session;
  }

  /** Opens the draft to write, or to read along where another tab writes it. */
  async open(): Promise<OpenedDraft> {
    await this.#claim.begin();
    const { store, now } = this.#sources;
    await store.refresh(this.#id);
    if (store.load(this.#id) === undefined && store.isIncomplete()) {
      // The browser has emptied localStorage under the app; the journal has the draft still.
      await store.recover();
    }
    this.#takeInLeft();
    const loaded = store.load(this.#id);
    if (loaded?.ok) {
      const session = new DraftSession(store, loaded, now, {
        access: this.#claim.access,
        takeOver: () => void this.#claim.takeOver(),
        isHeld: () => this.#claim.isHeld(),
      });
      this.#session = session;
      return { kind: 'open', session };
    }
    this.#claim.end();
    return loaded === undefined
      ? { kind: 'notFound' }
      : { kind: 'unreadable', problem: loaded.problem };
  }

  /** Who begins to write goes on from what the other tab wrote last. */
  async #follow(access: DraftAccess): Promise<void> {
    if (access.kind === 'writing' && this.#session !== undefined) {
      await this.#sources.store.refresh(this.#id);
    }
    if (this.#claim.access === access) {
      this.#takeInLeft();
      this.#session?.setAccess(access);
    }
  }

  #takeInLeft(): void {
    if (this.#claim.access.kind === 'writing') {
      this.#sources.store.takeInLeft(this.#id);
    }
  }

  /** For the `storage` event: another tab has changed what lies under a key (null: all of it). */
  storageChanged(key: string | null): void {
    if (key === null || key === textKey(this.#id)) {
      this.#session?.catchUp();
    }
  }

  /** The page is being put away, perhaps for ever: what it holds is saved, and another tab may write. */
  putAway(): void {
    this.#session?.putAway();
    this.#claim.pause();
  }

  /** The page is there again, as it was. */
  async takeUp(): Promise<void> {
    await this.#claim.begin();
    this.#session?.catchUp();
  }

  /** Saves, and lets others write. */
  close(): void {
    const asking = this.#session?.dispose();
    if (asking === undefined) {
      this.#claim.end();
    } else {
      void asking.then(() => this.#claim.end());
    }
  }
}
