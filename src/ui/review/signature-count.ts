import { isTimeStamp, placesForPeople, type Review } from '#src/signature/review.ts';

/** How many have signed the file, and how many its prepared places expect. */
export function signatureCount(review: Review): { signed: number; expected: number } {
  const signed = review.signatures.filter((signature) => !isTimeStamp(signature)).length;
  return { signed, expected: Math.max(signed, placesForPeople(review).length) };
}
