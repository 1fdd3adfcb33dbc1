import type { DraftId, DraftStore, SaveFailure } from '../drafts/draft-store.ts';
import type { Sealing, Vault } from './vault.ts';

/**
 * What became of a passphrase that was set, changed or taken away. `partly`: the draft itself is as it should be,
 * but not every earlier state of it could be written anew. In all other cases nothing has changed.
 */
export type PassphraseChange = 'done' | 'partly' | 'unavailable' | SaveFailure;

/** Where texts of drafts lie beside localStorage and the journal. */
export interface SealedPlace {
  /** Writes them anew, as they now are to lie; false where any could not be. */
  reseal(id: DraftId): Promise<boolean>;
}

/**
 * Changes how a draft lies in this browser, and writes all that lies of it anew. `change` says what the vault is
 * to do; everything must have been saved.
 */
export async function changePassphrase(
  { vault, store, places }: { vault: Vault; store: DraftStore; places: readonly SealedPlace[] },
  id: DraftId,
  change: (vault: Vault) => Promise<Sealing> | Sealing,
): Promise<PassphraseChange> {
  const goBack = vault.checkpoint(id);
  if ((await change(vault)) === 'unavailable') {
    return 'unavailable';
  }
  const save = store.reseal(id);
  if (!save.ok) {
    goBack();
    // A state that was not taken is held in memory, and in the journal: as it was before, then.
    store.reseal(id);
    return save.reason;
  }
  const isJournalled = (await save.durable) || !store.isDurable;
  const others = await Promise.all(places.map((place) => place.reseal(id)));
  return isJournalled && others.every((isDone) => isDone) ? 'done' : 'partly';
}
