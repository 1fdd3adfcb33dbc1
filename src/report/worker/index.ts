import {
  type Job,
  type MessageFromWorker,
  type MessageToWorker,
  protocolVersion,
  ReportError,
  type ReportFile,
  type ReportFonts,
  type ReportProgress,
} from '../protocol.ts';
import { makeBlankForm } from './make-blank-form.tsx';
import { makeLetter } from './make-letter.tsx';
import { makeFollowUp, makeReport } from './make-report.tsx';
import { warmUp } from './warm-up.ts';

/** The worker's side of protocol.ts. */

declare const self: DedicatedWorkerGlobalScope;

function send(message: WithoutVersion<MessageFromWorker>, transfer: Transferable[] = []): void {
  self.postMessage({ ...message, version: protocolVersion }, transfer);
}

type WithoutVersion<Message> = Message extends unknown ? Omit<Message, 'version'> : never;

/** Milliseconds between two pages that are told of; a page takes about one to draw, and a message as long. */
const progressInterval = 50;

/** Tells of every stage, of the first and last page, and of some between. */
function progressSender(): (progress: ReportProgress) => void {
  let lastPage = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const { page, pages } = progress;
    const now = performance.now();
    if (page === undefined || page === pages || now - lastPage >= progressInterval) {
      lastPage = page === undefined ? lastPage : now;
      send({ type: 'progress', progress });
    }
  };
}

async function answer(message: MessageToWorker): Promise<void> {
  if (message.version !== protocolVersion) {
    throw new ReportError('unknown', `The page speaks version ${message.version}.`);
  }
  if (message.type === 'preload') {
    // What goes wrong here is told when a report is asked for.
    await warmUp(message.fonts, message.model).catch(() => undefined);
    return;
  }
  const { job, fonts } = message;
  const onProgress = progressSender();
  const file = await make(job, fonts, onProgress);
  send({ type: 'done', file }, [file.bytes.buffer]);
}

function make(
  job: Job,
  fonts: ReportFonts,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  switch (job.document) {
    case 'report':
      return makeReport(job.request, fonts, onProgress);
    case 'followUp':
      return makeFollowUp(job.request, fonts, onProgress);
    case 'blankForm':
      return makeBlankForm(job.request, fonts, onProgress);
    case 'letter':
      return makeLetter(job.request, fonts, onProgress);
  }
}

async function answerOrFail(message: MessageToWorker): Promise<void> {
  try {
    await answer(message);
  } catch (error) {
    const code = error instanceof ReportError ? error.code : 'unknown';
    send({ type: 'failed', code, message: String(error) });
  }
}

/** One at a time: react-pdf's fonts and word breaks are the whole thread's. */
let turn: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<MessageToWorker>) => {
  turn = turn.then(() => answerOrFail(data));
};
