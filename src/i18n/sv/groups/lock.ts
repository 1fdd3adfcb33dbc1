import { lock } from '../lock.ts';

/** Locking and unlocking drafts. */
export const lockWords = { lock };
