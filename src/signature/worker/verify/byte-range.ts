import { PdfArray, type PdfDict, PdfString } from '@libpdf/core';
import { numberOf } from './signature-fields.ts';

/** What a signature covers: the bytes before its own value and those after it (ISO 32000-1, 12.8.1). */
export interface SignedRange {
  /** Where the value begins: with `<`. */
  readonly gapStart: number;
  /** After the `>`. */
  readonly gapEnd: number;
  /** How many of the file's first bytes are covered, but for the value. */
  readonly end: number;
  /** The value in the gap. */
  readonly contents: Uint8Array;
}

/** Smaller than any signature. */
const minimumContents = 100;

/** Undefined where the range leaves out more than the value, less, or anything else. */
export function signedRangeOf(signature: PdfDict, bytes: Uint8Array): SignedRange | undefined {
  const written = signature.get('ByteRange');
  const range = written instanceof PdfArray ? [...written].map((item) => numberOf(item)) : [];
  const [start, gapStart, gapEnd, length] = range;
  if (
    range.length !== 4 ||
    start !== 0 ||
    !isPlace(gapStart) ||
    !isPlace(gapEnd) ||
    !isPlace(length) ||
    gapStart + 2 + 2 * minimumContents > gapEnd ||
    length === 0 ||
    gapEnd + length > bytes.length
  ) {
    return undefined;
  }
  const contents = hexadecimalIn(bytes.subarray(gapStart, gapEnd));
  const value = signature.get('Contents');
  const isSame =
    contents !== undefined && value instanceof PdfString && areEqual(contents, value.bytes);
  return isSame ? { gapStart, gapEnd, end: gapEnd + length, contents } : undefined;
}

function isPlace(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

/** Only `<`, pairs of hexadecimal digits and `>`: nothing else can hide in what is not signed. */
function hexadecimalIn(gap: Uint8Array): Uint8Array | undefined {
  if (gap[0] !== 0x3c || gap.at(-1) !== 0x3e || gap.length % 2 !== 0) {
    return undefined;
  }
  const value = new Uint8Array(gap.length / 2 - 1);
  for (let index = 0; index < value.length; index += 1) {
    const high = digit(gap[1 + 2 * index]);
    const low = digit(gap[2 + 2 * index]);
    if (high === undefined || low === undefined) {
      return undefined;
    }
    value[index] = high * 16 + low;
  }
  return value;
}

function digit(code = 0): number | undefined {
  if (code >= 0x30 && code <= 0x39) {
    return code - 0x30;
  }
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : undefined;
}

export function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
