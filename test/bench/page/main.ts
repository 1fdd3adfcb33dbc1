import { createReportClient } from '#src/report/report-client.ts';
import { reportFonts } from '#src/report/report-fonts.ts';
import { trustOwnScriptsOnly } from '#src/ui/trusted-types.ts';
import { createTask, type Task } from './assessment.ts';
import { connectPeer } from './peer.ts';
import { prepareSigning, type Signing } from './signatures.ts';

/** The page on which PDFs are made: the report as the app makes it, beside other libraries, each in its worker. */

// The page is built with the app's own policy.
trustOwnScriptsOnly();

export type Maker = 'report' | 'pdfkit' | 'pdfmake';

export interface BenchPage {
  /** Writes the text of a size; resolves to its number of characters. */
  prepare(scale: number): Promise<number>;
  /** Loads the maker's script. The report's worker also warms up, as in the app while somebody writes. */
  start(maker: Maker): Promise<void>;
  /** Has the report's worker make a prepared size once in advance, as the app's export dialog does. */
  makeReportInAdvance(scale: number): void;
  /** Makes the PDF of a prepared size; resolves to the milliseconds from the call until its bytes were here. */
  make(maker: Maker, scale: number): Promise<number>;
  /** Has a report signed by two people. */
  prepareSigning(): Promise<void>;
  /** The third signature on it; resolves to milliseconds. */
  sign(): Promise<number>;
  /** The review of its three signatures; resolves to milliseconds. */
  review(): Promise<number>;
  /** The bytes of the last PDF in base64. */
  lastPdf(): Promise<string>;
  /** All words of a prepared size. */
  words(scale: number): string;
}

declare global {
  var bench: BenchPage;
}

const fonts = reportFonts(document.baseURI);
const client = createReportClient({ fonts });
const tasks = new Map<number, Task>();
const makers = new Map<Maker, (task: Task) => Promise<Uint8Array>>();
let last: Uint8Array = new Uint8Array();
let signing: Signing | undefined;

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error('Not prepared or not started.');
  }
  return value;
}

async function started(maker: Maker): Promise<(task: Task) => Promise<Uint8Array>> {
  if (maker === 'report') {
    client.preload();
    return ({ request }) => client.exportReport(request);
  }
  const worker =
    maker === 'pdfkit'
      ? new Worker(new URL('./pdfkit-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./pdfmake-worker.ts', import.meta.url), { type: 'module' });
  const make = await connectPeer(worker);
  return ({ pieces }) => make({ pieces, fonts });
}

globalThis.bench = {
  async prepare(scale) {
    const task = await createTask(scale);
    tasks.set(scale, task);
    return task.characters;
  },
  async start(maker) {
    makers.set(maker, await started(maker));
  },
  makeReportInAdvance(scale) {
    client.preload(required(tasks.get(scale)).request.model);
  },
  async make(maker, scale) {
    const make = required(makers.get(maker));
    const task = required(tasks.get(scale));
    const begin = performance.now();
    last = await make(task);
    return performance.now() - begin;
  },
  async prepareSigning() {
    signing = await prepareSigning(client, [fonts.regular]);
  },
  sign: () => required(signing).sign(),
  review: () => required(signing).review(),
  lastPdf: async () => {
    let text = '';
    for (let start = 0; start < last.length; start += 30_000) {
      text += String.fromCharCode(...last.subarray(start, start + 30_000));
    }
    return btoa(text);
  },
  words: (scale) =>
    required(tasks.get(scale))
      .pieces.map(({ text }) => text)
      .join('\n'),
};
