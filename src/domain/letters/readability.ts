/** How heavy a text is to read, measured on its letters alone. */

/** Words of more letters count as long in LIX, whoever reads. */
const lixWord = 6;

/** On fewer words the index says nothing. */
const fewestWords = 20;

const word = /[\p{L}\p{M}\p{N}]+(?:[-–’'.:@][\p{L}\p{M}\p{N}]+)*/gu;

/** A full stop ends a sentence only before a capital: not in "kl. 16" or "t.ex. bussen". */
const sentenceEnd = /(?<=[.!?…][”"’)]*)\s+(?=[”"“‘(–-]?\s?\p{Lu})|\n+/u;

export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** A line of its own, as in a list, is a sentence too. */
export function sentencesOf(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/**
 * LIX (läsbarhetsindex): words per sentence and the percentage of long words, added. Below 25 a text for children,
 * 40 a newspaper, above 50 official prose. Undefined where there is too little to measure.
 */
export function lix(text: string): number | undefined {
  const words = wordsOf(text);
  if (words.length < fewestWords) {
    return undefined;
  }
  const long = words.filter((one) => lettersOf(one) > lixWord).length;
  return Math.round(words.length / sentencesOf(text).length + (100 * long) / words.length);
}

/** Of an address or a number nobody reads the letters one by one. */
export function lettersOf(one: string): number {
  return /[@.\d]/.test(one) ? 0 : one.replace(/[^\p{L}]/gu, '').length;
}
