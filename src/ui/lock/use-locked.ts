import { useCallback, useSyncExternalStore } from 'react';
import { isSealed } from '#src/domain/sealed-draft.ts';
import type { DraftStore } from '#src/storage/drafts/draft-store.ts';
import type { Vault } from '#src/storage/passphrase/vault.ts';
import { useServices } from '../services.tsx';

/** Whether a draft has a passphrase that this tab has not been told; undefined where it has none. */
function isLocked(vault: Vault, store: DraftStore, draftId: string): boolean | undefined {
  if (vault.isUnlocked(draftId)) {
    return false;
  }
  const stored = store.rawText(draftId);
  // A copy may be sealed by a key that is here already.
  return stored !== undefined && isSealed(stored) ? !vault.open(draftId, stored).ok : undefined;
}

/** True while the draft is locked, false while it is unlocked, undefined where it has no passphrase. */
export function useLocked(draftId: string): boolean | undefined {
  const { vault, store } = useServices();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = vault.subscribe(listener);
      // Another tab may set a passphrase, or take it away.
      window.addEventListener('storage', listener);
      return () => {
        stop();
        window.removeEventListener('storage', listener);
      };
    },
    [vault],
  );
  return useSyncExternalStore(subscribe, () => isLocked(vault, store, draftId));
}
