import { useEffect, useRef, useState } from 'react';
import type { ChosenFile } from '../../files/chosen-file.ts';
import { useServices } from '../../services.tsx';
import { openFile } from './open-file.ts';
import { isOutcome, type OpenedFile, type Outcome } from './outcome.ts';

export type Opening = ReturnType<typeof useOpening>;

/**
 * Opens the files that were chosen together, one after the other, each with its own outcome. Choosing others,
 * cancelling and leaving the page stop those before. `onOpened` is told of a file that was opened alone.
 */
export function useOpening(onOpened: (draftId: string) => void) {
  const services = useServices();
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  const control = useRef<AbortController>(undefined);

  useEffect(() => () => control.current?.abort(), []);

  function show(id: string, state: OpenedFile['state']) {
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, state } : one)));
  }

  /** What became of a file in the end; of one that asked the user something, after the answer. */
  function settle(id: string, outcome: Outcome, isAlone: boolean) {
    if (isAlone && outcome.kind === 'opened') {
      onOpened(outcome.draftId);
    } else {
      show(id, outcome);
    }
  }

  function clear() {
    control.current?.abort();
    setFiles([]);
  }

  /** Stops what is under way; what has been opened stays, and is told. */
  function cancel() {
    control.current?.abort();
    setFiles((all) =>
      all.length === 1
        ? []
        : all.map((one) =>
            isOutcome(one.state) ? one : { ...one, state: { kind: 'cancelled' } as const },
          ),
    );
  }

  async function open(chosen: readonly ChosenFile[]) {
    control.current?.abort();
    const current = new AbortController();
    control.current = current;
    const { signal } = current;
    const opened = chosen.map((one) => ({ one, id: services.newId() }));
    setFiles(
      opened.map(({ one, id }) => ({ id, file: one.file, state: { kind: 'waiting' as const } })),
    );
    try {
      for (const { one, id } of opened) {
        show(id, { kind: 'reading' });
        const outcome = await openFile(one, services, signal);
        signal.throwIfAborted();
        settle(id, outcome, opened.length === 1);
      }
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    }
  }

  return {
    files,
    open: (chosen: readonly ChosenFile[]) => void open(chosen),
    settle: (id: string, outcome: Outcome) => settle(id, outcome, files.length === 1),
    cancel,
    clear,
  };
}
