import { Font } from '@react-pdf/renderer';
import { ReportError, type ReportFonts } from '../protocol.ts';
import { fontFamily } from './document/theme.ts';
import type { Coverage } from './printable.ts';

/** A font as react-pdf's layout and pdfkit share it. */
export interface LoadedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

export interface LoadedFonts {
  readonly regular: LoadedFont;
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
  await Promise.all(
    cuts.map(({ fontStyle, fontWeight }) => Font.load({ fontFamily, fontStyle, fontWeight })),
  );
  // The published type of a font has none of its methods.
  const regular = Font.getFont({ fontFamily })?.data as unknown as LoadedFont | null | undefined;
  if (!regular) {
    throw new Error('The regular font is missing.');
  }
  return { regular, covers: (codePoint) => regular.hasGlyphForCodePoint(codePoint) };
}
