/**
 * What page and worker say to each other about a PDF file that somebody opens. Plain data on both sides; the only
 * file that both threads load.
 */

/** Goes up when a message changes its shape: a page and a worker of two builds must not misread each other. */
export const protocolVersion = 1;

/**
 * Why no assessment could be taken out of a PDF, by what the user can do:
 * `noAssessment`: a sound file without one (open the working copy); `encrypted`: a password protects it;
 * `damaged`: cut off or not a PDF at all (have it sent again); `tooLarge`: what is attached is larger than any
 * assessment; `tookTooLong`: given up on; `unreadable`: the disk would not hand it over; `unknown`: anything else.
 */
export type PdfProblem =
  | 'noAssessment'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  | 'tookTooLong'
  | 'unreadable'
  | 'unknown';

export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly problem: PdfProblem;

  constructor(problem: PdfProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

interface Versioned {
  readonly version: number;
}

export type MessageToWorker = Versioned & {
  readonly type: 'readAssessment';
  readonly file: Blob;
};

export type MessageFromWorker = Versioned &
  (
    | { readonly type: 'loaded' }
    | { readonly type: 'assessment'; readonly text: string }
    | { readonly type: 'failed'; readonly problem: PdfProblem; readonly message: string }
  );
