/** Says whether the fonts have a glyph for a Unicode code point. */
type Coverage = (codePoint: number) => boolean;

/** Is told of every character that no font has, each time it comes. */
interface MissingCharacters {
  add(character: string): unknown;
}

/** Stands for a character that no font has. */
const square = '□';

/**
 * Marks that are no part of the words: soft hyphens and zero-width spaces (the layout finds its own places to
 * break), marks of writing direction, variation selectors, control characters. Not the one that Persian and
 * Kurdish write within words, to keep two letters apart.
 */
const invisible =
  /(?![\n\t])\p{Cc}|(?!(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic}))\p{Cf}|\p{Variation_Selector}/gu;

/** What only changes the sign before it: the skin's colour, man or woman, a frame round a digit. */
const signDetails = /\p{Emoji_Modifier}|\u200d[\u2640\u2642]\ufe0f?|\u20e3/gu;

/** A flag is written with two of these, which stand for the letters of the country's code. */
const flagLetter = /[\u{1f1e6}-\u{1f1ff}]/gu;

function letterOfFlag(letter: string): string {
  return String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41);
}

/** All that ends a line; Word marks a line break within a paragraph with a vertical tab. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

const replacements: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2015': '—',
  '\u2024': '.',
  '\u2043': '•',
  '\uf0b7': '•', // Word's bullet, from the Symbol font
  '\uf0a7': '■', // and from Wingdings
};

/**
 * Makes texts drawable. A letter that the fonts lack is tried in pieces (k + ˇ for ǩ), then in its plain form
 * (fi for the ligature), and is a square when nothing helps; `missing` is told.
 */
export function createPrintable(
  covers: Coverage,
  missing: MissingCharacters,
): (text: string) => string {
  const coversAll = (text: string) =>
    Array.from(text).every((character) => covers(character.codePointAt(0) ?? 0));

  function draw(character: string): string {
    const alternatives = [
      character,
      replacements[character] ?? character,
      character.normalize('NFD'),
      character.normalize('NFKC'),
    ];
    const drawable = alternatives.find(coversAll);
    if (drawable === undefined) {
      missing.add(character);
    }
    return drawable ?? square;
  }

  return (text) => {
    const plain = text
      .replace(lineEnds, '\n')
      .replace(signDetails, '')
      .replace(flagLetter, letterOfFlag)
      .replace(invisible, '')
      .normalize('NFC')
      // Between two spaces the layout would see a place for a hyphen.
      .replace(/[ \t]+/g, ' ');
    return coversAll(plain.replaceAll('\n', '')) ? plain : drawAll(plain, draw);
  };
}

function drawAll(text: string, draw: (character: string) => string): string {
  return Array.from(text)
    .map((character) => (character === '\n' ? character : draw(character)))
    .join('');
}
