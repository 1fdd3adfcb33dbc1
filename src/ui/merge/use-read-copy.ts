import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { useServices } from '../services.tsx';
import { type FileProblem, readFile } from '../start/opening/read-file.ts';

type ReadingState =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly file: File; readonly problem: FileProblem }
  /** A file of ours that is something else, as a list of fingerprints. */
  | { readonly kind: 'noAssessment'; readonly name: string }
  /** Locked with a passphrase: what is in it is not known here. */
  | { readonly kind: 'sealed'; readonly name: string };

/** Reads the copy in a file or a PDF; choosing another and leaving the page stop the one before. */
export function useReadCopy(onRead: (theirs: Assessment, name: string) => void) {
  const { signature } = useServices();
  const [state, setState] = useState<ReadingState>();
  const control = useRef<AbortController>(undefined);

  useEffect(() => () => control.current?.abort(), []);

  async function read(file: File) {
    control.current?.abort();
    const current = new AbortController();
    control.current = current;
    setState({ kind: 'reading', name: file.name });
    try {
      const result = await readFile({ file }, signature, current.signal);
      current.signal.throwIfAborted();
      if (!result.ok) {
        setState({ kind: 'refused', file, problem: result.problem });
      } else if (result.content.kind === 'assessment') {
        onRead(result.content.assessment, file.name);
      } else {
        const kind = result.content.kind === 'sealed' ? 'sealed' : 'noAssessment';
        setState({ kind, name: file.name });
      }
    } catch (error) {
      if (!current.signal.aborted) {
        throw error;
      }
    }
  }

  return { state, read: (file: File) => void read(file) };
}
