import type { DraftId } from './draft-store.ts';

const app = 'barnrattsprovning:';

/** One key for each draft: where it stands, and whose it is. */
function keysFor(name: string) {
  const prefix = `${app}${name}:`;
  return {
    prefix,
    of: (id: DraftId): string => `${prefix}${id}`,
    idOf: (key: string): DraftId => key.slice(prefix.length),
  };
}

/** The texts of the drafts' files, sealed or not. */
export const textKeys = keysFor('draft');

/** What only this browser knows of a draft. */
export const notesKeys = keysFor('draft-notes');

/** A text on its way into its place, where no journal guards the one that lies there. */
export const swapKeys = keysFor('draft-swap');

/** What a page has left that could not save it in its place: by draft, the copy that it may become, and fingerprint. */
export const leftKeys = keysFor('draft-left');

/** The revision from which a draft has been written without the journal, that may know of a later one. */
export const aloneKeys = keysFor('draft-alone');

/** When a draft was removed that has been taken back, where the journal may not know of it yet. */
export const restoredKeys = keysFor('draft-restored');

/** Texts that had to give way and could not be read, by draft and instant. */
export const setAsideKeys = keysFor('set-aside');

/** Of a draft whose passphrase was changed, before all that lies of it could be written anew. */
export const unfinishedKeys = keysFor('draft-unfinished');

/** When the browser was last asked to keep its hands off what lies here; milliseconds since 1970. */
export const persistenceKey = `${app}persistence-asked`;

export function textKey(id: DraftId): string {
  return textKeys.of(id);
}

export function notesKey(id: DraftId): string {
  return notesKeys.of(id);
}
