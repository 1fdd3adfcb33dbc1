import { maximumFileBytes } from '#src/domain/assessment-file/format.ts';

/** The part of `FileSystemFileHandle` used here; permissions are asked for in Chromium only. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<Blob & { readonly lastModified: number }>;
  createWritable(): Promise<{
    write(text: string): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
  queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/**
 * Why a file could be neither read nor written: moved or removed (`missing`), no longer allowed
 * (`notAllowed`), no room on the disk (`full`), read-only or held by another program (`busy`), no answer from
 * where it lies (`slow`), or something that browsers have no name for.
 */
export type FileFailure =
  | 'missing'
  | 'notAllowed'
  | 'full'
  | 'busy'
  | 'slow'
  | 'tooLarge'
  | 'unknown';

export interface FoundFile {
  readonly ok: true;
  readonly text: string;
  /** Both together hint that nothing was written; only the text says so. */
  readonly lastModified: number;
  readonly size: number;
}

type Failed = { readonly ok: false; readonly reason: FileFailure };

/** A shared folder on a slow network gets a generous while. */
const patience = 30_000;

/** What lies in the file now; never rejects. */
export function readLinkedFile(handle: FileHandle): Promise<FoundFile | Failed> {
  return inTime(async () => {
    const file = await handle.getFile();
    if (file.size > maximumFileBytes) {
      return { ok: false, reason: 'tooLarge' } as const;
    }
    const { lastModified, size } = file;
    return { ok: true, text: await file.text(), lastModified, size } as const;
  });
}

/** Its time stamp and size alone; never rejects. */
export function glanceAtLinkedFile(
  handle: FileHandle,
): Promise<Pick<FoundFile, 'ok' | 'lastModified' | 'size'> | Failed> {
  return inTime(async () => {
    const { lastModified, size } = await handle.getFile();
    return { ok: true, lastModified, size } as const;
  });
}

/** Files that are just being swapped for what was written: that cannot be stopped any more. */
const swapping = new Set<{ readonly name: string; readonly done: Promise<unknown> }>();

/**
 * Puts the text in the file's place; never rejects. The browser writes beside the file and swaps at the end,
 * so that it is never half written. One that takes too long is given up: it never comes after a later one.
 */
export function writeLinkedFile(
  handle: FileHandle,
  text: string,
): Promise<{ readonly ok: true } | Failed> {
  return inTime(async (late) => {
    // By name, since each reading of a link gives another handle; a file of the same name only waits for nothing.
    await Promise.all([...swapping].map(({ name, done }) => name === handle.name && done));
    late.throwIfAborted();
    const stream = await handle.createWritable();
    try {
      late.throwIfAborted();
      await stream.write(text);
      late.throwIfAborted();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    const closing = stream.close();
    const swap = { name: handle.name, done: closing.catch(() => undefined) };
    swapping.add(swap);
    await closing.finally(() => swapping.delete(swap));
    return { ok: true } as const;
  });
}

/** Whether the app may write now without asking; where browsers know no such question, they may. */
export async function mayWrite(handle: FileHandle): Promise<boolean> {
  try {
    return ((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

/** Asks the user; to be called while a click is handled. */
export async function askToWrite(handle: FileHandle): Promise<boolean> {
  try {
    return ((await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

async function inTime<Result>(
  action: (late: AbortSignal) => Promise<Result>,
): Promise<Result | Failed> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopping = new AbortController();
  const late = new Promise<Failed>((resolve) => {
    timer = setTimeout(() => {
      resolve({ ok: false, reason: 'slow' });
      stopping.abort();
    }, patience);
  });
  try {
    return await Promise.race([action(stopping.signal), late]);
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

const failures: Readonly<Record<string, FileFailure>> = {
  NotFoundError: 'missing',
  // A folder lies where the file was.
  TypeMismatchError: 'missing',
  NotAllowedError: 'notAllowed',
  SecurityError: 'notAllowed',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  // It was changed while it was read, or a sync client holds it.
  NotReadableError: 'busy',
  InvalidStateError: 'busy',
};

function failureOf(error: unknown): FileFailure {
  return (error instanceof Error ? failures[error.name] : undefined) ?? 'unknown';
}
