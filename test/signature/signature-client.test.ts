import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SigningIdentity } from '#src/signature/identity.ts';
import {
  type Failure,
  type MessageFromWorker,
  type MessageToWorker,
  protocolVersion,
  type SignatureProgress,
} from '#src/signature/protocol.ts';
import {
  createSignatureClient,
  maximumPdfBytes,
  type WorkerLike,
} from '#src/signature/signature-client.ts';

/** A worker that does what the test says and remembers what it was told. */
class FakeWorker implements WorkerLike {
  readonly received: MessageToWorker[] = [];
  isTerminated = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;

  postMessage(message: MessageToWorker): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(message: Partial<MessageFromWorker>): void {
    const data = { version: protocolVersion, ...message } as MessageFromWorker;
    this.onmessage?.({ data } as MessageEvent<MessageFromWorker>);
  }

  fail(failure: Failure): void {
    this.say({ type: 'failed', failure });
  }
}

const file = new Blob(['%PDF-1.7']);
let worker: FakeWorker;
let started: number;

function startClient() {
  return createSignatureClient({
    timeLimitMilliseconds: 4000,
    startWorker: () => {
      started += 1;
      return worker;
    },
  });
}

const problem = (name: string) => expect.objectContaining({ name: 'PdfError', problem: name });
const identityProblem = (name: string) =>
  expect.objectContaining({ name: 'IdentityError', problem: name });

beforeEach(() => {
  worker = new FakeWorker();
  started = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the signature client', () => {
  it('hands the file to a worker and gives back the text; the worker is gone then', async () => {
    const client = startClient();
    expect(started).toBe(0);
    const read = client.readAssessment(file);
    worker.say({ type: 'loaded' });
    worker.say({ type: 'done', result: '{}' });
    expect(await read).toBe('{}');
    expect(worker.received).toEqual([
      { version: protocolVersion, job: { type: 'readAssessment', file } },
    ]);
    expect(worker.isTerminated).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells why there is no assessment', async () => {
    const read = startClient().readAssessment(file);
    worker.fail({ kind: 'pdf', problem: 'encrypted', message: 'password' });
    await expect(read).rejects.toEqual(problem('encrypted'));
    expect(worker.isTerminated).toBe(true);
  });

  it('gives up on a file that takes too long, but not on a slow disk', async () => {
    const read = startClient().readAssessment(file);
    const failure = expect(read).rejects.toEqual(problem('tookTooLong'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker.isTerminated).toBe(false);
    worker.say({ type: 'loaded' });
    await vi.advanceTimersByTimeAsync(3999);
    expect(worker.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await failure;
    expect(worker.isTerminated).toBe(true);
  });

  it('stops at once when it is aborted', async () => {
    const control = new AbortController();
    const read = startClient().readAssessment(file, { signal: control.signal });
    control.abort();
    await expect(read).rejects.toEqual(expect.objectContaining({ name: 'AbortError' }));
    expect(worker.isTerminated).toBe(true);
  });

  it('does not start for a signal that is aborted already', async () => {
    const read = startClient().readAssessment(file, { signal: AbortSignal.abort() });
    await expect(read).rejects.toEqual(expect.objectContaining({ name: 'AbortError' }));
    expect(started).toBe(0);
  });

  it('does not wait for a worker that broke, nor trust one of another version', async () => {
    const broken = startClient().readAssessment(file);
    worker.onerror?.({ message: 'not found' } as ErrorEvent);
    await expect(broken).rejects.toEqual(problem('unknown'));
    const foreign = startClient().readAssessment(file);
    worker.say({ version: protocolVersion + 1, type: 'done', result: '{}' });
    await expect(foreign).rejects.toEqual(problem('unknown'));
  });

  it('refuses what no report and no identity can be, unread', async () => {
    const client = startClient();
    const large = { size: maximumPdfBytes + 1 } as Blob;
    await expect(client.review(large)).rejects.toEqual(problem('tooLarge'));
    await expect(client.readAssessment(large)).rejects.toEqual(problem('tooLarge'));
    await expect(client.openPkcs12(large, '')).rejects.toEqual(identityProblem('notPkcs12'));
    expect(started).toBe(0);
  });

  it('passes on how far the worker has come', async () => {
    const stages: SignatureProgress[] = [];
    const onProgress = (progress: SignatureProgress) => stages.push(progress);
    const review = startClient().review(file, { onProgress });
    worker.say({ type: 'loaded' });
    worker.say({ type: 'progress', progress: { stage: 'signatures', part: 1, parts: 2 } });
    worker.fail({ kind: 'pdf', problem: 'damaged', message: 'cut off' });
    await expect(review).rejects.toEqual(problem('damaged'));
    expect(stages).toEqual([{ stage: 'reading' }, { stage: 'signatures', part: 1, parts: 2 }]);
  });

  it('tells what is wrong with an identity, also where it takes too long', async () => {
    const wrong = startClient().openPkcs12(file, 'fel');
    worker.fail({ kind: 'identity', problem: 'wrongPassword', message: 'MAC' });
    await expect(wrong).rejects.toEqual(identityProblem('wrongPassword'));
    const slow = startClient().openPkcs12(file, 'rätt');
    const failure = expect(slow).rejects.toEqual(identityProblem('notPkcs12'));
    worker.say({ type: 'loaded' });
    await vi.advanceTimersByTimeAsync(4000);
    await failure;
  });

  it('waits as long as it takes for a key to be made', async () => {
    const holder = { name: 'Åsa', organisation: '', now: '2026-11-22T14:03:00.000Z' };
    const made = startClient().createIdentity(holder);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker.isTerminated).toBe(false);
    const identity = { certificates: [] } as unknown as SigningIdentity;
    worker.say({ type: 'done', result: identity });
    expect(await made).toBe(identity);
  });
});
