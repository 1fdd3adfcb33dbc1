import { backup } from '../backup.ts';
import { copyFound } from '../copy-found.ts';
import { opening } from '../opening.ts';

/** What became of files that were opened, and the backup of everything. */
export const filesWords = { backup, copyFound, opening };
