import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdfkit';

/** PDF files for tests: some as our report makes them, some written byte by byte to be as wrong as files can be. */

export interface AttachedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly relationship?: string;
}

interface ReportOptions {
  readonly files?: readonly AttachedFile[];
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}

/** What these tests use of pdfkit; our own types of it know only what the report uses. */
interface TestDocument {
  on(event: 'data', listener: (part: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  text(text: string): this;
  file(content: Buffer, options: { name: string; type: string; relationship: string }): void;
  end(): void;
}
const TestDocument = PDFDocument as unknown as new (options: object) => TestDocument;

/** One page and attachments, written by the library that writes the report. */
export async function pdfkitReport(options: ReportOptions): Promise<Uint8Array> {
  const { files = [], ...protection } = options;
  const document = new TestDocument({ pdfVersion: '1.7', ...protection });
  const parts: Uint8Array[] = [];
  document.on('data', (part: Uint8Array) => parts.push(part));
  const end = new Promise<void>((resolve) => document.on('end', resolve));
  document.text('Prövning av barnets bästa');
  for (const { name, content, relationship = 'Source' } of files) {
    document.file(Buffer.from(content), { name, type: 'application/json', relationship });
  }
  document.end();
  await end;
  return new Uint8Array(Buffer.concat(parts));
}

const bytes = (text: string) => Buffer.from(text, 'latin1');

/** The bodies of a file's objects, by number. */
export type PdfObjects = Readonly<Record<number, string | Buffer>>;

const pages: PdfObjects = {
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
};

export const catalog = (entries: string) => `<</Type/Catalog/Pages 2 0 R${entries}>>`;

export const fileSpecification = (stream: number, name = 'provning.json') =>
  `<</Type/Filespec/F(${name})/UF(${name})/AFRelationship/Source/EF<</F ${stream} 0 R>>>>`;

export function stream(entries: string, data: Uint8Array): Buffer {
  const head = bytes(`<<${entries}/Length ${data.length}>>\nstream\n`);
  return Buffer.concat([head, data, bytes('\nendstream')]);
}

export const flate = (data: string | Uint8Array) =>
  stream('/Filter/FlateDecode', deflateSync(data));

function body(objects: PdfObjects): { file: Buffer; offsets: Map<number, number> } {
  const parts = [bytes('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [number, content] of Object.entries({ ...pages, ...objects })) {
    offsets.set(Number(number), length);
    const part = Buffer.concat([
      bytes(`${number} 0 obj\n`),
      Buffer.isBuffer(content) ? content : bytes(content),
      bytes('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  return { file: Buffer.concat(parts), offsets };
}

/** A file with a cross-reference table; object 1 is the catalog. */
export function rawPdf(objects: PdfObjects): Uint8Array {
  const { file, offsets } = body(objects);
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\n`;
  return Buffer.concat([file, bytes(`${table}startxref\n${file.length}\n%%EOF\n`)]);
}

/** A file whose cross-reference is a stream (PDF 1.7, 7.5.8) with these entries and data. */
export function pdfWithXrefStream(
  objects: PdfObjects,
  entries: string,
  data: Uint8Array | ((offsets: ReadonlyMap<number, number>) => Uint8Array),
): Uint8Array {
  const { file, offsets } = body(objects);
  const content = typeof data === 'function' ? data(offsets) : data;
  return Buffer.concat([
    file,
    bytes('90 0 obj\n'),
    stream(`/Type/XRef/Root 1 0 R${entries}`, content),
    bytes(`\nendobj\nstartxref\n${file.length}\n%%EOF\n`),
  ]);
}

/** Zeros, a thousand times smaller in a file than in memory: the same packed megabyte over and over. */
export function bomb(megabytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const head = Buffer.from([0x78, 0x9c]);
  const end = Buffer.from([0x03, 0x00]);
  return Buffer.concat([head, ...Array.from({ length: megabytes }, () => piece), end]);
}
