import { persistenceKey } from '../drafts/draft-keys.ts';
import { createWebStorage, type StorageLike } from './web-storage.ts';
import { within } from './within.ts';

/**
 * Whether the browser has promised not to empty this address's storage by itself when the disk gets full;
 * `unknown` where it does not say.
 */
export type PersistenceState = 'persisted' | 'notPersisted' | 'unknown';

export interface Persistence {
  /** Asks for the promise, unless it was given or asked for lately. To be called when somebody writes. */
  ask(): Promise<PersistenceState>;
  /** Asks for it whatever was answered before, since somebody wants it now. */
  askNow(): Promise<PersistenceState>;
  state(): Promise<PersistenceState>;
}

/** Some browsers ask the user each time, and nobody wants to be asked every day. */
const asksEvery = 30 * 24 * 60 * 60 * 1000;

export function createPersistence(sources: {
  /** Undefined where the browser has none, as at an address without https. */
  readonly manager: () => Pick<StorageManager, 'persist' | 'persisted'> | undefined;
  readonly storage: () => StorageLike;
  readonly now: () => Date;
}): Persistence {
  const storage = createWebStorage(sources.storage);
  let asked: Promise<PersistenceState> | undefined;

  async function answer(
    question: (manager: Pick<StorageManager, 'persist' | 'persisted'>) => Promise<boolean>,
  ): Promise<PersistenceState> {
    const isPersisted = async () => {
      const manager = sources.manager();
      return manager && question(manager);
    };
    // A user may take minutes to answer, and nobody waits for it: whoever wants to know asks again.
    const result = await within(isPersisted(), undefined);
    return result === undefined ? 'unknown' : result ? 'persisted' : 'notPersisted';
  }

  function state(): Promise<PersistenceState> {
    return answer((manager) => manager.persisted());
  }

  async function askOnce(): Promise<PersistenceState> {
    const known = await state();
    const lastAsked = Number(storage.read(persistenceKey) ?? Number.NaN);
    const wasAskedLately = Math.abs(sources.now().getTime() - lastAsked) < asksEvery;
    if (known !== 'notPersisted' || wasAskedLately) {
      return known;
    }
    storage.write(persistenceKey, String(sources.now().getTime()));
    return answer((manager) => manager.persist());
  }

  return {
    ask() {
      asked ??= askOnce();
      return asked;
    },
    askNow: () => answer((manager) => manager.persist()),
    state,
  };
}
