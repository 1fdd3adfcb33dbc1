/**
 * Makes the fonts in public/fonts, and the list of what they cover: `npm run fonts`. The results are committed; run it again only when
 * characters are to be added or the typeface is updated. The same input gives the same bytes.
 *
 * Source Sans 3 (SIL Open Font License), cut down to what texts in Sweden are written with: all Sami and
 * national minority languages that use Latin letters, European languages, Vietnamese; for the report Greek and
 * Cyrillic too. As TrueType for the report (WOFF takes twice the time to lay out, WOFF2 fails), as WOFF2 for
 * the screen. For the report also fallback fonts, cut from others.
 */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import subsetFont from 'subset-font';
import { type FallbackFont, fallbackFonts } from './fallback-fonts.ts';
import { renameFont } from './font-names.ts';

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../public/fonts');
const coverage = join(import.meta.dirname, '../src/report/characters/covered-characters.ts');

const source = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));

/** First and last code point of a block. */
type Block = readonly [number, number];

/** What the screen downloads at once; a rarer letter is drawn in the system's own typeface there. */
const screenBlocks: readonly Block[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f], // Latin-1, Latin Extended-A: Swedish, Finnish, Northern and Lule Sami, Polish, Turkish
  [0x1b7, 0x1b7], // Skolt Sami, with the two rows that follow
  [0x1cd, 0x1f5],
  [0x292, 0x292],
  [0x218, 0x21b], // Romanian
  [0x2010, 0x203a], // dashes, quotation marks
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
  [0x25a0, 0x25ff], // shapes: ■ ▲ ▼ ● ○ □
  [0x2610, 0x2611],
  [0x2713, 0x2717], // ✓ ✗
];

/** The report has no system typeface to fall back on. */
const reportBlocks: readonly Block[] = [
  ...screenBlocks,
  [0x180, 0x24f], // Latin Extended-B
  [0x2b0, 0x36f], // modifier letters, combining accents
  [0x370, 0x3ff], // Greek
  [0x400, 0x45f], // Cyrillic
  [0x490, 0x4ff],
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese among others
  [0x2000, 0x20bf], // punctuation and spaces, superscripts and subscripts, currencies
  [0x2100, 0x215f], // №, ™, fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematics
  [0x2600, 0x27bf], // ☎, ✗
];

function characters(blocks: readonly Block[]): string {
  const codePoints = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return [...new Set(codePoints)].map((codePoint) => String.fromCodePoint(codePoint)).join('');
}

/**
 * Kerning and the placing of accents, no substitution: the report's layout breaks words between syllables,
 * and a break within a ligature would lose or double letters.
 */
const features = ['kern', 'mark'];

/** Entries of the name table that say the licence and its address. */
const licenceNames = [13, 14];

interface Style {
  /** Folder of the package; its file has the same name after an underscore. */
  readonly folder: string;
  readonly file: string;
  readonly formats: readonly ('ttf' | 'woff2')[];
}

const styles: readonly Style[] = [
  { folder: '400Regular', file: 'provning-sans-400', formats: ['ttf', 'woff2'] },
  { folder: '400Regular_Italic', file: 'provning-sans-400-italic', formats: ['ttf', 'woff2'] },
  { folder: '600SemiBold', file: 'provning-sans-600', formats: ['ttf', 'woff2'] },
  { folder: '600SemiBold_Italic', file: 'provning-sans-600-italic', formats: ['ttf'] },
  { folder: '700Bold', file: 'provning-sans-700', formats: ['woff2'] },
];

function ownName(name: string): string {
  return name.startsWith('Source') || name.includes(';ADBO;')
    ? name.replaceAll('Source Sans 3', 'Provning Sans').replaceAll('SourceSans3', 'ProvningSans')
    : name;
}

async function makeFont(style: Style): Promise<void> {
  const original = readFileSync(join(source, style.folder, `SourceSans3_${style.folder}.ttf`));
  for (const format of style.formats) {
    const blocks = format === 'ttf' ? reportBlocks : screenBlocks;
    const subset = await subsetFont(original, characters(blocks), {
      targetFormat: 'sfnt',
      keepFeatures: features,
      preserveNameIds: licenceNames,
      noHinting: true,
    });
    const font = renameFont(subset, ownName);
    const bytes = format === 'ttf' ? font : await compress(font);
    writeFileSync(join(target, `${style.file}.${format}`), bytes);
    console.log(`${style.file}.${format}: ${bytes.length} bytes`);
  }
}

function compress(font: Uint8Array): Promise<Uint8Array> {
  return subsetFont(Buffer.from(font), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: licenceNames,
  });
}

/** Space and hyphen: fontkit draws what has no shape as the one, the layout ends lines with the other. */
const drawnByFonts = [0x20, 0x2d];

/** The font's own characters alone: those of the report's typeface are always drawn in that. */
async function makeFallbackFont(font: FallbackFont, known: ReadonlySet<number>): Promise<void> {
  const folder = dirname(font.package);
  const original = readFileSync(join(folder, '400Regular', `${font.file}_400Regular.ttf`));
  const wanted = codePointsIn(font.characters).filter((codePoint) => !known.has(codePoint));
  const text = String.fromCodePoint(...drawnByFonts, ...wanted);
  const bytes = await subsetFont(original, text, {
    targetFormat: 'sfnt',
    keepFeatures: [...font.features],
    preserveNameIds: licenceNames,
    noHinting: true,
  });
  writeFileSync(join(target, `${font.name}.ttf`), bytes);
  copyFileSync(join(folder, 'LICENSE_FONT'), join(target, `OFL-${font.name}.txt`));
  console.log(`${font.name}.ttf: ${bytes.length} bytes`);
}

function codePointsIn(ranges: string): number[] {
  return ranges
    .trim()
    .split(/\s+/)
    .flatMap((range) => {
      const [first = Number.NaN, last = first] = range
        .split('-')
        .map((part) => Number.parseInt(part, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}

/** What a font that was made has glyphs for, ascending. */
async function coveredBy(file: string): Promise<number[]> {
  Font.register({ family: file, src: join(target, `${file}.ttf`) });
  await Font.load({ fontFamily: file });
  const font = Font.getFont({ fontFamily: file })?.data as unknown as { characterSet: number[] };
  // The last is no character: it ends the table in the file.
  return font.characterSet.filter((codePoint) => codePoint !== 0xffff);
}

function rangesOf(codePoints: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === codePoint - 1) {
      last[1] = codePoint;
    } else {
      ranges.push([codePoint, codePoint]);
    }
  }
  return ranges
    .map((range) => [...new Set(range)].map((codePoint) => codePoint.toString(16)).join('-'))
    .join(' ');
}

/** Broken as the formatter would. */
function line(name: string, ranges: string): string {
  const whole = `  ${name}: '${ranges}',`;
  return whole.length > 100 ? `  ${name}:\n    '${ranges}',` : whole;
}

async function writeCoverage(known: ReadonlySet<number>): Promise<void> {
  const lines = [line('provning', rangesOf([...known]))];
  for (const { name } of fallbackFonts) {
    const covered = await coveredBy(name);
    lines.push(line(name, rangesOf(covered.filter((codePoint) => !known.has(codePoint)))));
  }
  writeFileSync(
    coverage,
    `/** Made by \`npm run fonts\`: the code points that each font of the report has, in hexadecimal. */
export const coveredCharacters = {\n${lines.join('\n')}\n} as const;\n`,
  );
}

mkdirSync(target, { recursive: true });
for (const style of styles) {
  await makeFont(style);
}
copyFileSync(join(source, 'LICENSE_FONT'), join(target, 'OFL.txt'));
const known = new Set(await coveredBy('provning-sans-400'));
for (const font of fallbackFonts) {
  await makeFallbackFont(font, known);
}
await writeCoverage(known);
