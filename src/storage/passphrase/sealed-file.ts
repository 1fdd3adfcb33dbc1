import { isSealed } from '#src/domain/sealed-draft.ts';
import type { DraftId } from '../drafts/draft-store.ts';
import { type FileHandle, readLinkedFile, writeLinkedFile } from '../files/linked-file.ts';
import type { AtRest } from './at-rest.ts';

/** How the texts of a draft lie in its file: with a passphrase where the draft has one. */
export interface SealedFile {
  /** What lies there, opened where this tab can; else as it is. */
  read(handle: FileHandle): Promise<
    | (Extract<Awaited<ReturnType<typeof readLinkedFile>>, { ok: true }> & {
        /** False for a file that lies open though the draft has a passphrase, or the other way round. */
        readonly liesRight: boolean;
      })
    | Extract<Awaited<ReturnType<typeof readLinkedFile>>, { ok: false }>
  >;
  write(handle: FileHandle, text: string): ReturnType<typeof writeLinkedFile>;
}

export function sealedFile(atRest: Pick<AtRest, 'seal' | 'open'>, draftId: DraftId): SealedFile {
  return {
    async read(handle) {
      const found = await readLinkedFile(handle);
      if (!found.ok) {
        return found;
      }
      const opened = atRest.open(draftId, found.text);
      // A short text stands for the draft's: it is sealed, or it is not.
      const isToBeSealed = isSealed(atRest.seal(draftId, ''));
      return {
        ...found,
        text: opened.ok ? opened.text : found.text,
        liesRight: isSealed(found.text) === isToBeSealed,
      };
    },
    // Begun within the promise, so that a draft that has just been locked is a refusal and no exception.
    write: async (handle, text) => writeLinkedFile(handle, atRest.seal(draftId, text)),
  };
}
