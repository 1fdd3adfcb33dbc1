import { coveredCharacters } from './covered-characters.ts';

type FontName = keyof typeof coveredCharacters;

/** A font for what the report's own typeface lacks; loaded only when a report needs it. */
export type FallbackName = Exclude<FontName, 'provning'>;

const fontOf = new Map<number, FontName>();
for (const [name, ranges] of Object.entries(coveredCharacters)) {
  for (const range of ranges.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((part) => Number.parseInt(part, 16));
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      fontOf.set(codePoint, name as FontName);
    }
  }
}

/** Whether any font of the report has the character. */
export function isCovered(codePoint: number): boolean {
  return fontOf.has(codePoint);
}

/** The fonts that a text needs beside the report's own typeface. */
export function fallbacksFor(text: string): FallbackName[] {
  const needed = new Set(piecesByFont(text).flatMap(({ font }) => font ?? []));
  return [...needed].sort();
}

interface Piece {
  readonly text: string;
  /** None: the report's own typeface. */
  readonly font?: FallbackName;
}

/** The text in parts, by font; a fallback font also has the spaces between its words. Joined they are the text. */
export function piecesByFont(text: string): readonly Piece[] {
  if (!beyondLatin.test(text)) {
    return text === '' ? [] : [{ text }];
  }
  const pieces: { text: string; font?: FallbackName }[] = [];
  for (const [part] of text.matchAll(/\s+|\S/gu)) {
    const font = fallbackOf(part);
    const last = pieces.at(-1);
    if (last !== undefined && last.font === font) {
      last.text += part;
    } else if (isSpace(last?.text) && hasSpace(font) && pieces.at(-2)?.font === font) {
      pieces.splice(-2, 2, { text: `${pieces.at(-2)?.text}${last?.text}${part}`, font });
    } else {
      pieces.push(font === undefined ? { text: part } : { text: part, font });
    }
  }
  return pieces;
}

/** Letters and signs that are surely in the typeface: most texts have no others, and are not looked into. */
const beyondLatin = /[^\0-\u024f–—‘’‚“”„•…]/;

/** Emoji are as wide as two letters, and so is their space. */
function hasSpace(font: FallbackName | undefined): font is FallbackName {
  return font !== undefined && font !== 'emoji';
}

function isSpace(text: string | undefined): boolean {
  return text !== undefined && /^ +$/.test(text);
}

function fallbackOf(character: string): FallbackName | undefined {
  const font = fontOf.get(character.codePointAt(0) ?? 0);
  return font === 'provning' ? undefined : font;
}
