import { syllables as english } from '@react-pdf/hyphenate/en-us';
import { syllables as swedish } from '@react-pdf/hyphenate/sv';
import type { Language } from '#questionnaire/index.ts';

/**
 * Where a word may end a line. react-pdf asks for a word's parts and puts a hyphen between two of them when a
 * line ends there; an empty part between them is a place to break without a hyphen.
 */
const breakWithoutHyphen = '';

/** A longer piece in which no syllable is found (a number, a code) may be broken anywhere in it. */
const longestPiece = 24;

/** Shorter words stay whole in headings. */
const longestHeadingWord = 28;

/** A single "de" on a line of its own helps nobody. */
const shortestEnd = 3;

type WordBreaker = (word: string) => string[];

/** For running text: the parts of a word of a language, in order; joined they are the word. */
export function textBreaker(language: Language): WordBreaker {
  const syllables = syllablesOf(language);
  return remember((word) => breakWord(word, syllables));
}

/** For headings: words are only broken where they would not fit on a line. */
export function headingBreaker(language: Language): WordBreaker {
  const syllables = syllablesOf(language);
  return remember((word) =>
    breakWord(word, (piece) => (piece.length > longestHeadingWord ? syllables(piece) : [piece])),
  );
}

/** Letters of other scripts, and signs that are drawn in a font of their own. */
const foreign =
  '[^\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]|\\p{Extended_Pictographic}';
const endsForeign = new RegExp(`(?:${foreign})$`, 'u');
const beginsForeign = new RegExp(`^(?:${foreign})`, 'u');

/**
 * The layout asks for the parts of a word one by one where they differ in font or style, and puts a hyphen between
 * them when a line ends there. Beside letters of another font the hyphen goes. A breaker for one document: it
 * remembers the part before.
 */
export function acrossSeams(breaker: WordBreaker): WordBreaker {
  let before = ' ';
  return (part) => {
    const isSeam = !/\s$/.test(before) && !/^\s/.test(part);
    const isForeign = endsForeign.test(before) || beginsForeign.test(part);
    before = part;
    return isSeam && isForeign ? [breakWithoutHyphen, ...breaker(part)] : breaker(part);
  };
}

function syllablesOf(language: Language): WordBreaker {
  const syllables = language === 'sv' ? swedish : english;
  return (piece) => {
    const parts = syllables(piece);
    const last = parts.at(-1) ?? '';
    const letters = last.replace(/\P{L}/gu, '').length;
    return parts.length > 1 && letters < shortestEnd
      ? [...parts.slice(0, -2), `${parts.at(-2)}${last}`]
      : parts;
  };
}

function remember(breaker: WordBreaker): WordBreaker {
  const known = new Map<string, string[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) {
      return before;
    }
    const parts = breaker(word);
    known.set(word, parts);
    return parts;
  };
}

const addressMarks = /[/?&=.,:;#%@_-]/;

/** A text in which every space is a no-break space is one word, and wider than a page. */
function wordMarks(word: string): RegExp {
  return word.length > 2 * longestPiece ? /[-–—/፡።\u00a0]/ : /[-–—/፡።]/;
}

function breakWord(word: string, syllables: WordBreaker): string[] {
  const isAddress = /:\/\/|^www\.|@/.test(word);
  const pieces = splitAfter(word, isAddress ? addressMarks : wordMarks(word));
  return pieces.flatMap((piece, index) => [
    ...(index > 0 ? [breakWithoutHyphen] : []),
    ...(isAddress ? cut(piece) : syllables(piece).flatMap(cut)),
  ]);
}

/** Splits after each run of the marks, never before the first letter or after the last. */
function splitAfter(word: string, mark: RegExp): string[] {
  const seam = new RegExp(`(?<=[^\\s]${mark.source})(?=[\\p{L}\\p{N}])`, 'u');
  return word.split(seam);
}

/** A piece that is too long, in chunks between which no letter is parted from its accent. */
function cut(piece: string): string[] {
  if (piece.length <= longestPiece) {
    return [piece];
  }
  const letters = piece.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const chunks: string[] = [];
  for (let start = 0; start < letters.length; start += longestPiece / 2) {
    chunks.push(letters.slice(start, start + longestPiece / 2).join(''), breakWithoutHyphen);
  }
  return chunks.slice(0, -1);
}
