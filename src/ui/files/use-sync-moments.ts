import { useEffect } from 'react';
import type { FileSync } from '#src/storage/files/file-sync.ts';

/** How often a page that is looked at asks whether a colleague has changed the file. */
const pollEvery = 10_000;

/** After the last key: somebody who looks for a word still writes. */
const quietAfter = 2000;

let lastKeyAt = 0;

/** False while somebody writes on the page. */
export function isQuiet(): boolean {
  return document.visibilityState === 'hidden' || Date.now() - lastKeyAt > quietAfter;
}

/** When draft and file are compared: now and then, when the page is come back to, and when it is left. */
export function useSyncMoments(sync: FileSync | undefined): void {
  useEffect(() => {
    if (sync === undefined) {
      return;
    }
    const poll = () => {
      if (document.visibilityState === 'visible') {
        void sync.poll();
      }
    };
    const syncNow = () => void sync.sync();
    const noteKey = () => {
      lastKeyAt = Date.now();
    };
    const timer = setInterval(poll, pollEvery);
    document.addEventListener('visibilitychange', syncNow);
    window.addEventListener('focus', poll);
    document.addEventListener('input', noteKey, true);
    document.addEventListener('keydown', noteKey, true);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', syncNow);
      window.removeEventListener('focus', poll);
      document.removeEventListener('input', noteKey, true);
      document.removeEventListener('keydown', noteKey, true);
    };
  }, [sync]);
}
