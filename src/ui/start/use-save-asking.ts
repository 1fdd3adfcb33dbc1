import { useState } from 'react';
import { useServices } from '../services.tsx';
import { useSaveToFile } from '../use-save-to-file.ts';

/**
 * "Spara till fil" for a draft that is not open. Where personnummer stand in it, `found` says how many, and nothing is
 * saved before the answer.
 */
export function useSaveAsking(draftId: string, onSaved: () => void) {
  const { store } = useServices();
  const saveToFile = useSaveToFile();
  const [found, setFound] = useState(0);

  function saveNow() {
    setFound(0);
    const draft = store.load(draftId);
    if (draft?.ok) {
      saveToFile(draftId, draft.assessment);
      onSaved();
    }
  }

  return {
    found,
    saveNow,
    forget: () => setFound(0),
    async save() {
      const count = await countIn();
      if (count > 0) {
        setFound(count);
      } else {
        saveNow();
      }
    },
  };

  async function countIn(): Promise<number> {
    const draft = store.load(draftId);
    try {
      const { countNumbersIn } = await import('../personal-numbers/count-in-draft.ts');
      return draft?.ok ? countNumbersIn(draft.assessment) : 0;
    } catch {
      // The part that looks for them could not be fetched: a file that was asked for is worth more.
      return 0;
    }
  }
}
