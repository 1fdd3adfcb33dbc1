import {
  bomb,
  catalog,
  pdfkitReport,
  pdfWithXrefStream,
  rawPdf,
} from '#test/signature/pdf-files.ts';

const megabyte = 1024 * 1024;

interface HostileFile {
  readonly what: string;
  readonly content: () => Uint8Array | Promise<Uint8Array>;
  /** What the start page answers, and words of it. */
  readonly problem: string;
  readonly says: string;
  /** The problem that the review page tells of, or the colour of its result. */
  readonly review: string;
}

/** Each of them drives a parser that trusts it to seconds or gigabytes. */
export const hostileFiles: readonly HostileFile[] = [
  {
    what: 'a report with a password',
    content: () => pdfkitReport({ userPassword: 'hemligt' }),
    problem: 'pdfEncrypted',
    says: 'Ta bort lösenordet',
    review: 'encrypted',
  },
  {
    what: 'a PDF of nine bytes',
    content: () => Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff, 0xfe, 0x00, 0x80]),
    problem: 'damaged',
    says: 'är skadad',
    review: 'damaged',
  },
  {
    what: 'a PDF of 300 MB',
    content() {
      const content = Buffer.alloc(300 * megabyte);
      content.write('%PDF-1.7');
      return content;
    },
    problem: 'pdfTooLarge',
    says: 'större än 50 MB',
    review: 'tooLarge',
  },
  {
    what: 'a PDF whose cross-reference inflates to 4 GB',
    content: () => pdfWithXrefStream({}, '/Size 90/W[1 2 1]/Filter/FlateDecode', bomb(4096)),
    problem: 'damaged',
    says: 'är skadad',
    review: 'red',
  },
  {
    what: 'a PDF of lists nested a million deep',
    content: () => rawPdf({ 1: catalog(`/Names ${'['.repeat(1e6)}${']'.repeat(1e6)}`) }),
    problem: 'damaged',
    says: 'är skadad',
    review: 'damaged',
  },
  {
    what: 'a PDF of 49 MB of beginnings of objects',
    content: () => beginnings(49 * megabyte, (number) => `${number} 0 obj\n`),
    problem: 'pdfTooSlow',
    says: 'tog för lång tid',
    review: 'tookTooLong',
  },
  {
    what: 'a PDF of 49 MB of streams without an end',
    content: () => beginnings(49 * megabyte, (number) => `${number} 0 obj\n<</L 1>>\nstream\n`),
    problem: 'pdfTooSlow',
    says: 'tog för lång tid',
    review: 'tookTooLong',
  },
];

/** A sound file to which nothing was added, ten thousand times. */
export function manyRevisions(): Uint8Array {
  const parts = [Buffer.from(rawPdf({ 1: catalog('') }))];
  let length = parts[0]?.length ?? 0;
  let former = Number(/startxref\n(\d+)/.exec(parts[0]?.toString('latin1') ?? '')?.[1]);
  for (let count = 0; count < 10_000; count += 1) {
    const part = Buffer.from(
      `xref\n0 0\ntrailer\n<</Size 4/Root 1 0 R/Prev ${former}>>\nstartxref\n${length}\n%%EOF\n`,
    );
    parts.push(part);
    former = length;
    length += part.length;
  }
  return Buffer.concat(parts);
}

function beginnings(length: number, object: (number: number) => string): Uint8Array {
  const content = Buffer.alloc(length, ' ');
  let position = content.write('%PDF-1.7\n');
  for (let number = 1; position < length - 40; number += 1) {
    position += content.write(object(number), position);
  }
  return content;
}

/**
 * Milliseconds, and generous: they tell an answer from none, and a page that is alive from one that hangs, on a
 * machine that does other work too. Five seconds to an answer is what the app's own limits give a quiet one.
 */
export const maximumWait = 20_000;
export const maximumPause = 1000;

/** Runs in the page: the longest time that its thread was busy with one thing, in milliseconds. */
export function countPauses(): void {
  let last = performance.now();
  Reflect.set(window, 'longestPause', 0);
  setInterval(() => {
    const now = performance.now();
    Reflect.set(window, 'longestPause', Math.max(Reflect.get(window, 'longestPause'), now - last));
    last = now;
  }, 10);
}
