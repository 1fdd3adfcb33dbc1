import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import { PdfError, type SignRequest } from '../../protocol.ts';

/**
 * The value of a signed field (ISO 32000-1, 12.8.1), written with room for the signature and for where it stands,
 * which are known when everything else is in place.
 */

/** As wide as the largest offset that a cross-reference table can hold. */
const unknownOffset = 9_999_999_999;
const offsetDigits = String(unknownOffset).length;
const rangePlaceholder = `[0 ${unknownOffset} ${unknownOffset} ${unknownOffset}]`;

/** Room for a time stamp and longer chains, which others may add one day. */
const usualRoom = 16_384;

export function signatureValue(request: SignRequest, neededRoom: number): PdfDict {
  const value = PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: new PdfArray(
      [0, unknownOffset, unknownOffset, unknownOffset].map((offset) => PdfNumber.of(offset)),
    ),
    Contents: PdfString.fromBytes(new Uint8Array(Math.max(usualRoom, neededRoom))),
    M: PdfString.fromString(pdfDate(request.signedAt)),
  });
  const { name } = request.identity.description;
  if (name !== '') {
    value.set('Name', PdfString.fromString(name));
  }
  if (request.statement !== '') {
    value.set('Reason', PdfString.fromString(request.statement));
  }
  return value;
}

/** D:YYYYMMDDHHmmSS and how far the clock is from UTC (ISO 32000-1, 7.9.4). */
export function pdfDate(isoDateTime: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(
    isoDateTime,
  );
  if (match === null) {
    throw new PdfError('unknown', `${isoDateTime} is no time with a zone.`);
  }
  const [zone = 'Z', ...rest] = match.slice(1).toReversed();
  const offset = zone === 'Z' ? "+00'00'" : `${zone.replace(':', "'")}'`;
  return `D:${rest.toReversed().join('')}${offset}`;
}

/** Where the signature goes, in a file that was written with its place left open. */
export interface OpenPlace {
  /** Of the `<` before and of what follows the `>` after. */
  readonly start: number;
  readonly end: number;
}

/**
 * Writes into the file which part of it is signed: all but the signature itself. `from`: where what was added begins.
 */
export function fillByteRange(file: Uint8Array, from: number): OpenPlace {
  const added = new TextDecoder('latin1').decode(file.subarray(from));
  const rangeStart = onlyPlace(added, `/ByteRange ${rangePlaceholder}`);
  const contents = /\/Contents (<0+>)/.exec(added.slice(rangeStart));
  if (contents === null) {
    throw new PdfError('notSignable', 'The file was written without a place for the signature.');
  }
  const start = from + rangeStart + contents.index + '/Contents '.length;
  const end = start + (contents[1]?.length ?? 0);
  const offsets = [start, end, file.length - end].map((offset) =>
    String(offset).padEnd(offsetDigits),
  );
  const range = `/ByteRange [0 ${offsets.join(' ')}]`;
  file.set(new TextEncoder().encode(range), from + rangeStart);
  return { start, end };
}

/** What others have written could look like our placeholder; then we would not know which to fill. */
function onlyPlace(text: string, placeholder: string): number {
  const place = text.indexOf(placeholder);
  if (place === -1 || text.includes(placeholder, place + 1)) {
    throw new PdfError('notSignable', 'The place for the signature cannot be told.');
  }
  return place;
}

/** SHA-256 of all that is signed. */
export async function digestAround(
  file: Uint8Array,
  { start, end }: OpenPlace,
): Promise<Uint8Array> {
  const signed = new Uint8Array(start + file.length - end);
  signed.set(file.subarray(0, start));
  signed.set(file.subarray(end), start);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', signed));
}

export function fillContents(file: Uint8Array, { start, end }: OpenPlace, cms: Uint8Array): void {
  const hex = Array.from(cms, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.length > end - start - 2) {
    throw new PdfError('unknown', `${cms.length} bytes of signature have no room.`);
  }
  file.set(new TextEncoder().encode(hex), start + 1);
}
