import { useEffect, useRef } from 'react';
import { type ChosenFile, pickedFiles } from './chosen-file.ts';

/** Where the app is installed, Chromium hands over files that were opened with it in the system's own windows. */
interface LaunchQueue {
  setConsumer(
    consume: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void;
}

export function useLaunchedFiles(onFiles: (files: readonly ChosenFile[]) => void): void {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });

  useEffect(() => {
    const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files = [] }) => {
      if (files.length > 0) {
        void pickedFiles(files).then((chosen) => latest.current(chosen));
      }
    });
  }, []);
}
