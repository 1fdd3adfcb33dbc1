import { history } from '../history.ts';

/** Earlier states of a draft. */
export const historyWords = { history };
