import { PDF } from '@libpdf/core';

/**
 * Which letter is drawn with which font. A wrong letter is worse than none: what no font has is tried in pieces,
 * then in its plain form, and is a square when nothing helps, as in the report.
 */

type EmbeddedFont = ReturnType<PDF['embedFont']>;

/** Neighbouring letters of one font, in the order in which they stand from left to right. */
export interface Run {
  /** Which of the fonts. */
  readonly font: number;
  readonly text: string;
}

const squares = ['□', '?'];

/** Marks of direction, joiners, variation selectors, skin colours, control characters: nothing to draw. */
const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;

/** Points and vowel signs of Hebrew and Arabic, which must be placed by the letter; words are written without. */
const rightToLeftMarks = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters from right to left, with what stands between two of them. */
const rightToLeftWords =
  /[\p{Script=Hebrew}\p{Script=Arabic}](?:[\p{Script=Hebrew}\p{Script=Arabic}\s'"׳״-]*[\p{Script=Hebrew}\p{Script=Arabic}])?/gu;

/** Fonts that are looked into for letters. */
export class Letters {
  readonly #fonts: EmbeddedFont[];

  constructor(fonts: readonly Uint8Array[]) {
    // A file of its own: fonts that turn out to be of no use shall not end up in the signed one.
    const scratch = PDF.create();
    this.#fonts = fonts.map((bytes) => scratch.embedFont(bytes));
  }

  /** Whether every letter of the texts is in one of the fonts, as it is or in another form. */
  coverAll(texts: readonly string[]): boolean {
    return texts.every((text) =>
      Array.from(plain(text)).every((character) => this.#drawable(character) !== undefined),
    );
  }

  /** The text in runs of one font each, from left to right. */
  runsOf(text: string): Run[] {
    const runs: { font: number; text: string }[] = [];
    for (const character of Array.from(leftToRight(plain(text)))) {
      const drawn = this.#drawable(character) ?? this.#square();
      const last = runs.at(-1);
      if (last !== undefined && last.font === drawn.font) {
        last.text += drawn.text;
      } else {
        runs.push(drawn);
      }
    }
    return runs;
  }

  #drawable(character: string): { font: number; text: string } | undefined {
    for (const text of [character, character.normalize('NFD'), character.normalize('NFKC')]) {
      const font = this.#fonts.findIndex((candidate) => candidate.canEncode(text));
      if (font !== -1) {
        return { font, text };
      }
    }
    return undefined;
  }

  #square(): { font: number; text: string } {
    for (const text of squares) {
      const font = this.#fonts.findIndex((candidate) => candidate.canEncode(text));
      if (font !== -1) {
        return { font, text };
      }
    }
    throw new Error('No font has even a question mark.');
  }
}

/**
 * The fonts that the texts need, of those offered; each is fetched only when the ones before lack a letter.
 */
export async function neededFonts(
  texts: readonly string[],
  addresses: readonly string[],
  fetchFont: (address: string) => Promise<Uint8Array>,
): Promise<Uint8Array[]> {
  const fonts: Uint8Array[] = [];
  for (const address of addresses) {
    if (fonts.length > 0 && new Letters(fonts).coverAll(texts)) {
      break;
    }
    fonts.push(await fetchFont(address));
  }
  return fonts;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(rightToLeftMarks, '')
    .trim();
}

/**
 * Arabic letters stand side by side in their separate forms, since nothing here joins them: spelled out, not misspelled.
 * The report itself, and the certificate, have the name in whole.
 */
function leftToRight(text: string): string {
  return text.replace(rightToLeftWords, (words) => Array.from(words).toReversed().join(''));
}
