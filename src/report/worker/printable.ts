/** Says whether the fonts have a glyph for a Unicode code point. */
export type Coverage = (codePoint: number) => boolean;

/** Stands for a character that no font has. */
const square = '□';

/**
 * Marks that are no part of the words: soft hyphens and zero-width spaces (the layout finds its own places to
 * break), marks of writing direction, variation selectors, control characters.
 */
const invisible = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;

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
 * (fi for the ligature), and is a square when nothing helps; `missing` collects those.
 */
export function createPrintable(covers: Coverage, missing: Set<string>): (text: string) => string {
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
