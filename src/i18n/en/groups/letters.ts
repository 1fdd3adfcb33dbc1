import { letters } from '../letters.ts';

/** Letters to children: the page where they are written, and what is printed. */
export const lettersWords = { letters };
