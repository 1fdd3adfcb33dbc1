import type { ReportFonts } from './protocol.ts';

/** The addresses of the report's fonts, which `npm run fonts` makes. `folder`: where the app's start page is. */
export function reportFonts(folder: string): ReportFonts {
  const address = (name: string) => new URL(`fonts/${name}.ttf`, folder).href;
  return {
    regular: address('provning-sans-400'),
    italic: address('provning-sans-400-italic'),
    bold: address('provning-sans-600'),
    boldItalic: address('provning-sans-600-italic'),
    fallbacks: {
      arabic: address('arabic'),
      armenian: address('armenian'),
      emoji: address('emoji'),
      ethiopic: address('ethiopic'),
      georgian: address('georgian'),
      hebrew: address('hebrew'),
    },
  };
}
