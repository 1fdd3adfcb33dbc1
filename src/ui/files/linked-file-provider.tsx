import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { FileSyncState } from '#src/storage/files/file-sync-state.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useLinkedFile } from './use-linked-file.ts';

export type LinkedFile = ReturnType<typeof useLinkedFile>;

const LinkedFileContext = createContext<LinkedFile | undefined>(undefined);

/** The file that the open draft is saved in, for as long as the draft is open. */
export function LinkedFileProvider(props: OpenAssessmentProps & { children: ReactNode }) {
  return (
    <LinkedFileContext.Provider value={useLinkedFile(props)}>
      {props.children}
    </LinkedFileContext.Provider>
  );
}

export function useFile(): LinkedFile {
  const file = useContext(LinkedFileContext);
  if (file === undefined) {
    throw new Error('useFile outside LinkedFileProvider');
  }
  return file;
}

const nothing = () => () => undefined;

/** How draft and file stand; undefined for a draft that has no file. */
export function useFileState(): FileSyncState | undefined {
  const { sync, isReading } = useFile();
  const state = useSyncExternalStore(sync?.subscribe ?? nothing, () => sync?.getSnapshot());
  // Where another tab writes the draft, it is that tab which saves it.
  return isReading ? undefined : state;
}
