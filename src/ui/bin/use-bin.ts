import { useEffect, useState } from 'react';
import type { BinnedDraft } from '#src/storage/history/removed-drafts-store.ts';
import { useServices } from '../services.tsx';

/** The removed drafts as they now are, the latest first; none while they are read. */
export function useBin(): readonly BinnedDraft[] {
  const { bin } = useServices();
  const [binned, setBinned] = useState<readonly BinnedDraft[]>([]);

  useEffect(() => {
    let isCurrent = true;
    async function load() {
      const listed = (await bin.list()) ?? [];
      if (isCurrent) {
        setBinned(listed);
      }
    }
    const reload = () => void load();
    reload();
    const unsubscribe = bin.subscribe(reload);
    // Another tab may have removed or restored drafts while this one lay behind.
    window.addEventListener('focus', reload);
    return () => {
      isCurrent = false;
      unsubscribe();
      window.removeEventListener('focus', reload);
    };
  }, [bin]);

  return binned;
}
