/** A file that somebody chose or dropped on the page. */
export interface ChosenFile {
  readonly file: File;
  /** A folder, of which browsers hand over no content, or a file that is there no more. */
  readonly problem?: 'folder' | 'unreadable';
  /** Where the browser lets the app write to the same file later; undefined where it does not. */
  readonly handle?: Promise<FileSystemFileHandle | undefined>;
}

/** Chromium's way from what was dropped to the file on the disk. */
interface DroppedItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

export function chosenFiles(files: Iterable<File> | null): readonly ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ file }));
}

/** What the system's own dialog gave. */
export function pickedFiles(
  handles: readonly FileSystemFileHandle[],
): Promise<readonly ChosenFile[]> {
  return Promise.all(
    handles.map(async (handle): Promise<ChosenFile> => {
      try {
        return { file: await handle.getFile(), handle: Promise.resolve(handle) };
      } catch {
        return { file: new File([], handle.name), problem: 'unreadable' };
      }
    }),
  );
}

/** To be called while the drop is being handled: afterwards the browser gives nothing more away. */
export function droppedFiles(transfer: DataTransfer | null): readonly ChosenFile[] {
  const items: readonly DroppedItem[] = [...(transfer?.items ?? [])];
  return items
    .filter(({ kind }) => kind === 'file')
    .map((item) => {
      const file = item.getAsFile();
      return file && { file, ...problemOf(item), ...handleOf(item) };
    })
    .filter((chosen) => chosen !== null);
}

function problemOf(item: DataTransferItem): Pick<ChosenFile, 'problem'> {
  return item.webkitGetAsEntry()?.isDirectory ? { problem: 'folder' } : {};
}

function handleOf(item: DroppedItem): Pick<ChosenFile, 'handle'> {
  const handle = item.getAsFileSystemHandle?.();
  return handle === undefined ? {} : { handle: handle.then(asFileHandle, () => undefined) };
}

function asFileHandle(handle: FileSystemHandle | null): FileSystemFileHandle | undefined {
  return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined;
}
