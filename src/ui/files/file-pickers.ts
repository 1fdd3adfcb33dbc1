/** A file that was chosen so that the app may write to it. */
export type PickedFile = FileSystemFileHandle;

interface PickerOptions {
  /** The folder of the last file with this id is where the dialog begins. */
  readonly id: string;
  readonly suggestedName?: string;
  readonly multiple?: boolean;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** What Chromium and Edge have, and only at https addresses and on the own computer. */
interface PickerWindow {
  showSaveFilePicker?(options: PickerOptions): Promise<PickedFile>;
  showOpenFilePicker?(options: PickerOptions): Promise<readonly PickedFile[]>;
}

const pickers = (): PickerWindow => window as unknown as PickerWindow;

const id = 'provning';
const savedFiles = { 'application/json': ['.json'] } as const;
const allFiles = { ...savedFiles, 'application/pdf': ['.pdf'] } as const;

/** Whether the browser lets the app write to a file that the user has chosen. */
export function canPickFiles(): boolean {
  return 'showSaveFilePicker' in window && 'showOpenFilePicker' in window;
}

/** What came of asking for a file; `unavailable` where the browser does not even ask. */
export type Picked<File> =
  | { readonly kind: 'picked'; readonly file: File }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unavailable' };

/** Asks for a new file. One that is there and chosen to be replaced is emptied by the browser. */
export function pickNewFile(
  suggestedName: string,
  description: string,
): Promise<Picked<PickedFile>> {
  const types = [{ description, accept: savedFiles }];
  return picked(pickers().showSaveFilePicker?.({ id, suggestedName, types }));
}

/** Asks for files that are there, and leaves them as they are. */
export function pickFiles(
  description: string,
  what: 'one' | 'several',
): Promise<Picked<readonly PickedFile[]>> {
  const accept = what === 'one' ? savedFiles : allFiles;
  const types = [{ description, accept }];
  return picked(pickers().showOpenFilePicker?.({ id, multiple: what === 'several', types }));
}

async function picked<File>(asked: Promise<File> | undefined): Promise<Picked<File>> {
  if (asked === undefined) {
    return { kind: 'unavailable' };
  }
  try {
    return { kind: 'picked', file: await asked };
  } catch (error) {
    const isCancelled = error instanceof Error && error.name === 'AbortError';
    return { kind: isCancelled ? 'cancelled' : 'unavailable' };
  }
}
