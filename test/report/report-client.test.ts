import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type MessageFromWorker,
  type MessageToWorker,
  protocolVersion,
  type ReportProgress,
} from '#src/report/protocol.ts';
import { createReportClient, type WorkerLike } from '#src/report/report-client.ts';
import { fonts, modelOf } from './sample.ts';

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

  finish(missingCharacters: string[] = []): void {
    this.say({ type: 'done', file: { bytes: new Uint8Array([37]), pages: 1, missingCharacters } });
  }
}

const request = {
  model: await modelOf({}),
  createdAt: '2026-11-22T12:00:00Z',
  day: '2026-11-22',
  attachment: null,
};
let workers: FakeWorker[];

function startClient() {
  return createReportClient({
    fonts,
    idleMilliseconds: 60_000,
    startWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  });
}

function workerNumber(index: number): FakeWorker {
  const worker = workers[index];
  if (worker === undefined) {
    throw new Error(`Worker ${index} was not started.`);
  }
  return worker;
}

/** Lets what waits on resolved promises go on. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the report client', () => {
  it('starts a worker only when there is something to do, and keeps it for the next time', async () => {
    const client = startClient();
    expect(workers).toHaveLength(0);
    const first = client.exportReport(request);
    await settle();
    workerNumber(0).finish();
    expect(await first).toEqual(new Uint8Array([37]));
    const second = client.exportReport(request);
    await settle();
    workerNumber(0).finish();
    await second;
    expect(workers).toHaveLength(1);
    expect(workerNumber(0).received).toEqual([
      { type: 'make', version: protocolVersion, fonts, job: { document: 'report', request } },
      { type: 'make', version: protocolVersion, fonts, job: { document: 'report', request } },
    ]);
  });

  it('preloads once, and exports with the same worker', async () => {
    const client = startClient();
    client.preload();
    client.preload();
    const made = client.exportReport(request);
    await settle();
    workerNumber(0).finish();
    await made;
    expect(workers).toHaveLength(1);
    expect(workerNumber(0).received.map(({ type }) => type)).toEqual(['preload', 'make']);
  });

  it('makes a report in advance when it knows which one, in the worker that runs', async () => {
    const client = startClient();
    client.preload();
    client.preload(request.model);
    expect(workers).toHaveLength(1);
    expect(workerNumber(0).received).toEqual([
      { type: 'preload', version: protocolVersion, fonts },
      { type: 'preload', version: protocolVersion, fonts, model: request.model },
    ]);
  });

  it('makes nothing in advance while it makes a report', async () => {
    const client = startClient();
    const made = client.exportReport(request);
    await settle();
    client.preload(request.model);
    workerNumber(0).finish();
    await made;
    expect(workerNumber(0).received.map(({ type }) => type)).toEqual(['make']);
  });

  it('tells how far it is and which characters are missing', async () => {
    const progress: ReportProgress[] = [];
    const missing: string[] = [];
    const made = startClient().exportReport(request, {
      onProgress: (step) => progress.push(step),
      onMissingCharacters: (characters) => missing.push(...characters),
    });
    await settle();
    workerNumber(0).say({ type: 'progress', progress: { stage: 'render', page: 2, pages: 9 } });
    workerNumber(0).finish(['👧']);
    await made;
    expect(progress).toEqual([{ stage: 'start' }, { stage: 'render', page: 2, pages: 9 }]);
    expect(missing).toEqual(['👧']);
  });

  it('aborts at once: the worker is gone, the next export has a new one', async () => {
    const client = startClient();
    const abort = new AbortController();
    const made = client.exportReport(request, { signal: abort.signal });
    await settle();
    abort.abort();
    await expect(made).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(workerNumber(0).isTerminated).toBe(true);
    const next = client.exportReport(request);
    await settle();
    workerNumber(1).finish();
    await expect(next).resolves.toBeDefined();
  });

  it('does not start for a signal that is aborted already', async () => {
    const made = startClient().exportReport(request, { signal: AbortSignal.abort() });
    await expect(made).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(workers).toHaveLength(0);
  });

  it('is not disturbed by an abort that comes after the end', async () => {
    const client = startClient();
    const abort = new AbortController();
    const made = client.exportReport(request, { signal: abort.signal });
    await settle();
    workerNumber(0).finish();
    await made;
    abort.abort();
    expect(workerNumber(0).isTerminated).toBe(false);
  });

  it('makes one report at a time', async () => {
    const client = startClient();
    const first = client.exportReport(request);
    const second = client.exportReport(request);
    await settle();
    expect(workerNumber(0).received).toHaveLength(1);
    workerNumber(0).finish();
    await first;
    await settle();
    expect(workerNumber(0).received).toHaveLength(2);
    workerNumber(0).finish();
    await second;
  });

  it('passes on why a report could not be made, and starts afresh', async () => {
    const client = startClient();
    const made = client.exportReport(request);
    const failure = expect(made).rejects.toMatchObject({ name: 'ReportError', code: 'overflow' });
    await settle();
    workerNumber(0).say({ type: 'failed', code: 'overflow', message: 'cut' });
    await failure;
    expect(workerNumber(0).isTerminated).toBe(true);
  });

  it('does not wait for ever when the worker cannot start or breaks', async () => {
    const client = startClient();
    client.preload();
    workerNumber(0).onerror?.({ message: 'not found' } as ErrorEvent);
    const made = client.exportReport(request);
    const failure = expect(made).rejects.toMatchObject({ code: 'unknown', message: 'broken' });
    await settle();
    workerNumber(1).onerror?.({ message: 'broken' } as ErrorEvent);
    await failure;
  });

  it('does not trust a worker of another version', async () => {
    const made = startClient().exportReport(request);
    const failure = expect(made).rejects.toMatchObject({ code: 'unknown' });
    await settle();
    workerNumber(0).say({ version: protocolVersion + 1, type: 'done' });
    await failure;
  });

  it('stops the worker when nothing has been asked of it for a minute', async () => {
    const client = startClient();
    const made = client.exportReport(request);
    await settle();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(workerNumber(0).isTerminated).toBe(false);
    workerNumber(0).finish();
    await made;
    await vi.advanceTimersByTimeAsync(59_000);
    expect(workerNumber(0).isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(workerNumber(0).isTerminated).toBe(true);
  });
});
