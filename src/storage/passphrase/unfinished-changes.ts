import { createWebStorage, type StorageLike } from '../browser/web-storage.ts';
import { unfinishedKeys } from '../drafts/draft-keys.ts';
import type { DraftId } from '../drafts/draft-store.ts';

/** Drafts of which something may still lie as it did before their passphrase was set, changed or taken away. */
export interface UnfinishedChanges {
  list(): readonly DraftId[];
  has(id: DraftId): boolean;
  add(id: DraftId): void;
  remove(id: DraftId): void;
}

/** Remembered until it is done, also when the page is closed in the middle of it. */
export function createUnfinishedChanges(source: () => StorageLike): UnfinishedChanges {
  const storage = createWebStorage(source);
  return {
    list: () => storage.keys(unfinishedKeys.prefix).map(unfinishedKeys.idOf),
    has: (id) => typeof storage.read(unfinishedKeys.of(id)) === 'string',
    add: (id) => void storage.write(unfinishedKeys.of(id), 'passphrase'),
    remove: (id) => storage.remove(unfinishedKeys.of(id)),
  };
}
