import type { Review } from '#src/signature/review.ts';

/** How many signatures the file holds, and how many its prepared places expect. */
export function signatureCount(review: Review): { signed: number; expected: number } {
  const signed = review.signatures.length;
  return { signed, expected: Math.max(signed, review.fields.length) };
}
