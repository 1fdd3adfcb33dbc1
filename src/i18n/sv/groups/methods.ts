import { methodCards } from '../method-cards.ts';

/** The method cards on a page of their own. */
export const methodsWords = { methodCards };
