import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream } from '@libpdf/core';
import { constants, Inflate } from 'pako';
import { guarded } from './guarded-bytes.ts';

/**
 * A few kilobytes can inflate to gigabytes, and LibPDF inflates whatever it meets. All its decoding goes through
 * `PdfStream.getDecodedData`, which is replaced here by one that stops at a limit.
 */

/** More was in a stream than it may hold. */
export class TooMuchDataError extends Error {
  override readonly name = 'TooMuchDataError';
}

/** Far above the object and cross-reference streams of an honest file of the largest size that is opened. */
const maximumDecodedBytes = 128 * 1024 * 1024;

/** An entry costs about a hundred bytes of memory, whatever it takes in the file. */
const maximumXrefEntries = 1_000_000;

/** The other filters are for pictures, or could make much of little; no file we know uses them for its structure. */
const textFilters: ReadonlySet<string> = new Set(['ASCIIHexDecode', 'ASCII85Decode']);

const decodeWithoutLimit = PdfStream.prototype.getDecodedData;

let bytesLeft = 0;

/** From here on LibPDF decodes at most `maximumDecodedBytes` in all. To be called before each file. */
export function limitDecoding(): void {
  bytesLeft = maximumDecodedBytes;
  PdfStream.prototype.getDecodedData = decodeWithinLimit;
}

function decodeWithinLimit(this: PdfStream): Uint8Array {
  const limit = bytesLeft;
  // Stays so where the stream is refused: a second bomb is not even begun.
  bytesLeft = 0;
  const data = decodeStream(this, limit);
  bytesLeft = limit - data.length;
  if (this.getName('Type')?.value === 'XRef') {
    checkXref(this, data.length);
  }
  return guarded(data);
}

/** The decoded bytes of a stream; throws TooMuchDataError where they are more than `limit`. */
export function decodeStream(stream: PdfStream, limit: number): Uint8Array {
  let data = stream.data;
  for (const { filter, parameters } of filtersOf(stream)) {
    data = applyFilter(data, filter, parameters, limit);
  }
  if (data.length > limit) {
    throw new TooMuchDataError();
  }
  return data;
}

interface Filter {
  readonly filter: PdfName;
  readonly parameters: PdfDict | undefined;
}

function filtersOf(stream: PdfStream): Filter[] {
  const parameters = listOf(stream.get('DecodeParms'));
  return listOf(stream.get('Filter')).flatMap((filter, index) => {
    const own = parameters[index];
    return filter instanceof PdfName
      ? [{ filter, parameters: own instanceof PdfDict ? own : undefined }]
      : [];
  });
}

function listOf(entry: unknown): unknown[] {
  return entry instanceof PdfArray ? [...entry] : [entry];
}

function applyFilter(
  data: Uint8Array,
  filter: PdfName,
  parameters: PdfDict | undefined,
  limit: number,
): Uint8Array {
  if (textFilters.has(filter.value)) {
    return decodeWithoutLimit.call(new PdfStream([['Filter', filter]], data));
  }
  if (filter.value !== 'FlateDecode') {
    throw new Error(`Filter ${filter.value} is not for text.`);
  }
  const inflated = inflate(data, limit);
  const predictor = parameters?.getNumber('Predictor')?.value ?? 1;
  if (parameters === undefined || predictor === 1) {
    return inflated;
  }
  // The prediction is undone by LibPDF: now that the size is known to be harmless, and so is a row's.
  if ((parameters.getNumber('Columns')?.value ?? 1) > inflated.length) {
    throw new TooMuchDataError();
  }
  const whole: [string, PdfName | PdfDict][] = [
    ['Filter', filter],
    ['DecodeParms', parameters],
  ];
  return decodeWithoutLimit.call(new PdfStream(whole, data));
}

/** What there is of a stream that is cut off or wrong in its middle is handed over, as other readers do. */
function inflate(data: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate();
  inflater.onData = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) {
      throw new TooMuchDataError();
    }
    parts.push(part);
  };
  inflater.push(data, constants.Z_SYNC_FLUSH);
  const whole = new Uint8Array(length);
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

/** Entries of no width would go on for ever. */
function checkXref(stream: PdfStream, length: number): void {
  const widths = listOf(stream.get('W'));
  const width = widths.reduce<number>(
    (sum, entry) => sum + (entry instanceof PdfNumber ? entry.value : 0),
    0,
  );
  if (width < 1 || length / width > maximumXrefEntries) {
    throw new TooMuchDataError();
  }
}
