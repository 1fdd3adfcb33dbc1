export interface Shortened {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * A text on one line that takes no more room than `budget` letters of ordinary width: whole, or cut after a
 * word and marked with "…".
 */
export function shorten(text: string, budget: number): Shortened {
  const line = text.trim().replace(/\s+/g, ' ');
  if (widthOf(line) <= budget) {
    return { text: line, isCut: false };
  }
  const start = startWithin(line, budget - 2);
  const space = start.lastIndexOf(' ');
  const words = space > start.length / 2 ? start.slice(0, space) : start;
  return { text: `${words.replace(/[\s,;:(–-]+$/, '')}\u00a0…`, isCut: true };
}

function startWithin(line: string, budget: number): string {
  let width = 0;
  let start = '';
  for (const letter of line) {
    width += letterWidth(letter);
    if (width > budget) {
      return start;
    }
    start += letter;
  }
  return start;
}

function widthOf(line: string): number {
  return [...line].reduce((width, letter) => width + letterWidth(letter), 0);
}

/** In ordinary letters. Capitals are wider; the scripts from Ethiopic on, signs and emoji wider still. */
function letterWidth(letter: string): number {
  const codePoint = letter.codePointAt(0) ?? 0;
  if (codePoint >= 0x1200 && !(codePoint >= 0x1e00 && codePoint < 0x2040)) {
    return 2;
  }
  if (/[WMÆŒ@—%]/.test(letter)) {
    return 1.8;
  }
  return /[\p{Lu}mwæœ&–]/u.test(letter) ? 1.4 : 1;
}
