import { PdfRef } from '@libpdf/core';
import type { DocumentState } from './document-state.ts';
import { numberOf } from './signature-fields.ts';
import {
  dictionaryAt,
  endOfValue,
  matchAt,
  SyntaxProblem,
  skipSpace,
  wholeNumber,
} from './syntax.ts';

const objectHead = /\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/y;
const streamHead = /stream(?:\r\n|\n)/y;
const streamEnd = /[\r\n]*endstream[\0\t\n\f\r ]+endobj/y;
const objectEnd = /endobj/y;
const referenceText = /^(\d+)\s+(\d+)\s+R$/;

/**
 * Whether what was added to a file in this state is nothing but objects that its cross-reference knows, one
 * after the other. Throws a SyntaxProblem where an object is written so that programs may read it differently.
 */
export function isFullyListed(later: DocumentState): boolean {
  const { file, state } = later;
  const { text } = file;
  const section = file.states[state]?.sections[0];
  const start = file.states[state - 1]?.end ?? 0;
  if (section === undefined) {
    return false;
  }
  const listed = new Map<number, number>();
  for (const [number, entry] of section.entries) {
    if (entry.type === 'placed' && entry.offset >= start && entry.offset < section.offset) {
      listed.set(entry.offset, number);
    }
  }
  let position = skipSpace(text, start);
  while (position < section.offset) {
    const number = listed.get(position);
    if (number === undefined) {
      return false;
    }
    listed.delete(position);
    position = skipSpace(text, endOfObject(later, position));
    checkContainer(later, number);
  }
  return position === section.offset && listed.size === 0;
}

function endOfObject(later: DocumentState, offset: number): number {
  const { text } = later.file;
  const head = matchAt(objectHead, text, offset);
  if (head === undefined) {
    throw new SyntaxProblem(`No object at ${offset}.`);
  }
  const start = skipSpace(text, offset + head.length);
  const end = skipSpace(text, endOfValue(text, start));
  const stream = matchAt(streamHead, text, end);
  if (stream === undefined) {
    return end + lengthAt(objectEnd, text, end);
  }
  const length = lengthOf(dictionaryAt(text, start).entries.get('Length'), later);
  const dataEnd = end + stream.length + length;
  return dataEnd + lengthAt(streamEnd, text, dataEnd);
}

function lengthAt(pattern: RegExp, text: string, position: number): number {
  const found = matchAt(pattern, text, position);
  if (found === undefined) {
    throw new SyntaxProblem(`An object has no proper end at ${position}.`);
  }
  return found.length;
}

function lengthOf(written: string | undefined, later: DocumentState): number {
  const [, number, generation] = referenceText.exec(written ?? '') ?? [];
  const length =
    number === undefined
      ? wholeNumber(written)
      : numberOf(later.resolve(PdfRef.of(Number(number), Number(generation))));
  if (length === undefined) {
    throw new SyntaxProblem('A stream has no length.');
  }
  return length;
}

/** What is packed into an object stream is read as strictly. */
function checkContainer(later: DocumentState, number: number): void {
  const stream = later.resolve(PdfRef.of(number, 0));
  if (stream?.type !== 'stream' || stream.getName('Type')?.value !== 'ObjStm') {
    return;
  }
  const text = later.unpacked(number);
  const first = numberOf(stream.get('First')) ?? Number.NaN;
  const count = numberOf(stream.get('N')) ?? Number.NaN;
  const pairs = text
    .slice(0, first)
    .trim()
    .split(/[\0\t\n\f\r ]+/)
    .map(wholeNumber);
  if (pairs.length !== 2 * count) {
    throw new SyntaxProblem(`Object stream ${number} holds more than it says, or less.`);
  }
  for (let index = 1; index < pairs.length; index += 2) {
    endOfValue(text, skipSpace(text, first + (pairs[index] ?? Number.NaN)));
  }
}
