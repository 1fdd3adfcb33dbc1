import { help } from '../help.ts';

/** The help page, and what an organisation adds to the guidance. */
export const helpWords = { help };
