/** One line, without signs that nobody sees and that may turn the words around it. */
export function tidyLine(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}
