import { PdfDict, PdfName, PdfNumber, PdfStream } from '@libpdf/core';
import { PdfError } from '../../protocol.ts';
import { decodeStream } from '../decode-stream.ts';
import { dictionaryAt, matchAt, SyntaxProblem, skipSpace, wholeNumber } from './syntax.ts';

/** Where an object is found (ISO 32000-1, 7.5.4 and 7.5.8): at a place in the file, or within an object stream. */
export type Entry =
  | { readonly type: 'free' }
  | { readonly type: 'placed'; readonly offset: number; readonly generation: number }
  | { readonly type: 'packed'; readonly container: number; readonly index: number };

/** One cross-reference table or stream. */
export interface Section {
  readonly offset: number;
  /** By object number. */
  readonly entries: ReadonlyMap<number, Entry>;
  /** By key, as written. */
  readonly trailer: ReadonlyMap<string, string>;
  readonly previous: number | undefined;
  /** Where what it is made of ends; then comes `startxref`. */
  readonly end: number;
}

/** More than any file that is opened here has. */
const maximumEntries = 500_000;

const tableHead = /xref[ \t]*(?:\r\n|\r|\n)/y;
const subsectionHead = /(\d+) (\d+)[ \t]*(?:\r\n|\r|\n)/y;
const tableEntry = /(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n|\n|\r)/y;
const objectHead = /\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/y;
const streamHead = /stream(?:\r\n|\n)/y;
const streamEnd = /[\r\n]*endstream[\0\t\n\f\r ]+endobj/y;

/** The section that begins at the place; throws a SyntaxProblem. */
export function sectionAt(text: string, bytes: Uint8Array, offset: number): Section {
  const table = matchAt(tableHead, text, offset);
  if (table === undefined) {
    return streamSection(text, bytes, offset);
  }
  const section = tableSection(text, offset, offset + table.length);
  const hybrid = section.trailer.get('XRefStm');
  return hybrid === undefined
    ? section
    : withStream(section, streamSection(text, bytes, wholeNumber(hybrid) ?? -1));
}

function tableSection(text: string, offset: number, start: number): Section {
  const entries = new Map<number, Entry>();
  let position = start;
  while (!text.startsWith('trailer', position)) {
    position = readSubsection(text, position, entries);
  }
  const trailer = dictionaryAt(text, skipSpace(text, position + 'trailer'.length));
  return { offset, entries, ...sectionTail(trailer.entries), end: trailer.end };
}

function readSubsection(text: string, start: number, entries: Map<number, Entry>): number {
  subsectionHead.lastIndex = start;
  const head = subsectionHead.exec(text);
  if (head === null) {
    throw new SyntaxProblem(`No cross-reference subsection at ${start}.`);
  }
  const [whole, first, count] = head;
  let position = start + whole.length;
  for (let index = 0; index < Number(count); index += 1) {
    tableEntry.lastIndex = position;
    const row = tableEntry.exec(text);
    if (row === null) {
      throw new SyntaxProblem(`No cross-reference entry at ${position}.`);
    }
    const [written, offset, generation, kind] = row;
    const entry: Entry =
      kind === 'f'
        ? { type: 'free' }
        : { type: 'placed', offset: Number(offset), generation: Number(generation) };
    addEntry(entries, Number(first) + index, entry);
    position += written.length;
  }
  return position;
}

function addEntry(entries: Map<number, Entry>, number: number, entry: Entry): void {
  if (entries.has(number)) {
    throw new SyntaxProblem(`Object ${number} has two places in one section.`);
  }
  if (entries.size >= maximumEntries) {
    throw new PdfError('tooLarge', 'There are more objects in the file than in any report.');
  }
  entries.set(number, entry);
}

function sectionTail(trailer: ReadonlyMap<string, string>) {
  const written = trailer.get('Prev');
  const previous = wholeNumber(written);
  if (written !== undefined && previous === undefined) {
    throw new SyntaxProblem('The way to the section before is no number.');
  }
  return { trailer, previous };
}

/** A file for old and new programs: they must find the same objects. */
function withStream(table: Section, stream: Section): Section {
  const entries = new Map(table.entries);
  for (const [number, entry] of stream.entries) {
    const other = table.entries.get(number);
    if (other !== undefined && other.type !== 'free') {
      throw new SyntaxProblem(`Old programs find another object ${number} than new ones.`);
    }
    entries.set(number, entry);
  }
  return { ...table, entries };
}

function streamSection(text: string, bytes: Uint8Array, offset: number): Section {
  const head = matchAt(objectHead, text, offset);
  if (head === undefined) {
    throw new SyntaxProblem(`No cross-reference at ${offset}.`);
  }
  const dictionary = dictionaryAt(text, skipSpace(text, offset + head.length));
  const keyword = skipSpace(text, dictionary.end);
  const start = keyword + (matchAt(streamHead, text, keyword)?.length ?? Number.NaN);
  const end = start + (wholeNumber(dictionary.entries.get('Length')) ?? Number.NaN);
  const close = matchAt(streamEnd, text, end);
  if (dictionary.entries.get('Type') !== '/XRef' || close === undefined) {
    throw new SyntaxProblem(`No sound cross-reference stream at ${offset}.`);
  }
  const entries = readStream(dictionary.entries, bytes.subarray(start, end));
  return { offset, entries, ...sectionTail(dictionary.entries), end: end + close.length };
}

function readStream(dictionary: ReadonlyMap<string, string>, packed: Uint8Array) {
  const widths = numbersIn(dictionary.get('W') ?? '');
  const [kindWidth = 0, fieldWidth = 0, lastWidth = 0] = widths;
  const width = kindWidth + fieldWidth + lastWidth;
  if (widths.length !== 3 || width < 1 || Math.max(...widths) > 6) {
    throw new SyntaxProblem('The fields of a cross-reference stream have no sound widths.');
  }
  const ranges = numbersIn(dictionary.get('Index') ?? `[0 ${dictionary.get('Size')}]`);
  const count = ranges.reduce((sum, number, index) => sum + (index % 2) * number, 0);
  if (count > maximumEntries) {
    throw new PdfError('tooLarge', 'There are more objects in the file than in any report.');
  }
  // Prediction takes a byte more for each row.
  const data = decodeStream(rebuiltStream(dictionary, packed), 2 * count * width + 1024);
  const entries = new Map<number, Entry>();
  let position = 0;
  const read = (length: number) => {
    let value = 0;
    for (const end = position + length; position < end; position += 1) {
      value = value * 256 + (data[position] ?? 0);
    }
    return value;
  };
  for (let range = 0; range < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    const length = ranges[range + 1] ?? 0;
    if (position + length * width > data.length) {
      throw new SyntaxProblem('A cross-reference stream is cut off.');
    }
    for (let index = 0; index < length; index += 1) {
      const kind = kindWidth === 0 ? 1 : read(kindWidth);
      addEntry(entries, first + index, streamEntry(kind, read(fieldWidth), read(lastWidth)));
    }
  }
  return entries;
}

function streamEntry(kind: number, field: number, last: number): Entry {
  switch (kind) {
    case 0:
      return { type: 'free' };
    case 1:
      return { type: 'placed', offset: field, generation: last };
    case 2:
      return { type: 'packed', container: field, index: last };
    default:
      throw new SyntaxProblem(`A cross-reference entry of the unknown kind ${kind}.`);
  }
}

/** As LibPDF would have read it; only what cross-reference streams use. */
function rebuiltStream(dictionary: ReadonlyMap<string, string>, packed: Uint8Array): PdfStream {
  const filter = dictionary.get('Filter')?.replace(/^\[\s*(\/\w+)\s*\]$/, '$1');
  if (filter === undefined) {
    return new PdfStream([], packed);
  }
  if (filter !== '/FlateDecode') {
    throw new SyntaxProblem(`A cross-reference packed with ${filter}.`);
  }
  const written = dictionary
    .get('DecodeParms')
    ?.replace(/^\[([\s\S]*)\]$/, '$1')
    .trim();
  const parameters = written?.startsWith('<<') ? dictionaryAt(written, 0).entries : new Map();
  const numbers = [...parameters].map(([key, value]): [string, PdfNumber] => [
    key,
    PdfNumber.of(wholeNumber(value) ?? 0),
  ]);
  return new PdfStream(
    [
      ['Filter', PdfName.of('FlateDecode')],
      ['DecodeParms', new PdfDict(numbers)],
    ],
    packed,
  );
}

function numbersIn(array: string): number[] {
  const numbers = array
    .replace(/^\[|\]$/g, '')
    .trim()
    .split(/[\0\t\n\f\r ]+/)
    .map(wholeNumber);
  if (!array.startsWith('[') || numbers.includes(undefined)) {
    throw new SyntaxProblem(`Not a list of numbers: ${array.slice(0, 40)}.`);
  }
  return numbers.flatMap((number) => (number === undefined ? [] : [number]));
}
