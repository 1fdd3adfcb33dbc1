import type { SigningIdentity } from './identity.ts';
import {
  type Failure,
  IdentityError,
  type IdentityHolder,
  type MessageFromWorker,
  type MessageToWorker,
  PdfError,
  protocolVersion,
  type SignatureJob,
  type SignatureProgress,
  type SignatureResults,
  type SignRequest,
} from './protocol.ts';
import type { Review } from './review.ts';

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SignatureProgress) => void;
}

/**
 * All that the app does with the bytes of PDFs, keys and certificates. Each call runs in a worker of its own that ends
 * with it, and rejects with a PdfError, an IdentityError, or the signal's reason.
 */
export interface SignatureClient {
  /**
   * The text of the assessment file that a PDF carries, not yet validated: of a signed one, as it stood in the last
   * state that a valid signature covers.
   */
  readAssessment(file: Blob, options?: RunOptions): Promise<string>;
  /** Who has signed, and whether anything was changed. Any PDF will do, also one that is not ours. */
  review(file: Blob, options?: RunOptions): Promise<Review>;
  /** The bytes of the file with one more signature; what was there before stands unchanged at their beginning. */
  sign(request: SignRequest, options?: RunOptions): Promise<Uint8Array>;
  /** The identity in a .p12/.pfx file; the key is kept in memory only. */
  openPkcs12(file: Blob, password: string, options?: RunOptions): Promise<SigningIdentity>;
  /** A key (ECDSA P-256, not extractable) and a certificate for three years that its holder has issued. */
  createIdentity(holder: IdentityHolder, options?: RunOptions): Promise<SigningIdentity>;
}

/**
 * The longest report that a browser's storage has room for is far smaller (measured in CONTRIBUTING.md); larger
 * files are refused unread, so that a wrong choice never fills the memory.
 */
export const maximumPdfBytes = 50 * 1024 * 1024;

/** Certificates, a key and their wrapping: a few kilobytes, also with a long chain. */
const maximumPkcs12Bytes = 1024 * 1024;

/** The part of a Worker that the client uses. */
export interface WorkerLike {
  postMessage(message: MessageToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<MessageFromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface ClientOptions {
  readonly startWorker?: () => WorkerLike;
  /** How long a file may be worked on once it has come from the disk, which may be slow for honest reasons. */
  readonly timeLimitMilliseconds?: number;
}

function startSignatureWorker(): WorkerLike {
  return new Worker(new URL('./worker/index.ts', import.meta.url), { type: 'module' });
}

/** Every call gets a worker of its own, which ends with it: nothing of a hostile file outlives the answer. */
export function createSignatureClient(options: ClientOptions = {}): SignatureClient {
  const { startWorker = startSignatureWorker, timeLimitMilliseconds = 4000 } = options;

  async function run<Type extends SignatureJob['type']>(
    job: SignatureJob & { readonly type: Type },
    { signal, onProgress }: RunOptions = {},
  ): Promise<SignatureResults[Type]> {
    signal?.throwIfAborted();
    refuseTooLarge(job);
    onProgress?.({ stage: 'reading' });
    const worker = startWorker();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let abort = () => {};
    const result = new Promise<SignatureResults[Type]>((resolve, reject) => {
      const fail = (message: string) => reject(new PdfError('unknown', message));
      abort = () => reject(signal?.reason);
      worker.onerror = (event) => fail(event.message);
      worker.onmessage = ({ data }) => {
        if (data.version !== protocolVersion) {
          fail(`The worker speaks version ${data.version}.`);
        } else if (data.type === 'loaded') {
          timer = setTimeout(() => reject(tookTooLong(job)), timeLimitMilliseconds);
        } else if (data.type === 'progress') {
          onProgress?.(data.progress);
        } else if (data.type === 'failed') {
          reject(errorOf(data.failure));
        } else {
          // A worker answers the one job that it was given.
          resolve(data.result as SignatureResults[Type]);
        }
      };
    });
    signal?.addEventListener('abort', abort, { once: true });
    worker.postMessage({ version: protocolVersion, job });
    try {
      return await result;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.terminate();
    }
  }

  return {
    readAssessment: (file, runOptions) => run({ type: 'readAssessment', file }, runOptions),
    review: (file, runOptions) => run({ type: 'review', file }, runOptions),
    sign: (request, runOptions) => run({ type: 'sign', request }, runOptions),
    openPkcs12: (file, password, runOptions) =>
      run({ type: 'openPkcs12', file, password }, runOptions),
    createIdentity: (holder, runOptions) => run({ type: 'createIdentity', holder }, runOptions),
  };
}

function refuseTooLarge(job: SignatureJob): void {
  if (job.type === 'createIdentity') {
    return;
  }
  const file = job.type === 'sign' ? job.request.file : job.file;
  if (job.type === 'openPkcs12') {
    if (file.size > maximumPkcs12Bytes) {
      throw new IdentityError('notPkcs12', `No identity takes ${file.size} bytes.`);
    }
  } else if (file.size > maximumPdfBytes) {
    throw new PdfError('tooLarge', `The file has ${file.size} bytes.`);
  }
}

/** No honest .p12 takes seconds to open: its password is stretched beyond reason. */
function tookTooLong(job: SignatureJob): Error {
  return job.type === 'openPkcs12'
    ? new IdentityError('notPkcs12', 'The file took too long to open.')
    : new PdfError('tookTooLong', 'The file took too long to read.');
}

function errorOf(failure: Failure): Error {
  return failure.kind === 'pdf'
    ? new PdfError(failure.problem, failure.message)
    : new IdentityError(failure.problem, failure.message, { certificate: failure.certificate });
}
