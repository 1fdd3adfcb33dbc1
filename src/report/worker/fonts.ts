import { Font } from '@react-pdf/renderer';
import { ReportError, type ReportFonts } from '../protocol.ts';
import { fontFamily } from './document/theme.ts';
import type { Glyph, GlyphPosition } from './painter/layout-node.ts';
import type { Coverage } from './printable.ts';
import { rememberShapes, type ShapingFont } from './shaping-cache.ts';

/** A font as react-pdf's layout and pdfkit share it; the published type has none of its methods. */
export interface LoadedFont extends ShapingFont<Glyph, GlyphPosition> {
  readonly unitsPerEm: number;
  /** Code points, ascending. */
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): unknown;
}

export interface LoadedFonts {
  readonly regular: LoadedFont;
  readonly bold: LoadedFont;
  /** The four are cut to the same characters. */
  readonly covers: Coverage;
}

const cuts = [
  { name: 'regular', fontStyle: 'normal', fontWeight: 400 },
  { name: 'italic', fontStyle: 'italic', fontWeight: 400 },
  { name: 'bold', fontStyle: 'normal', fontWeight: 600 },
  { name: 'boldItalic', fontStyle: 'italic', fontWeight: 600 },
] as const;

let loading: Promise<LoadedFonts> | undefined;

/**
 * Loads the report's fonts once for this thread. react-pdf falls back to the family "Helvetica", which is not
 * embedded in the file, whenever it finds no glyph: so ours is registered under that name and is the only one.
 * Throws a ReportError `fonts`; the next call tries again.
 */
export function loadFonts(fonts: ReportFonts): Promise<LoadedFonts> {
  loading ??= load(fonts).catch((error: unknown) => {
    loading = undefined;
    throw new ReportError('fonts', 'The fonts could not be loaded.', { cause: error });
  });
  return loading;
}

async function load(fonts: ReportFonts): Promise<LoadedFonts> {
  Font.clear();
  Font.register({
    family: fontFamily,
    fonts: cuts.map(({ name, fontStyle, fontWeight }) => ({
      src: fonts[name],
      fontStyle,
      fontWeight,
    })),
  });
  const loaded = await Promise.all(cuts.map(loadCut));
  const [regular, , bold] = loaded;
  if (regular === undefined || bold === undefined) {
    throw new Error('A font is missing.');
  }
  loaded.forEach(nameGlyphs);
  loaded.forEach(rememberShapes);
  return { regular, bold, covers: (codePoint) => regular.hasGlyphForCodePoint(codePoint) };
}

async function loadCut({ fontStyle, fontWeight }: (typeof cuts)[number]): Promise<LoadedFont> {
  await Font.load({ fontFamily, fontStyle, fontWeight });
  const source = Font.getFont({ fontFamily, fontStyle, fontWeight });
  return source?.data as unknown as LoadedFont;
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
