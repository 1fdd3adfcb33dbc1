import { useCallback, useEffect, useState } from 'react';
import type { StorageFacts } from '#src/storage/browser/storage-facts.ts';
import { useServices } from '../services.tsx';

/** What is known of this browser's storage; undefined until it has been asked. */
export function useComputerFacts() {
  const { storageFacts } = useServices();
  const [facts, setFacts] = useState<StorageFacts>();

  const refresh = useCallback(async () => {
    setFacts(await storageFacts.read());
  }, [storageFacts]);

  useEffect(() => {
    void refresh();
    const again = () => void refresh();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [refresh]);

  return { facts, refresh };
}
