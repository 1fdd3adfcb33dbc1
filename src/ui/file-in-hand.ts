/** A file on its way from one page of the app to the next, in memory only. */
export interface FileInHand {
  set(file: File): void;
  /** Hands the file over; a second time there is none. */
  take(): File | undefined;
}

export function createFileInHand(): FileInHand {
  let held: File | undefined;
  return {
    set(file) {
      held = file;
    },
    take() {
      const file = held;
      held = undefined;
      return file;
    },
  };
}
