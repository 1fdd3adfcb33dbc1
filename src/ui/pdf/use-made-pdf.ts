import { useCallback, useEffect, useState } from 'react';
import type { ReportProgress } from '#src/report/protocol.ts';
import type { ExportOptions } from '#src/report/report-client.ts';
import { download } from '../components/download.ts';

export type PdfState =
  | { readonly kind: 'working'; readonly progress: ReportProgress }
  | {
      readonly kind: 'done';
      readonly name: string;
      readonly file: Blob;
      /** The file's address, for looking at it in a tab; valid while the dialog is open. */
      readonly address: string;
      readonly pages: number;
      /** Characters that no font has; a square stands in their place. */
      readonly missing: readonly string[];
    }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface MadePdf {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes a PDF and hands it over when it is done, as a rule to the user's computer; leaving stops the work. It is
 * made anew when one of the functions is another, so those have to be kept (`useCallback`).
 */
export function useMadePdf(
  make: (options: ExportOptions) => Promise<MadePdf>,
  handOver: (name: string, file: Blob) => void = download,
) {
  const [state, setState] = useState<PdfState>(begin);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes the same file again.
  useEffect(() => {
    const control = new AbortController();
    let address: string | undefined;

    async function run() {
      let pages = 0;
      let missing: readonly string[] = [];
      const { name, bytes } = await make({
        signal: control.signal,
        onProgress: (progress) => {
          pages = progress.pages ?? pages;
          setState({ kind: 'working', progress });
        },
        onMissingCharacters: (characters) => {
          missing = characters;
        },
      });
      const file = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      address = URL.createObjectURL(file);
      handOver(name, file);
      setState({ kind: 'done', name, file, address, pages, missing });
    }

    run().catch((error: unknown) => {
      if (!control.signal.aborted) {
        setState({ kind: 'failed', error });
      }
    });

    return () => {
      control.abort();
      if (address !== undefined) {
        URL.revokeObjectURL(address);
      }
    };
  }, [attempt, make, handOver]);

  const retry = useCallback(() => {
    setState(begin);
    setAttempt((count) => count + 1);
  }, []);

  return { state, retry };
}

function begin(): PdfState {
  return { kind: 'working', progress: { stage: 'start' } };
}
