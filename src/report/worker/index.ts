import {
  type MessageFromWorker,
  type MessageToWorker,
  protocolVersion,
  ReportError,
} from '../protocol.ts';
import { loadFonts } from './fonts.ts';
import { makeReport } from './make-report.tsx';

/** The worker's side of protocol.ts. */

declare const self: DedicatedWorkerGlobalScope;

function send(message: WithoutVersion<MessageFromWorker>, transfer: Transferable[] = []): void {
  self.postMessage({ ...message, version: protocolVersion }, transfer);
}

type WithoutVersion<Message> = Message extends unknown ? Omit<Message, 'version'> : never;

async function answer(message: MessageToWorker): Promise<void> {
  if (message.version !== protocolVersion) {
    throw new ReportError('unknown', `The page speaks version ${message.version}.`);
  }
  if (message.type === 'preload') {
    await loadFonts(message.fonts);
    return;
  }
  const file = await makeReport(message.request, message.fonts, (progress) =>
    send({ type: 'progress', progress }),
  );
  send({ type: 'done', file }, [file.bytes.buffer]);
}

self.onmessage = async ({ data }: MessageEvent<MessageToWorker>) => {
  try {
    await answer(data);
  } catch (error) {
    const code = error instanceof ReportError ? error.code : 'unknown';
    send({ type: 'failed', code, message: String(error) });
  }
};
