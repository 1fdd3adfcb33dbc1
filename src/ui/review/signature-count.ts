import { isTimeStamp, type Review } from '#src/signature/review.ts';

/** How many have signed the file, and how many its prepared places expect. */
export function signatureCount(review: Review): { signed: number; expected: number } {
  const stamps = review.signatures.filter(isTimeStamp).map(({ field }) => field);
  const signed = review.signatures.length - stamps.length;
  const places = review.fields.filter(({ name }) => !stamps.includes(name)).length;
  return { signed, expected: Math.max(signed, places) };
}
