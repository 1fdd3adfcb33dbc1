import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { lazyPart } from '../lazy-part.tsx';
import { useServices } from '../services.tsx';

const LookupDialog = lazyPart(
  ['lookup'],
  async () => (await import('./lookup-dialog.tsx')).LookupDialog,
);

/** Draws the lookup where it is open, and opens it by Shift+F2 from everywhere. */
export function LookupHost() {
  const { lookup } = useServices();
  const shown = useSyncExternalStore(lookup.subscribe, () => lookup.shown);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const isOurs = event.key === 'F2' && event.shiftKey && !event.ctrlKey && !event.altKey;
      if (!isOurs || event.metaKey || event.defaultPrevented) {
        return;
      }
      event.preventDefault();
      // With the focus on an article's entry, it is that article one wants to know about.
      const within = document.activeElement?.closest<HTMLElement>('[data-article]');
      const number = Number(within?.dataset['article']);
      lookup.open(number > 0 ? { kind: 'article', number } : undefined);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [lookup]);

  return (
    shown && (
      <Suspense>
        <LookupDialog shown={shown} />
      </Suspense>
    )
  );
}
