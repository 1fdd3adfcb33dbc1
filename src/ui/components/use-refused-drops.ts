import { useEffect } from 'react';

/** A file that is dropped where nothing takes it stays where it is: browsers would leave the app and show it. */
export function useRefusedDrops(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    };
    const leave = () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
    // Pages that take files come and go; what they do not take is to be refused after all of them.
    const comeLast = () => {
      leave();
      window.addEventListener('dragover', refuse);
      window.addEventListener('drop', refuse);
    };
    window.addEventListener('dragenter', comeLast, true);
    return () => {
      window.removeEventListener('dragenter', comeLast, true);
      leave();
    };
  }, []);
}
