import type { Assessment } from '#src/domain/assessment.ts';
import type { DraftId } from '#src/storage/drafts/draft-store.ts';
import type { FileHandle } from '#src/storage/files/linked-file.ts';

/** A file that a draft was just opened from, and that it could go on being saved in. */
export interface OfferedFile {
  readonly handle: FileHandle;
  /** What lay in it. */
  readonly opened: Assessment;
}

/** On its way from the start page to the opened draft, in memory only. */
export interface OfferedFiles {
  set(draftId: DraftId, file: OfferedFile): void;
  for(draftId: DraftId): OfferedFile | undefined;
  forget(draftId: DraftId): void;
  clear(): void;
}

export function createOfferedFiles(): OfferedFiles {
  const files = new Map<DraftId, OfferedFile>();
  return {
    set: (draftId, file) => void files.set(draftId, file),
    for: (draftId) => files.get(draftId),
    forget: (draftId) => void files.delete(draftId),
    clear: () => files.clear(),
  };
}
