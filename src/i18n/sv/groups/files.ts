import { opening } from '../opening.ts';

/** What became of files that were opened. */
export const filesWords = { opening };
