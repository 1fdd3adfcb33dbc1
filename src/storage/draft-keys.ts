import type { DraftId } from './draft-store.ts';

const textPrefix = 'barnrattsprovning:draft:';
const notesPrefix = 'barnrattsprovning:draft-notes:';

/** Where localStorage holds the text of a draft's file. */
export function textKey(id: DraftId): string {
  return `${textPrefix}${id}`;
}

/** Where it holds what only this browser knows of the draft. */
export function notesKey(id: DraftId): string {
  return `${notesPrefix}${id}`;
}

export const textKeys = {
  prefix: textPrefix,
  idOf: (key: string): DraftId => key.slice(textPrefix.length),
};
