import { merge } from '../merge.ts';

/** Bringing in a copy that a colleague has written in. */
export const mergeWords = { merge };
