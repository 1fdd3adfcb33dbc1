/**
 * What a letter to children of an age can ask of its reader. Not science: limits under which most texts for the age
 * stay, to write by and to be warned at. LIX is the Swedish readability index, words per sentence + the share of words
 * with more than six letters.
 */
export interface LetterAge {
  readonly id: string;
  /** A sentence of more words is long. */
  readonly sentence: number;
  /** A higher index is heavy. */
  readonly lix: number;
  /** A word of more letters is long. */
  readonly word: number;
  /** Of the whole letter: more, and few read on. */
  readonly words: number;
  /** Size of the type on paper, in points. */
  readonly type: number;
}

/** The same ages as step 9's. Letters to the youngest are read aloud, and told with pictures. */
export const letterAges = [
  { id: 'age-0-3', sentence: 8, lix: 20, word: 9, words: 70, type: 18 },
  { id: 'age-4-6', sentence: 9, lix: 22, word: 10, words: 110, type: 17 },
  { id: 'age-7-9', sentence: 11, lix: 25, word: 11, words: 160, type: 15.5 },
  { id: 'age-10-12', sentence: 14, lix: 30, word: 13, words: 200, type: 14 },
  { id: 'age-13-15', sentence: 17, lix: 35, word: 15, words: 250, type: 13.5 },
  { id: 'age-16-17', sentence: 20, lix: 40, word: 17, words: 280, type: 13 },
] as const satisfies readonly LetterAge[];

export type LetterAgeId = (typeof letterAges)[number]['id'];

export const letterAgeIds: LetterAgeId[] = letterAges.map(({ id }) => id);

export function letterAge(id: string | undefined): LetterAge | undefined {
  return letterAges.find((age) => age.id === id);
}
