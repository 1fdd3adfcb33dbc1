import {
  type MessageFromWorker,
  type MessageToWorker,
  PdfError,
  protocolVersion,
} from '../protocol.ts';
import { attachedAssessment } from './attached-assessment.ts';

/** The worker's side of protocol.ts. */

declare const self: DedicatedWorkerGlobalScope;

type WithoutVersion<Message> = Message extends unknown ? Omit<Message, 'version'> : never;

function send(message: WithoutVersion<MessageFromWorker>): void {
  self.postMessage({ ...message, version: protocolVersion });
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new PdfError('unreadable', 'The file could not be read.', { cause });
  }
}

async function answer({ version, file }: MessageToWorker): Promise<void> {
  if (version !== protocolVersion) {
    throw new PdfError('unknown', `The page speaks version ${version}.`);
  }
  const bytes = await bytesOf(file);
  send({ type: 'loaded' });
  send({ type: 'assessment', text: await attachedAssessment(bytes) });
}

self.onmessage = async ({ data }: MessageEvent<MessageToWorker>) => {
  try {
    await answer(data);
  } catch (error) {
    const problem = error instanceof PdfError ? error.problem : 'unknown';
    send({ type: 'failed', problem, message: String(error) });
  }
};
