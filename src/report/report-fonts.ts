import type { ReportFonts } from './protocol.ts';

/** Where the report's fonts are, seen from the app's start page; `npm run fonts` makes them. */
const files: ReportFonts = {
  regular: 'fonts/provning-sans-400.ttf',
  italic: 'fonts/provning-sans-400-italic.ttf',
  bold: 'fonts/provning-sans-600.ttf',
  boldItalic: 'fonts/provning-sans-600-italic.ttf',
};

/** The fonts' addresses for an app whose start page is at `base` (document.baseURI). */
export function reportFonts(base: string): ReportFonts {
  const address = (file: string) => new URL(file, base).href;
  return {
    regular: address(files.regular),
    italic: address(files.italic),
    bold: address(files.bold),
    boldItalic: address(files.boldItalic),
  };
}
