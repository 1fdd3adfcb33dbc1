import type { ReviewedSignature } from '#src/signature/review.ts';

/** Whether the key of the certificate has been shown to have signed; who holds it is another matter. */
export function isProven(signature: ReviewedSignature): boolean {
  return signature.status !== 'red' && !signature.reasons.includes('unsupportedSignature');
}

/** Whether the place was prepared for somebody else than the certificate names. */
export function namesAnother(signature: ReviewedSignature): boolean {
  const name = comparable(signature.certificate?.name ?? '');
  const label = comparable(signature.label);
  return name !== '' && label !== '' && !label.includes(name);
}

function comparable(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
}
