import type { FileHandle } from '#src/storage/files/linked-file.ts';

/** A file in a shared folder. */
export class FakeFile {
  text = '';
  lastModified = 1_795_000_000_000;
  writes = 0;
  /** What the disk answers instead, for every call or for those of a kind. */
  error: DOMException | undefined;
  writeError: DOMException | undefined;

  put(text: string): void {
    this.text = text;
    this.lastModified++;
    this.writes++;
  }
}

export type Step = <Value>(action: () => Value) => Promise<Value>;

/** A handle to the file, each of whose steps may be made to wait. */
export function handleTo(
  file: FakeFile,
  step: Step = async (action) => action(),
  permission: { state: PermissionState } = { state: 'granted' },
): FileHandle {
  const fail = (error: DOMException | undefined) => {
    if (error !== undefined) {
      throw error;
    }
  };
  return {
    name: 'provning-simhallen.json',
    getFile: () =>
      step(() => {
        fail(file.error);
        return new File([file.text], 'provning-simhallen.json', {
          lastModified: file.lastModified,
        });
      }),
    createWritable: () =>
      step(() => {
        fail(file.error ?? file.writeError);
        let written = '';
        return {
          write: (text: string) =>
            step(() => {
              written += text;
            }),
          close: () => step(() => file.put(written)),
          abort: async () => undefined,
        };
      }),
    queryPermission: async () => permission.state,
    requestPermission: async () => {
      permission.state = 'granted';
      return 'granted';
    },
  };
}
