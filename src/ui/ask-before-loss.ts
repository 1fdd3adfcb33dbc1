import type { DraftStore } from '#src/storage/drafts/draft-store.ts';
import type { OpenWork } from './open-work.ts';

interface PageSources {
  readonly openWork: Pick<OpenWork, 'putAway'>;
  readonly store: Pick<DraftStore, 'putAway' | 'takeUp'>;
  /** False when everything is being removed from the browser: then nothing is to be kept. */
  readonly isInUse: () => boolean;
  readonly window: Window;
}

/**
 * The last moments that a browser gives a page: what is not saved is left for the next one, and only where even
 * that is refused does the browser ask before it closes the page.
 */
export function askBeforeLoss({ openWork, store, isInUse, window }: PageSources): void {
  const isSafe = () => {
    const isHandedOver = openWork.putAway();
    return store.putAway() && isHandedOver;
  };
  window.addEventListener('beforeunload', (event) => {
    if (isInUse() && !isSafe()) {
      event.preventDefault();
    }
  });
  window.addEventListener('pagehide', isSafe);
  window.document.addEventListener('freeze', isSafe);
  window.addEventListener('pageshow', store.takeUp);
  window.document.addEventListener('resume', store.takeUp);
}
