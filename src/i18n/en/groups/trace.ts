import { trace } from '../trace.ts';

/** How an assessment hangs together. */
export const traceWords = { trace };
