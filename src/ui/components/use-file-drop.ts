import { useEffect, useRef, useState } from 'react';
import { type ChosenFile, droppedFiles } from '../files/chosen-file.ts';

/**
 * The whole window takes files that are dropped on it, but where a part of the page takes them itself. Gives
 * whether files are held over the window now.
 */
export function useFileDrop(onDrop: (files: readonly ChosenFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  useEffect(() => {
    // Entering a part of the page comes before leaving the part around it.
    let inside = 0;
    const leave = () => {
      inside = 0;
      setOver(false);
    };
    const handlers = {
      dragenter(event: DragEvent) {
        if (hasFiles(event)) {
          inside += 1;
          setOver(true);
        }
      },
      dragleave(event: DragEvent) {
        if (hasFiles(event)) {
          inside -= 1;
          setOver(inside > 0);
        }
      },
      dragover(event: DragEvent) {
        // Without it the browser would leave the app and show the file.
        if (hasFiles(event)) {
          event.preventDefault();
        }
      },
      drop(event: DragEvent) {
        leave();
        if (event.defaultPrevented || !hasFiles(event)) {
          return;
        }
        event.preventDefault();
        const files = droppedFiles(event.dataTransfer);
        if (files.length > 0) {
          drop.current(files);
        }
      },
    };
    const entries = Object.entries(handlers) as [keyof typeof handlers, (e: DragEvent) => void][];
    for (const [name, handler] of entries) {
      window.addEventListener(name, handler);
    }
    return () => {
      for (const [name, handler] of entries) {
        window.removeEventListener(name, handler);
      }
    };
  }, []);

  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
