import { download, jsonFile } from '../components/download.ts';
import { useServices } from '../services.tsx';
import { useSealedFileName } from './locked-name.ts';

/** "Spara till fil" for a draft that is locked: as it lies, so that it opens with its passphrase. False where there is nothing. */
export function useSaveSealed(): (draftId: string) => boolean {
  const { store, vault } = useServices();
  const fileName = useSealedFileName();
  return (draftId) => {
    const stored = store.rawText(draftId);
    if (stored === undefined) {
      return false;
    }
    const head = vault.head(stored);
    download(fileName(head?.label), jsonFile(stored));
    if (head !== undefined) {
      store.markSavedToFile(draftId, { revision: head.revision });
    }
    return true;
  };
}
