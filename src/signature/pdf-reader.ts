import {
  type MessageFromWorker,
  type MessageToWorker,
  PdfError,
  type PdfProblem,
  protocolVersion,
} from './protocol.ts';

export interface PdfReader {
  /**
   * The text of the assessment file that a PDF carries, not yet validated. Rejects with a PdfError, or with the
   * signal's reason.
   */
  readAssessment(file: Blob, signal?: AbortSignal): Promise<string>;
}

/** The part of a Worker that the reader uses. */
export interface WorkerLike {
  postMessage(message: MessageToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<MessageFromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface ReaderOptions {
  readonly startWorker?: () => WorkerLike;
  /** How long a file may be worked on once it has come from the disk, which may be slow for honest reasons. */
  readonly timeLimitMilliseconds?: number;
}

function startPdfWorker(): WorkerLike {
  return new Worker(new URL('./worker/index.ts', import.meta.url), { type: 'module' });
}

/** Every file gets a worker of its own, which ends with it: nothing of a hostile file outlives the answer. */
export function createPdfReader(options: ReaderOptions = {}): PdfReader {
  const { startWorker = startPdfWorker, timeLimitMilliseconds = 4000 } = options;
  return {
    async readAssessment(file, signal) {
      signal?.throwIfAborted();
      const worker = startWorker();
      let timer: ReturnType<typeof setTimeout> | undefined;
      let abort = () => {};
      const text = new Promise<string>((resolve, reject) => {
        const fail = (problem: PdfProblem, message: string) =>
          reject(new PdfError(problem, message));
        const giveUp = () => fail('tookTooLong', 'The file took too long to read.');
        abort = () => reject(signal?.reason);
        worker.onerror = (event) => fail('unknown', event.message);
        worker.onmessage = ({ data }) => {
          if (data.version !== protocolVersion) {
            fail('unknown', `The worker speaks version ${data.version}.`);
          } else if (data.type === 'loaded') {
            timer = setTimeout(giveUp, timeLimitMilliseconds);
          } else if (data.type === 'failed') {
            fail(data.problem, data.message);
          } else {
            resolve(data.text);
          }
        };
      });
      signal?.addEventListener('abort', abort, { once: true });
      worker.postMessage({ type: 'readAssessment', version: protocolVersion, file });
      try {
        return await text;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        worker.terminate();
      }
    },
  };
}
