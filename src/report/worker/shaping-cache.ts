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
  hasGlyphForCodePoint?(codePoint: number): boolean;
}

/** Far more words than a report has; a worker that makes many must not grow for ever. */
const mostWords = 40_000;

/** fontkit reads each of these from the font's tables anew, whenever the layout asks: several times a word. */
const measures = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'] as const;

/**
 * Makes a font remember how each word is shaped, which characters it has, and its measures. A report's words return
 * again and again, while fontkit's own work on a paragraph is half of the time that the whole layout takes. Our
 * fonts have no kerning or other rule across a space, so that words shaped one by one give the same line.
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
    const options = [features, script, language, direction];
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start);
      const end = space === -1 ? text.length : space + 1;
      const run = shapeWord(text.slice(start, end), options);
      for (let index = 0; index < run.glyphs.length; index += 1) {
        glyphs.push(run.glyphs[index] as Glyph);
        positions.push(run.positions[index] as Position);
      }
      start = end;
    }
    return { glyphs, positions };
  };
  rememberMeasures(font);
  rememberCoverage(font);
}

function rememberMeasures(font: object): void {
  for (const measure of measures) {
    if (measure in font) {
      Object.defineProperty(font, measure, { value: Reflect.get(font, measure) });
    }
  }
}

function rememberCoverage(font: ShapingFont): void {
  const has = font.hasGlyphForCodePoint?.bind(font);
  if (has === undefined) {
    return;
  }
  const known = new Map<number, boolean>();
  font.hasGlyphForCodePoint = (codePoint) => {
    let answer = known.get(codePoint);
    if (answer === undefined) {
      answer = has(codePoint);
      known.set(codePoint, answer);
    }
    return answer;
  };
}
