import { helpPage } from '../help-page.ts';

/** The help page, and what an organisation adds to the guidance. */
export const helpWords = { helpPage };
