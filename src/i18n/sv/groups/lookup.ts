import { lookup } from '../lookup.ts';

/** Articles and words of the field, to look up. */
export const lookupWords = { lookup };
