import { bin } from '../bin.ts';

/** Removed drafts. */
export const binWords = { bin };
