import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPdfReader, type WorkerLike } from '#src/signature/pdf-reader.ts';
import {
  type MessageFromWorker,
  type MessageToWorker,
  protocolVersion,
} from '#src/signature/protocol.ts';

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
}

const file = new Blob(['%PDF-1.7']);
let worker: FakeWorker;
let started: number;

function startReader() {
  return createPdfReader({
    timeLimitMilliseconds: 4000,
    startWorker: () => {
      started += 1;
      return worker;
    },
  });
}

const problem = (name: string) => expect.objectContaining({ name: 'PdfError', problem: name });

beforeEach(() => {
  worker = new FakeWorker();
  started = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the PDF reader', () => {
  it('hands the file to a worker and gives back the text; the worker is gone then', async () => {
    const reader = startReader();
    expect(started).toBe(0);
    const read = reader.readAssessment(file);
    worker.say({ type: 'loaded' });
    worker.say({ type: 'assessment', text: '{}' });
    expect(await read).toBe('{}');
    expect(worker.received).toEqual([{ type: 'readAssessment', version: protocolVersion, file }]);
    expect(worker.isTerminated).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells why there is no assessment', async () => {
    const read = startReader().readAssessment(file);
    worker.say({ type: 'failed', problem: 'encrypted', message: 'password' });
    await expect(read).rejects.toEqual(problem('encrypted'));
    expect(worker.isTerminated).toBe(true);
  });

  it('gives up on a file that takes too long, but not on a slow disk', async () => {
    const read = startReader().readAssessment(file);
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
    const read = startReader().readAssessment(file, control.signal);
    control.abort();
    await expect(read).rejects.toEqual(expect.objectContaining({ name: 'AbortError' }));
    expect(worker.isTerminated).toBe(true);
  });

  it('does not start for a signal that is aborted already', async () => {
    const read = startReader().readAssessment(file, AbortSignal.abort());
    await expect(read).rejects.toEqual(expect.objectContaining({ name: 'AbortError' }));
    expect(started).toBe(0);
  });

  it('does not wait for a worker that broke, nor trust one of another version', async () => {
    const broken = startReader().readAssessment(file);
    worker.onerror?.({ message: 'not found' } as ErrorEvent);
    await expect(broken).rejects.toEqual(problem('unknown'));
    const foreign = startReader().readAssessment(file);
    worker.say({ version: protocolVersion + 1, type: 'assessment', text: '{}' });
    await expect(foreign).rejects.toEqual(problem('unknown'));
  });
});
