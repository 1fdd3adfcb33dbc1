import type { Glyph } from './painter/layout-node.ts';
import type { ShapingFont } from './shaping-cache.ts';

/** A font whose glyphs have not been fitted; `codePoints`: what a glyph stands for in the text being shaped. */
interface UnfittedFont<Position> extends ShapingFont<Glyph, Position> {
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/**
 * Makes a font's glyphs what react-pdf's layout takes them for: in the order of the text, each with the UTF-16
 * units that it stands for. The layout asks for right-to-left words as if they ran left to right, which would put
 * vowel marks beside their letters, and turns the glyphs itself; and it counts an emoji as two.
 */
export function fitToLayout<Position>(font: UnfittedFont<Position>): void {
  const shape = font.layout.bind(font);
  const getGlyph = font.getGlyph.bind(font);
  // fontkit keeps for each glyph what it first stood for, though Arabic and Persian letters share some.
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints);
    return codePoints === undefined ? glyph : standingFor(glyph, codePoints);
  };
  font.layout = (text, features, script, language, direction) => {
    const isTurned = rightToLeft.test(text);
    const run = shape(text, features, script, language, isTurned ? 'rtl' : direction);
    const glyphs = inUnits(isTurned ? run.glyphs.toReversed() : run.glyphs, text);
    if (isTurned && direction !== 'ltr') {
      return { glyphs: glyphs.toReversed(), positions: run.positions };
    }
    return { glyphs, positions: isTurned ? run.positions.toReversed() : run.positions };
  };
}

/** By their place in the text: fontkit hands over a space for a mark that is not seen. */
function inUnits(glyphs: readonly Glyph[], text: string): Glyph[] {
  const characters = Array.from(text);
  let position = 0;
  return glyphs.map((glyph) => {
    const own = characters.slice(position, position + glyph.codePoints.length).join('');
    position += glyph.codePoints.length;
    const units = Array.from({ length: own.length }, (_, index) => own.charCodeAt(index));
    return standingFor(glyph, units);
  });
}

function standingFor(glyph: Glyph, codePoints: readonly number[]): Glyph {
  return Object.create(glyph, { codePoints: { value: codePoints } });
}
