import type { DraftId, DraftStore, SaveFailure } from '../drafts/draft-store.ts';
import type { UnfinishedChanges } from './unfinished-changes.ts';
import type { Sealing, Vault } from './vault.ts';

/**
 * What became of a passphrase that was set, changed or taken away. `partly`: the draft itself is as it should be,
 * but not all that lies of it beside could be written anew, or even be looked at. In all other cases nothing has changed.
 */
export type PassphraseChange = 'done' | 'partly' | 'unavailable' | SaveFailure;

/** Where texts of drafts lie beside localStorage and the journal. */
export interface SealedPlace {
  /** Writes them anew, as they now are to lie; false where any could not be, or it is not known what lies there. */
  reseal(id: DraftId): Promise<boolean>;
}

export interface PassphraseSources {
  readonly vault: Vault;
  readonly store: DraftStore;
  readonly places: readonly SealedPlace[];
  readonly unfinished: UnfinishedChanges;
}

/**
 * Changes how a draft lies in this browser, and writes all that lies of it anew. `change` says what the vault is
 * to do; everything must have been saved.
 */
export async function changePassphrase(
  { vault, store, places, unfinished }: PassphraseSources,
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
  unfinished.add(id);
  return ended(unfinished, id, [save.durable, ...places.map((place) => place.reseal(id))]);
}

/** Tries again what was left undone. The draft must be unlocked, or have no passphrase any more. */
export async function finishChange(
  { store, places, unfinished }: Omit<PassphraseSources, 'vault'>,
  id: DraftId,
): Promise<'done' | 'partly'> {
  // The draft is not written anew: another tab may be writing it. The journal takes it where it is not sure to have it.
  const draft = store.load(id);
  const isJournalled = draft?.ok === true && store.isDurable && (draft.guarding ?? true);
  return ended(unfinished, id, [isJournalled, ...places.map((place) => place.reseal(id))]);
}

async function ended(
  unfinished: UnfinishedChanges,
  id: DraftId,
  parts: readonly (boolean | Promise<boolean>)[],
): Promise<'done' | 'partly'> {
  const isDone = (await Promise.all(parts)).every((isPartDone) => isPartDone);
  if (isDone) {
    unfinished.remove(id);
  }
  return isDone ? 'done' : 'partly';
}
