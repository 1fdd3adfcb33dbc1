import type { Assessment } from '#src/domain/assessment.ts';
import type { DraftId } from '#src/storage/drafts/draft-store.ts';

/** A copy that is to be merged into an open draft. */
export interface HeldCopy {
  readonly draftId: DraftId;
  readonly theirs: Assessment;
  /** Where whoever hands it over knows what both were made of; else it is looked for among earlier states. */
  readonly base?: Assessment;
  /** A file by its name, another draft of this browser by its title, or another tab's state of the same draft. */
  readonly source: { readonly kind: 'file' | 'copy' | 'tab'; readonly name: string };
}

/** A copy on its way to the page where it is merged, in memory only. */
export interface CopyInHand {
  set(copy: HeldCopy): void;
  /** The copy that is to be merged into a draft: until it is put down, however often it is asked for. */
  for(draftId: DraftId): HeldCopy | undefined;
  putDown(): void;
  /** Calls the listener when another copy is held, or none. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createCopyInHand(): CopyInHand {
  const listeners = new Set<() => void>();
  let held: HeldCopy | undefined;

  function hold(copy: HeldCopy | undefined) {
    held = copy;
    for (const listener of listeners) {
      listener();
    }
  }

  return {
    set: hold,
    for: (draftId) => (held?.draftId === draftId ? held : undefined),
    putDown: () => hold(undefined),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
