import { review } from '../review.ts';
import { signing } from '../signing.ts';

/** Reviewing and signing. */
export const signaturesWords = { review, signing };
