import { PdfRef, PdfString } from '@libpdf/core';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import type { ReviewReason } from '../../review.ts';
import { describeCertificate } from '../certificates.ts';
import { type SignedRange, signedRangeOf } from './byte-range.ts';
import { chainOf } from './certificate-chain.ts';
import { checkCms } from './cms-check.ts';
import type { DocumentState } from './document-state.ts';
import { isoOfPdfDate } from './pdf-date.ts';
import type { PdfFile } from './pdf-file.ts';
import { type FormSignatureField, nameOf, signatureFieldsOf, textOf } from './signature-fields.ts';
import { dictionaryAt, matchAt, skipSpace } from './syntax.ts';

/** What is found out about a signature by itself, whatever came after it. */
export interface CheckedSignature {
  readonly field: FormSignatureField;
  readonly reasons: readonly ReviewReason[];
  /** Undefined where it is not clear what is covered. */
  readonly range: SignedRange | undefined;
  /** The state of the file that it covers. */
  readonly signedState: DocumentState | undefined;
  readonly subFilter: string;
  readonly certificate: CertificateDescription | undefined;
  readonly issuers: readonly CertificateDescription[];
  readonly claimedTime: string;
  readonly statement: string;
  readonly isPadesBaseline: boolean;
  readonly hasTimestamp: boolean;
}

/** States of the file by number, each loaded once. */
export type LoadState = (state: number) => Promise<DocumentState>;

const objectHead = /\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/y;

export async function checkSignature(
  field: FormSignatureField,
  last: DocumentState,
  loadState: LoadState,
): Promise<CheckedSignature> {
  const { file } = last;
  const signature = field.value;
  const subFilter = nameOf(last.get(signature, 'SubFilter'));
  const seen = {
    field,
    subFilter,
    certificate: undefined,
    issuers: [],
    claimedTime: isoOfPdfDate(textOf(last.get(signature, 'M'))),
    statement: textOf(last.get(signature, 'Reason')),
    isPadesBaseline: false,
    hasTimestamp: false,
    range: undefined,
    signedState: undefined,
  };
  const contents = signature?.get('Contents');
  if (!(contents instanceof PdfString) || !contents.bytes.some((byte) => byte !== 0)) {
    return { ...seen, reasons: ['damagedSignature'] };
  }
  const range = signature && signedRangeOf(signature, file.bytes);
  const state = range && stateThatEndsAt(range.end, file);
  if (range === undefined || state === undefined) {
    return { ...seen, reasons: ['wrongRange'] };
  }
  const signedState = await loadState(state);
  const placement = reasonAgainstPlace(field, range, last, signedState);
  const cms = await checkCms(range.contents, subFilter, () => coveredBytes(file.bytes, range));
  const claimedTime = seen.claimedTime || cms.time;
  const own = [...(placement === undefined ? [] : [placement]), ...cms.reasons];
  if (cms.certificate === undefined) {
    return { ...seen, range, signedState, reasons: own };
  }
  const chain = await chainOf(cms.certificate, cms.otherCertificates, claimedTime);
  return {
    ...seen,
    range,
    signedState,
    claimedTime,
    reasons: [
      ...own,
      ...(chain.wasValid ? [] : (['certificateNotValidThen'] as const)),
      ...(chain.isBroken ? (['brokenChain'] as const) : []),
    ],
    certificate: await describeCertificate(cms.certificate.der),
    issuers: await Promise.all(chain.issuers.map(({ der }) => describeCertificate(der))),
    isPadesBaseline: cms.isBaseline && seen.claimedTime !== '' && !signature?.has('Cert'),
    hasTimestamp: cms.hasTimestamp || subFilter === 'ETSI.RFC3161',
  };
}

/** The mark of the end is covered; the end of its line need not be, where something follows. */
function stateThatEndsAt(end: number, { states, text }: PdfFile): number | undefined {
  const state = states.findIndex(
    (saved, index) =>
      saved.end === end ||
      (index < states.length - 1 &&
        saved.end > end &&
        saved.end - end <= 2 &&
        /^[\r\n]+$/.test(text.slice(end, saved.end))),
  );
  return state === -1 ? undefined : state;
}

function coveredBytes(bytes: Uint8Array, { gapStart, gapEnd, end }: SignedRange): Uint8Array {
  const covered = new Uint8Array(end - (gapEnd - gapStart));
  covered.set(bytes.subarray(0, gapStart));
  covered.set(bytes.subarray(gapEnd, end), gapStart);
  return covered;
}

/** The same object must have been the same field's signature in the state that was signed, and hold the gap. */
function reasonAgainstPlace(
  field: FormSignatureField,
  range: SignedRange,
  last: DocumentState,
  signed: DocumentState,
): ReviewReason | undefined {
  const holder = holderOf(field);
  const then = signatureFieldsOf(signed).filter(({ name }) => name === field.name);
  const [same] = then;
  const isSame =
    holder !== undefined &&
    then.length === 1 &&
    same !== undefined &&
    holderOf(same) === holder &&
    same.written instanceof PdfRef === field.written instanceof PdfRef &&
    last.placeOf(holder) === signed.placeOf(holder);
  if (!isSame) {
    return 'misplacedSignature';
  }
  return holdsGap(signed, holder, range) ? undefined : 'wrongRange';
}

/** The number of the object in which the signature is written. */
export function holderOf({ written, reference }: FormSignatureField): number | undefined {
  return written instanceof PdfRef ? written.objectNumber : reference?.objectNumber;
}

function holdsGap(signed: DocumentState, holder: number, range: SignedRange): boolean {
  const { text } = signed.file;
  const offset = signed.offsetOf(holder);
  const head = offset === undefined ? undefined : matchAt(objectHead, text, offset);
  if (offset === undefined || head === undefined) {
    return false;
  }
  try {
    const { end } = dictionaryAt(text, skipSpace(text, offset + head.length));
    return offset < range.gapStart && range.gapEnd < end;
  } catch {
    return false;
  }
}
