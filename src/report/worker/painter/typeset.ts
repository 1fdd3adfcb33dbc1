import type { LoadedFont } from '../fonts.ts';
import type { TextRun } from './layout-node.ts';

export interface TypeOptions {
  readonly fonts: readonly LoadedFont[];
  readonly fontSize: number;
  readonly color: string;
}

export interface TypesetText {
  readonly runs: readonly TextRun[];
  /** Points. */
  readonly width: number;
}

/**
 * Sets a short text on one line, as the layout would: each letter in the first font that has it. For what is
 * drawn when all pages are known and the layout is over.
 */
export function typeset(text: string, options: TypeOptions): TypesetText {
  const runs = splitByFont(text, options.fonts).map((part) => shape(part, options));
  const width = runs.reduce((sum, { positions = [] }) => {
    return sum + positions.reduce((total, { xAdvance }) => total + xAdvance, 0);
  }, 0);
  return { runs, width };
}

/** The text, shortened at a word and with an ellipsis if it is wider than `width` points. */
export function typesetWithin(text: string, width: number, options: TypeOptions): TypesetText {
  if (text.length <= longestLine) {
    const whole = typeset(text, options);
    if (whole.width <= width) {
      return whole;
    }
  }
  const words = text.slice(0, longestLine).split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const shorter = typeset(`${words.slice(0, count).join(' ')} …`, options);
    if (shorter.width <= width) {
      return shorter;
    }
  }
  return typeset('…', options);
}

/** More characters do not fit on a line of the sheet, whatever they are. */
const longestLine = 300;

interface Part {
  readonly font: LoadedFont;
  readonly text: string;
}

function splitByFont(text: string, fonts: readonly LoadedFont[]): Part[] {
  const parts: { font: LoadedFont; text: string }[] = [];
  // Words that are written from right to left are one part, or they would stand in the wrong order.
  for (const [character] of text.matchAll(rightToLeftWords)) {
    const font = fontOf(character, fonts);
    const last = parts.at(-1);
    if (font !== undefined && last?.font === font) {
      last.text += character;
    } else if (font !== undefined) {
      parts.push({ font, text: character });
    }
  }
  return parts;
}

const rightToLeftWords =
  /[\p{Script=Arabic}\p{Script=Hebrew}]+(?: +[\p{Script=Arabic}\p{Script=Hebrew}]+)*|./gsu;

function fontOf(character: string, fonts: readonly LoadedFont[]): LoadedFont | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.find((font) => font.hasGlyphForCodePoint(codePoint)) ?? fonts[0];
}

function shape({ font, text }: Part, { fontSize, color }: TypeOptions): TextRun {
  const { glyphs, positions } = font.layout(text);
  const scale = fontSize / font.unitsPerEm;
  return {
    attributes: { font: [font], fontSize, color },
    glyphs,
    positions: positions.map(({ xAdvance, xOffset, yOffset }) => ({
      xAdvance: xAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
    })),
  };
}
