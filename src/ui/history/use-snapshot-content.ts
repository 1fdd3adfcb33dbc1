import { useEffect, useState } from 'react';
import type { SnapshotContent } from '#src/storage/history/snapshot.ts';
import { useServices } from '../services.tsx';

/** What an earlier state holds; undefined while it is read, and where there is none to read. */
export function useSnapshotContent(id: number | undefined): SnapshotContent | undefined {
  const { snapshots } = useServices();
  const [read, setRead] = useState<{ id: number; content: SnapshotContent }>();

  useEffect(() => {
    let isCurrent = true;
    if (id !== undefined) {
      void snapshots.read(id).then((content) => {
        if (isCurrent) {
          setRead({ id, content });
        }
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [snapshots, id]);

  return read?.id === id ? read?.content : undefined;
}
