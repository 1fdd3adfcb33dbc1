import { createWebStorage, type StorageLike } from '../browser/web-storage.ts';
import { textKey, textKeys } from '../drafts/draft-keys.ts';
import type { SnapshotStore } from './snapshot.ts';

/**
 * Keeps every draft whose text is in an older file format as it lies, once. To be called at the start of the
 * app, before anything can write a draft anew; a draft with a passphrase is kept when it has been opened.
 */
export async function keepBeforeUpdate(
  source: () => StorageLike,
  snapshots: Pick<SnapshotStore, 'keepBeforeUpdate'>,
): Promise<void> {
  const storage = createWebStorage(source);
  for (const key of storage.keys(textKeys.prefix)) {
    const id = textKeys.idOf(key);
    const stored = storage.read(textKey(id));
    if (typeof stored === 'string') {
      await snapshots.keepBeforeUpdate(id, stored);
    }
  }
}
