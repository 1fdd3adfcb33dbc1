import {
  type Failure,
  IdentityError,
  type MessageFromWorker,
  type MessageToWorker,
  PdfError,
  protocolVersion,
  type SignatureJob,
  type SignatureProgress,
  type SignatureResults,
  type SignRequest,
} from '../protocol.ts';
import { openPkcs12 } from './pkcs12/open-pkcs12.ts';
import { createSelfMadeIdentity } from './self-made-identity.ts';
import { neededFonts } from './sign/letters.ts';
import { signPdf } from './sign/sign-pdf.ts';
import { readAssessment, reviewPdf } from './verify/review-pdf.ts';

/** The worker's side of protocol.ts. */

declare const self: DedicatedWorkerGlobalScope;

type WithoutVersion<Message> = Message extends unknown ? Omit<Message, 'version'> : never;

function send(message: WithoutVersion<MessageFromWorker>, transfer: Transferable[] = []): void {
  self.postMessage({ ...message, version: protocolVersion }, transfer);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new PdfError('unreadable', 'The file could not be read.', { cause });
  }
}

/** The bytes of the file a job is about; from here on its time runs. */
async function load(file: Blob): Promise<Uint8Array> {
  const bytes = await bytesOf(file);
  send({ type: 'loaded' });
  return bytes;
}

async function sign(request: SignRequest): Promise<Uint8Array> {
  const bytes = await bytesOf(request.file);
  const fonts = await neededFonts(request.appearance, request.fonts, fetchFont);
  send({ type: 'loaded' });
  return signPdf(bytes, request, fonts, tell);
}

async function fetchFont(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new PdfError('unknown', `The font ${address} could not be fetched: ${response.status}.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

function tell(progress: SignatureProgress): void {
  send({ type: 'progress', progress });
}

async function work(job: SignatureJob): Promise<SignatureResults[SignatureJob['type']]> {
  switch (job.type) {
    case 'readAssessment':
      return readAssessment(await load(job.file), tell);
    case 'review':
      return reviewPdf(await load(job.file), tell);
    case 'sign':
      return sign(job.request);
    case 'openPkcs12':
      return openPkcs12(await load(job.file), job.password, new Date());
    case 'createIdentity':
      return createSelfMadeIdentity(job.holder);
  }
}

async function answer({ version, job }: MessageToWorker): Promise<void> {
  if (version !== protocolVersion) {
    throw new PdfError('unknown', `The page speaks version ${version}.`);
  }
  const result = await work(job);
  send({ type: 'done', result }, result instanceof Uint8Array ? [result.buffer] : []);
}

function failureOf(error: unknown): Failure {
  if (error instanceof IdentityError) {
    const { problem, message, certificate } = error;
    return { kind: 'identity', problem, message, certificate };
  }
  const problem = error instanceof PdfError ? error.problem : 'unknown';
  return { kind: 'pdf', problem, message: String(error) };
}

self.onmessage = async ({ data }: MessageEvent<MessageToWorker>) => {
  try {
    await answer(data);
  } catch (error) {
    send({ type: 'failed', failure: failureOf(error) });
  }
};
