import { computer } from '../computer.ts';

/** What this browser holds, and how it is cleared. */
export const computerWords = { computer };
