import type { AgeBand } from './schema.ts';

/** The age bands of children, without a gap from birth until they are of age. */
export const ageBands: readonly AgeBand[] = [
  { id: 'age-0-3', from: 0, to: 3 },
  { id: 'age-4-6', from: 4, to: 6 },
  { id: 'age-7-9', from: 7, to: 9 },
  { id: 'age-10-12', from: 10, to: 12 },
  { id: 'age-13-15', from: 13, to: 15 },
  { id: 'age-16-17', from: 16, to: 17 },
];
