/** What fontkit makes of a string: glyphs and where they go. Only these two are read. */
interface GlyphRun<Glyph, Position> {
  readonly glyphs: readonly Glyph[];
  /** Font units. */
  readonly positions: readonly Position[];
}

/** The part of a fontkit font that shapes text. */
export interface ShapingFont<Glyph = unknown, Position = unknown> {
  layout(
    text: string,
    features?: unknown,
    script?: unknown,
    language?: unknown,
    direction?: unknown,
  ): GlyphRun<Glyph, Position>;
}

/** Far more words than a report has; a worker that makes many must not grow for ever. */
const mostWords = 40_000;

/**
 * Makes a font remember how each word is shaped. A report's words return again and again, while fontkit's own
 * work on a paragraph is half of the time that the whole layout takes. Our fonts have no kerning or other rule
 * across a space, so that words shaped one by one give the same line.
 */
export function rememberShapes<Glyph, Position>(font: ShapingFont<Glyph, Position>): void {
  const shape = font.layout.bind(font);
  const known = new Map<string, GlyphRun<Glyph, Position>>();

  function shapeWord(word: string, options: readonly unknown[]): GlyphRun<Glyph, Position> {
    const before = known.get(word);
    if (before !== undefined) {
      return before;
    }
    if (known.size >= mostWords) {
      known.clear();
    }
    const run = shape(word, ...options);
    known.set(word, run);
    return run;
  }

  font.layout = (text, features, script, language, direction) => {
    // Only react-pdf's layout names a direction. pdfkit, when it sets text by itself, writes into the result.
    if (direction !== 'ltr' || !Array.isArray(features) || features.length > 0) {
      return shape(text, features, script, language, direction);
    }
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    for (const word of text.split(/(?<= )/)) {
      const run = shapeWord(word, [features, script, language, direction]);
      glyphs.push(...run.glyphs);
      positions.push(...run.positions);
    }
    return { glyphs, positions };
  };
}
