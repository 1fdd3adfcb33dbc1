import { followUp } from '../follow-up.ts';

/** The page of the outcome, and the days in the calendar. */
export const followUpWords = { followUp };
