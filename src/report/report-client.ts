import type { ReportModel } from './model/report-data.ts';
import {
  type BlankFormRequest,
  type FollowUpRequest,
  type Job,
  type LetterFit,
  type LetterRequest,
  type MessageFromWorker,
  type MessageToWorker,
  protocolVersion,
  ReportError,
  type ReportFile,
  type ReportFonts,
  type ReportProgress,
  type ReportRequest,
} from './protocol.ts';

export interface ExportOptions {
  /** Aborting stops the worker at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReportProgress) => void;
  /** Called before the promise resolves when a square had to stand for characters that no font has. */
  readonly onMissingCharacters?: (characters: readonly string[]) => void;
}

export interface ReportClient {
  /**
   * Makes the report in the worker and resolves to the bytes of a PDF. One at a time: a second call waits
   * for the first. Rejects with a ReportError, or with the signal's reason (its turn come).
   */
  exportReport(request: ReportRequest, options?: ExportOptions): Promise<Uint8Array>;
  /** The same for the report of a follow-up. */
  exportFollowUp(request: FollowUpRequest, options?: ExportOptions): Promise<Uint8Array>;
  /** The same for the blank form. */
  exportBlankForm(request: BlankFormRequest, options?: ExportOptions): Promise<Uint8Array>;
  /** The same for a letter to children, with how it fills its page. */
  exportLetter(
    request: LetterRequest,
    options?: ExportOptions,
  ): Promise<{ readonly bytes: Uint8Array; readonly fit: LetterFit | undefined }>;
  /**
   * Starts the worker and loads the fonts while the user still writes, so that the export is quick. Given the model
   * that is likely to be exported, makes it once in advance: most of the work is on words not met before.
   */
  preload(model?: ReportModel): void;
  /** Ends the worker, and with it what it has in memory, unless a report is being made. */
  letGo(): void;
}

/** The part of a Worker that the client uses. */
export interface WorkerLike {
  postMessage(message: MessageToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<MessageFromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface ClientOptions {
  readonly fonts: ReportFonts;
  readonly startWorker?: () => WorkerLike;
  /** The worker holds tens of megabytes; after this time without work it is stopped. */
  readonly idleMilliseconds?: number;
}

function startReportWorker(): WorkerLike {
  return new Worker(new URL('./worker/index.ts', import.meta.url), { type: 'module' });
}

export function createReportClient(options: ClientOptions): ReportClient {
  const { fonts, startWorker = startReportWorker, idleMilliseconds = 60_000 } = options;
  let worker: WorkerLike | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isMaking = false;

  function stop(): void {
    clearTimeout(idleTimer);
    worker?.terminate();
    worker = undefined;
  }

  function running(): WorkerLike {
    clearTimeout(idleTimer);
    worker ??= startWorker();
    return worker;
  }

  function rest(): void {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(stop, idleMilliseconds);
  }

  function make(job: Job, { signal, onProgress }: ExportOptions): Promise<ReportFile> {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'start' });
    const current = running();
    let abort = () => {};
    const made = new Promise<ReportFile>((resolve, reject) => {
      const fail = (error: unknown) => {
        stop();
        reject(error);
      };
      abort = () => fail(signal?.reason);
      current.onerror = (event) => fail(new ReportError('unknown', event.message));
      current.onmessage = ({ data }) => {
        if (data.version !== protocolVersion) {
          fail(new ReportError('unknown', `The worker speaks version ${data.version}.`));
        } else if (data.type === 'progress') {
          onProgress?.(data.progress);
        } else if (data.type === 'failed') {
          fail(new ReportError(data.code, data.message));
        } else {
          rest();
          resolve(data.file);
        }
      };
    });
    signal?.addEventListener('abort', abort, { once: true });
    isMaking = true;
    current.postMessage({ type: 'make', version: protocolVersion, fonts, job });
    return made.finally(() => {
      isMaking = false;
      signal?.removeEventListener('abort', abort);
    });
  }

  async function makeInTurn(job: Job, exportOptions: ExportOptions): Promise<ReportFile> {
    const turn = queue.then(async () => make(job, exportOptions));
    queue = turn.catch(() => undefined);
    const file = await turn;
    if (file.missingCharacters.length > 0) {
      exportOptions.onMissingCharacters?.(file.missingCharacters);
    }
    return file;
  }

  return {
    exportReport: async (request, exportOptions = {}) =>
      (await makeInTurn({ document: 'report', request }, exportOptions)).bytes,
    exportFollowUp: async (request, exportOptions = {}) =>
      (await makeInTurn({ document: 'followUp', request }, exportOptions)).bytes,
    exportBlankForm: async (request, exportOptions = {}) =>
      (await makeInTurn({ document: 'blankForm', request }, exportOptions)).bytes,
    exportLetter: async (request, exportOptions = {}) => {
      const { bytes, fit } = await makeInTurn({ document: 'letter', request }, exportOptions);
      return { bytes, fit };
    },
    preload(model) {
      const isNew = worker === undefined;
      if (!isNew && (model === undefined || isMaking)) {
        return;
      }
      const ready = running();
      if (isNew) {
        // A worker that did not start must not be handed the next export.
        ready.onerror = stop;
      }
      ready.postMessage({
        type: 'preload',
        version: protocolVersion,
        fonts,
        ...(model !== undefined && { model }),
      });
      rest();
    },
    letGo() {
      if (!isMaking) {
        stop();
      }
    },
  };
}
