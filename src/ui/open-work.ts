/** What is being written on an open page. */
interface Work {
  /** Resolves to whether all of it is safe. */
  readonly save: () => Promise<boolean>;
  /** Before the page is closed: hands over what is not saved. False where only the page has it. */
  readonly putAway: () => boolean;
}

/** What is being written on open pages, for whoever is about to load the page anew or sees it closed. */
export interface OpenWork {
  /** Returns how to take it away again. */
  add(work: Work): () => void;
  /** Saves everything, and resolves to whether all of it is safe. */
  save(): Promise<boolean>;
  putAway(): boolean;
}

export function createOpenWork(): OpenWork {
  const all = new Set<Work>();
  return {
    add(work) {
      all.add(work);
      return () => {
        all.delete(work);
      };
    },
    async save() {
      const results = await Promise.all([...all].map(({ save }) => save()));
      return results.every((isSafe) => isSafe);
    },
    putAway: () => [...all].map(({ putAway }) => putAway()).every((isSafe) => isSafe),
  };
}
