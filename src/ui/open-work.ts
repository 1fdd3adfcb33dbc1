/** What is being written on open pages, for whoever is about to load the page anew. */
export interface OpenWork {
  /** `save` resolves to whether all of it is safe. Returns how to take it away again. */
  add(save: () => Promise<boolean>): () => void;
  /** Saves everything, and resolves to whether all of it is safe. */
  save(): Promise<boolean>;
}

export function createOpenWork(): OpenWork {
  const saves = new Set<() => Promise<boolean>>();
  return {
    add(save) {
      saves.add(save);
      return () => {
        saves.delete(save);
      };
    },
    async save() {
      const results = await Promise.all([...saves].map((save) => save()));
      return results.every((isSafe) => isSafe);
    },
  };
}
