import type { Review, ReviewedSignature } from '#src/signature/review.ts';

/** Whether it is no person's: a service has stamped the file with the time. */
export function isTimestamp({ format }: ReviewedSignature): boolean {
  return format.subFilter === 'ETSI.RFC3161';
}

/** How many have signed the file, and how many its prepared places expect. */
export function signatureCount(review: Review): { signed: number; expected: number } {
  const stamps = review.signatures.filter(isTimestamp).map(({ field }) => field);
  const signed = review.signatures.length - stamps.length;
  const places = review.fields.filter(({ name }) => !stamps.includes(name)).length;
  return { signed, expected: Math.max(signed, places) };
}
