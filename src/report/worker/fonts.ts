import { Font } from '@react-pdf/renderer';
import type { FallbackName } from '../characters/coverage.ts';
import { ReportError, type ReportFonts } from '../protocol.ts';
import { fitToLayout } from './fallback-shaping.ts';
import type { Glyph, GlyphPosition } from './painter/layout-node.ts';
import { rememberShapes, type ShapingFont } from './shaping-cache.ts';

/** A font as react-pdf's layout and pdfkit share it; the published type has none of its methods. */
export interface LoadedFont extends ShapingFont<Glyph, GlyphPosition> {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Code points, ascending. */
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): unknown;
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
}

/** Fonts in the order they are tried for a character. */
export interface LoadedFonts {
  readonly regular: readonly LoadedFont[];
  readonly bold: readonly LoadedFont[];
}

const cuts = [
  { name: 'regular', fontStyle: 'normal', fontWeight: 400 },
  { name: 'italic', fontStyle: 'italic', fontWeight: 400 },
  { name: 'bold', fontStyle: 'normal', fontWeight: 600 },
  { name: 'boldItalic', fontStyle: 'italic', fontWeight: 600 },
] as const;

/**
 * react-pdf falls back to the family "Helvetica", which is not embedded in the file, whenever it finds no glyph:
 * so ours is registered under that name. A fallback font's family has the font's own name.
 */
const family = 'Helvetica';

interface Typeface {
  readonly regular: LoadedFont;
  readonly bold: LoadedFont;
}

let typeface: Promise<Typeface> | undefined;
const fallbacks = new Map<FallbackName, Promise<LoadedFont>>();

/**
 * Loads the report's typeface, and the fallback fonts that are needed, once for this thread.
 * Throws a ReportError `fonts`; the next call tries again.
 */
export async function loadFonts(
  fonts: ReportFonts,
  needed: readonly FallbackName[] = [],
): Promise<LoadedFonts> {
  try {
    typeface ??= loadTypeface(fonts);
    const { regular, bold } = await typeface;
    const others = await Promise.all(
      needed.map((name) => {
        const font = fallbacks.get(name) ?? loadFallback(name, fonts.fallbacks[name], regular);
        fallbacks.set(name, font);
        return font;
      }),
    );
    return { regular: [regular, ...others], bold: [bold, ...others] };
  } catch (error) {
    typeface = undefined;
    fallbacks.clear();
    throw new ReportError('fonts', 'The fonts could not be loaded.', { cause: error });
  }
}

async function loadTypeface(fonts: ReportFonts): Promise<Typeface> {
  Font.clear();
  Font.register({
    family,
    fonts: cuts.map(({ name, fontStyle, fontWeight }) => ({
      src: fonts[name],
      fontStyle,
      fontWeight,
    })),
  });
  const loaded = await Promise.all(cuts.map((cut) => loadCut({ ...cut, fontFamily: family })));
  const [regular, , bold] = loaded;
  if (regular === undefined || bold === undefined) {
    throw new Error('A font is missing.');
  }
  loaded.forEach(nameGlyphs);
  loaded.forEach(rememberShapes);
  return { regular, bold };
}

/** There is one cut, which stands for bold and italic too. */
async function loadFallback(
  name: FallbackName,
  src: string,
  typeface: LoadedFont,
): Promise<LoadedFont> {
  const upright = { fontFamily: name, fontStyle: 'normal', fontWeight: 400 } as const;
  const styles = ['normal', 'italic'] as const;
  Font.register({ family: name, fonts: styles.map((fontStyle) => ({ src, fontStyle })) });
  const font = await loadCut(upright);
  Object.assign(Font.getFont({ ...upright, fontStyle: 'italic' }) ?? {}, {
    data: font,
    loadResultPromise: Promise.resolve(),
  });
  standOnSameLine(font, typeface);
  fitToLayout(font);
  rememberShapes(font);
  return font;
}

interface Cut {
  readonly fontFamily: string;
  readonly fontStyle: 'normal' | 'italic';
  readonly fontWeight: number;
}

async function loadCut({ fontFamily, fontStyle, fontWeight }: Cut): Promise<LoadedFont> {
  await Font.load({ fontFamily, fontStyle, fontWeight });
  const source = Font.getFont({ fontFamily, fontStyle, fontWeight });
  return source?.data as unknown as LoadedFont;
}

/** The tallest font of a line says where its letters stand; a name in another script must not push them down. */
function standOnSameLine(font: LoadedFont, typeface: LoadedFont): void {
  const scale = font.unitsPerEm / typeface.unitsPerEm;
  for (const measure of ['ascent', 'descent', 'lineGap'] as const) {
    Object.defineProperty(font, measure, { value: typeface[measure] * scale });
  }
}

/**
 * Tells the font which character each glyph stands for, before anything is drawn. fontkit keeps what it hears
 * first: after a file with Å but no A, the glyph A, a part of Å, would stand for nothing in all later files, and
 * a space for a no-break space if that came first. Lines would break elsewhere and words be lost to search.
 */
function nameGlyphs(font: LoadedFont): void {
  for (const codePoint of font.characterSet) {
    font.glyphForCodePoint(codePoint);
  }
}
