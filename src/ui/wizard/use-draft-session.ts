import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { DraftSession, type SaveStatus } from '#src/storage/draft-session.ts';
import { useServices } from '../services.tsx';

export type OpenedDraft =
  | { readonly kind: 'loading' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'open'; readonly session: DraftSession };

/**
 * Opens a draft for writing, and saves it when the page is hidden or closed: those are the last moments
 * that a browser surely gives. A page restored from the back/forward cache goes on with the same session.
 */
export function useDraftSession(draftId: string): OpenedDraft {
  const { store, now } = useServices();
  const [draft, setDraft] = useState<OpenedDraft>({ kind: 'loading' });

  useEffect(() => {
    let session: DraftSession | undefined;

    const saveNow = () => session?.flushSync();
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') {
        saveNow();
      }
    };
    // The browser asks before it closes a page whose text is nowhere but on the screen.
    const askBeforeLoss = (event: BeforeUnloadEvent) => {
      saveNow();
      if (session?.isAtRisk) {
        event.preventDefault();
      }
    };
    document.addEventListener('visibilitychange', saveWhenHidden);
    window.addEventListener('beforeunload', askBeforeLoss);
    window.addEventListener('pagehide', saveNow);

    let isLeft = false;
    const open = () => {
      const loaded = store.load(draftId);
      if (loaded === undefined && store.isIncomplete()) {
        // The browser has emptied localStorage under the app; the journal has it still.
        void store.recover().then(() => (isLeft ? undefined : open()));
      } else if (loaded?.ok) {
        session = new DraftSession(store, loaded, now);
        setDraft({ kind: 'open', session });
      } else {
        setDraft({ kind: loaded === undefined ? 'notFound' : 'unreadable' });
      }
    };
    // Signed off in another tab: where nothing waits to be saved, this tab shows what now stands.
    const followSignOff = (event: StorageEvent) => {
      const isWaiting = session?.getSnapshot().kind !== 'saved';
      if (!event.key?.endsWith(draftId) || session === undefined || isWaiting) {
        return;
      }
      const found = store.load(draftId);
      if (found?.ok && isSignedOff(found.assessment) && !isSignedOff(session.assessment)) {
        session.dispose();
        open();
      }
    };
    window.addEventListener('storage', followSignOff);
    open();

    return () => {
      isLeft = true;
      window.removeEventListener('storage', followSignOff);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      window.removeEventListener('beforeunload', askBeforeLoss);
      window.removeEventListener('pagehide', saveNow);
      session?.dispose();
    };
  }, [store, now, draftId]);

  return draft;
}

export function useSaveStatus(session: DraftSession): SaveStatus {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}

/** Whether the draft can be read but not changed. */
export function useIsSignedOff(session: DraftSession): boolean {
  return useSyncExternalStore(session.subscribe, () => isSignedOff(session.assessment));
}

/** What is on the screen; a new object with every change. */
export function useSessionAssessment(session: DraftSession): Assessment {
  return useSyncExternalStore(session.subscribe, () => session.assessment);
}

/** Rises when what is on the screen was replaced; whoever holds a copy of it begins anew. */
export function useSessionGeneration(session: DraftSession): number {
  return useSyncExternalStore(session.subscribe, () => session.generation);
}
