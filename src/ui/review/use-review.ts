import { useCallback, useEffect, useRef, useState } from 'react';
import { PdfError, type PdfProblem, type SignatureProgress } from '#src/signature/protocol.ts';
import type { Review } from '#src/signature/review.ts';
import { isPdf } from '../is-pdf.ts';
import { useServices } from '../services.tsx';

/** Why a file cannot be reviewed: what the verifier says, or that it is another kind of file. */
export const reviewProblems = [
  'notPdf',
  'encrypted',
  'damaged',
  'tooLarge',
  'tookTooLong',
  'unreadable',
  'insecureAddress',
  'unknown',
] as const;
export type ReviewProblem = (typeof reviewProblems)[number];

export interface ReviewedFile {
  readonly file: File;
  readonly review: Review;
}

export type ReviewState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'working'; readonly name: string; readonly progress: SignatureProgress }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: ReviewProblem }
  | ({ readonly kind: 'done' } & ReviewedFile);

/** Reviews one file at a time: another file, cancelling and leaving the page stop the one before. */
export function useReview() {
  const { signature } = useServices();
  const [state, setState] = useState<ReviewState>({ kind: 'empty' });
  const control = useRef<AbortController>(undefined);

  useEffect(() => () => control.current?.abort(), []);

  const review = useCallback(
    async (file: File) => {
      control.current?.abort();
      const current = new AbortController();
      control.current = current;
      const { signal } = current;
      const show = (next: ReviewState) => {
        if (!signal.aborted) {
          setState(next);
        }
      };
      const { name } = file;
      show({ kind: 'working', name, progress: { stage: 'reading' } });
      try {
        if (!(await isPdf(file))) {
          show({ kind: 'failed', name, problem: 'notPdf' });
          return;
        }
        const onProgress = (progress: SignatureProgress) =>
          show({ kind: 'working', name, progress });
        const result = await signature.review(file, { signal, onProgress });
        show({ kind: 'done', file, review: result });
      } catch (error) {
        show({ kind: 'failed', name, problem: problemOf(error) });
      }
    },
    [signature],
  );

  function cancel() {
    control.current?.abort();
    setState({ kind: 'cancelled' });
  }

  return { state, review, cancel };
}

function problemOf(error: unknown): ReviewProblem {
  return error instanceof PdfError ? whatToSay[error.problem] : 'unreadable';
}

/** Those that the verifier never answers with are troubles of the app's own. */
const whatToSay: Readonly<Record<PdfProblem, ReviewProblem>> = {
  encrypted: 'encrypted',
  damaged: 'damaged',
  tooLarge: 'tooLarge',
  tookTooLong: 'tookTooLong',
  unreadable: 'unreadable',
  insecureAddress: 'insecureAddress',
  noAssessment: 'unknown',
  altered: 'unknown',
  noSuchField: 'unknown',
  notSignable: 'unknown',
  unknown: 'unknown',
};
