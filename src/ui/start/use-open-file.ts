import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { useServices } from '../services.tsx';
import { type FileProblem, readFile } from './read-file.ts';

type OpeningState =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly file: File; readonly problem: FileProblem };

/** Opens one chosen file at a time: choosing another, cancelling and leaving the page stop the one before. */
export function useOpenFile(onOpened: (assessment: Assessment) => void) {
  const { signature } = useServices();
  const [state, setState] = useState<OpeningState>();
  const control = useRef<AbortController>(undefined);

  useEffect(() => () => control.current?.abort(), []);

  function clear() {
    control.current?.abort();
    setState(undefined);
  }

  async function open(file: File) {
    clear();
    const current = new AbortController();
    control.current = current;
    const { signal } = current;
    setState({ kind: 'reading', name: file.name });
    try {
      const result = await readFile(file, signature, signal);
      signal.throwIfAborted();
      if (result.ok) {
        onOpened(result.assessment);
      } else {
        setState({ kind: 'failed', file, problem: result.problem });
      }
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    }
  }

  return { state, open, clear };
}
