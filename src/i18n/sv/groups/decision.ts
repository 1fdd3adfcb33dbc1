import { decision } from '../decision.ts';

/** What those who decide look at. */
export const decisionWords = { decision };
