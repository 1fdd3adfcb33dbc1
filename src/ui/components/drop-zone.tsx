import './drop-zone.css';

/** Over the whole page while files are held over it: where they may be dropped, and what then happens. */
export function DropZone({ words }: { words: string }) {
  return (
    <div className="drop-zone">
      <p>{words}</p>
    </div>
  );
}
