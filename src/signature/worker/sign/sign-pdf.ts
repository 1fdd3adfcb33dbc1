import { type PDF, PdfDict } from '@libpdf/core';
import {
  IdentityError,
  PdfError,
  type SignatureProgress,
  type SignRequest,
} from '../../protocol.ts';
import { parseCertificate } from '../certificates.ts';
import { createSignedData, signedDataRoom } from '../cms/signed-data.ts';
import { belongsTogether } from '../key-pair.ts';
import { loadPdf } from '../load-pdf.ts';
import { checkValidity } from '../validity.ts';
import { addAppearance } from './appearance.ts';
import { digestAround, fillByteRange, fillContents, signatureValue } from './signature-value.ts';
import { signingField } from './signing-field.ts';

/**
 * The file with one more signature: value and appearance of one empty field, added at the end. What was there before
 * stands unchanged. Throws a PdfError or an IdentityError.
 */
export async function signPdf(
  bytes: Uint8Array,
  request: SignRequest,
  fonts: readonly Uint8Array[],
  onProgress: (progress: SignatureProgress) => void,
): Promise<Uint8Array> {
  onProgress({ stage: 'structure' });
  const pdf = await loadUnchangeable(bytes);
  const field = signingField(pdf, request.field);
  onProgress({ stage: 'signing' });
  await checkIdentity(request);
  const value = signatureValue(request, signedDataRoom(request.identity));
  field.dictionary.set('V', pdf.register(value));
  if (field.width > 0 && field.height > 0) {
    const lines = request.appearance;
    const appearance = addAppearance(pdf, { ...field, lines }, fonts);
    field.dictionary.set('AP', PdfDict.of({ N: appearance }));
  }
  const signed = await pdf.save({ incremental: true, subsetFonts: true });
  if (!beginsWith(signed, bytes) || signed.length === bytes.length) {
    throw new PdfError('notSignable', 'The file would have been written anew.');
  }
  const place = fillByteRange(signed, bytes.length);
  const digest = await digestAround(signed, place);
  fillContents(signed, place, await createSignedData(digest, request.identity));
  return signed;
}

/** A kept key and its certificate may have been parted, or outlived; what they sign would not hold. */
async function checkIdentity({ identity, signedAt }: SignRequest): Promise<void> {
  const { certificates, privateKey, description } = identity;
  checkValidity(description, new Date(signedAt));
  const [own] = certificates;
  if (own === undefined || !(await belongsTogether(privateKey, parseCertificate(own)))) {
    throw new IdentityError('unusable', 'Key and certificate do not belong together.');
  }
}

/** The file, if something can be added to it without changing what is there. */
async function loadUnchangeable(bytes: Uint8Array): Promise<PDF> {
  const pdf = await loadPdf(bytes);
  if (pdf.isEncrypted) {
    throw new PdfError('encrypted', 'The file is protected.');
  }
  if (pdf.recoveredViaBruteForce || !isAscii(bytes.subarray(0, 5), '%PDF-')) {
    throw new PdfError('damaged', 'The file had to be pieced together.');
  }
  if (pdf.canSaveIncrementally() !== null) {
    throw new PdfError('notSignable', `Nothing can be added: ${pdf.canSaveIncrementally()}.`);
  }
  return pdf;
}

function isAscii(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes) === text;
}

function beginsWith(file: Uint8Array, beginning: Uint8Array): boolean {
  return beginning.every((byte, index) => file[index] === byte);
}
