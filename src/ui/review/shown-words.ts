const longest = 300;

/** Characters that break lines, cannot be seen, or turn the direction of what stands around them. */
const misleading =
  /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]+/gu;

const maybeRightToLeft = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Words from a file or a certificate, which anybody can have written, fit to stand among the app's own: in one
 * line, of bounded length, and without changing how the words around them are read.
 */
export function shownWords(words: string): string {
  const line = words.replace(misleading, ' ').replace(/\s+/g, ' ').trim();
  const cut =
    line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')} …` : line;
  return maybeRightToLeft.test(cut) ? `\u2068${cut}\u2069` : cut;
}
