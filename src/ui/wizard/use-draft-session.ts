import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type { SaveStatus, TabNews } from '#src/storage/drafts/session-status.ts';
import type { DraftAccess } from '#src/storage/tabs/draft-claim.ts';
import { type OpenedDraft, SharedDraft } from '#src/storage/tabs/shared-draft.ts';
import { useServices } from '../services.tsx';

/**
 * Opens a draft, to write or to read along with the tab that writes it, and saves it when the page is hidden or
 * closed: those are the last moments that a browser surely gives. A page that is put away (into the
 * back/forward cache) lets other tabs write, and goes on with the same session when it comes back.
 */
export function useDraftSession(draftId: string): OpenedDraft | { readonly kind: 'loading' } {
  const { store, draftLocks, now, openWork } = useServices();
  const [draft, setDraft] = useState<OpenedDraft>();

  useEffect(() => {
    const shared = new SharedDraft(draftId, { store, locks: draftLocks, now });
    const listening = new AbortController();
    const { signal } = listening;

    void shared.open().then((opened) => {
      if (!signal.aborted) {
        setDraft(opened);
      }
    });
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') {
        shared.session?.flushSync();
      }
    };
    const takeUp = (event: PageTransitionEvent) => {
      if (event.persisted) {
        void shared.takeUp();
      }
    };
    document.addEventListener('visibilitychange', saveWhenHidden, { signal });
    document.addEventListener('freeze', () => shared.putAway(), { signal });
    document.addEventListener('resume', () => void shared.takeUp(), { signal });
    window.addEventListener('pagehide', () => shared.putAway(), { signal });
    window.addEventListener('pageshow', takeUp, { signal });
    window.addEventListener('storage', (event) => shared.storageChanged(event.key), { signal });
    const forgetWork = openWork.add({
      async save() {
        await shared.session?.flush();
        return !shared.session?.hasUnsaved;
      },
      putAway: () => shared.session?.putAway() ?? true,
    });

    return () => {
      forgetWork();
      listening.abort();
      shared.close();
    };
  }, [store, draftLocks, now, openWork, draftId]);

  return draft ?? { kind: 'loading' };
}

export function useSaveStatus(session: DraftSession): SaveStatus {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}

/** Whether the draft can be read but not changed, by anybody. */
export function useIsSignedOff(session: DraftSession): boolean {
  return useSyncExternalStore(session.subscribe, () => isSignedOff(session.assessment));
}

/** Whether this tab can change the draft: it is not signed off, and no other tab writes it. */
export function useIsWritable(session: DraftSession): boolean {
  return useSyncExternalStore(
    session.subscribe,
    () => session.mode === 'writing' && !isSignedOff(session.assessment),
  );
}

/** Why this tab writes the draft, or reads along. */
export function useAccess(session: DraftSession): DraftAccess {
  return useSyncExternalStore(session.subscribe, () => session.access);
}

/** What another tab has done to the draft. */
export function useTabNews(session: DraftSession): TabNews | undefined {
  return useSyncExternalStore(session.subscribe, () => session.news);
}

/** What is on the screen; a new object with every change. */
export function useSessionAssessment(session: DraftSession): Assessment {
  return useSyncExternalStore(session.subscribe, () => session.assessment);
}

/**
 * The same, but a while after the last change: for what is reckoned from the whole text and may wait. A `page` that
 * is opened shows what is true then.
 */
export function useAssessmentAtRest(session: DraftSession, page = ''): Assessment {
  const [rest, setRest] = useState({ page, assessment: session.assessment });
  if (rest.page !== page) {
    setRest({ page, assessment: session.assessment });
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setRest({ page, assessment: session.assessment }), 1500);
    };
    const forget = session.subscribe(look);
    return () => {
      forget();
      clearTimeout(timer);
    };
  }, [session, page]);

  return rest.assessment;
}

/** Rises when what is on the screen was replaced; whoever holds a copy of it begins anew. */
export function useSessionGeneration(session: DraftSession): number {
  return useSyncExternalStore(session.subscribe, () => session.generation);
}
