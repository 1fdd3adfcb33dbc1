import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { fallbacksFor, isCovered, piecesByFont } from '#src/report/characters/coverage.ts';
import { coveredCharacters } from '#src/report/characters/covered-characters.ts';
import { comparable, pdfBody } from './pdf-words.ts';
import { fonts, modelOf, paragraph, reportOf, richText, text } from './sample.ts';

async function report(...paragraphs: readonly string[]) {
  const model = await modelOf({ 'matter-description': richText(...paragraphs.map(paragraph)) });
  const file = await reportOf(model);
  return { file, body: await pdfBody(file.bytes) };
}

const arabic = 'أريد أن ألعب مع أصدقائي في المدرسة كل يوم، ولكن الطريق طويل';
const persian = 'من می\u200cخواهم با دوستانم بازی کنم، چرا؟';
const kurdish = 'من دەمەوێت لەگەڵ هاوڕێکانم یاری بکەم';
const tigrinya = 'ኣነ ምስ ኣዕሩኽተይ ክጻወት ይደሊ።';
const yiddish = 'איך וויל שפילן מיט די חברים';

describe('words in other scripts', () => {
  it('are in the file as they were written, between Swedish words and alone', async () => {
    const { file, body } = await report(
      `Alaa (${arabic}) sade ${tigrinya} och ${kurdish}.`,
      `${arabic}. `.repeat(8),
      persian,
      yiddish,
      'მე მინდა თამაში, Ես ուզում եմ խաղալ, Θέλω να παίξω, Хочу гратися',
    );
    expect(file.missingCharacters).toEqual([]);
    const read = comparable(body);
    for (const words of [
      arabic,
      persian,
      kurdish,
      tigrinya,
      yiddish,
      'მინდა',
      'խաղալ',
      'гратися',
    ]) {
      expect(read).toContain(comparable(words));
    }
    expect(read.split(comparable(arabic))).toHaveLength(10);
  });

  it('are whole where bold meets plain, and where a line ends', async () => {
    const plain = { type: 'text', text: 'سلمى ሰላም👧' } as const;
    const content = [{ ...plain, bold: true } as const, plain, { ...plain, italic: true } as const];
    const model = await modelOf({
      'matter-description': richText({ type: 'paragraph', content }, paragraph('😀'.repeat(200))),
    });
    const read = comparable(await pdfBody((await reportOf(model)).bytes));
    expect(read).toContain(comparable('سلمى ሰላም👧').repeat(3));
    expect(read).toContain('😀'.repeat(200));
  });

  it('keep their own letters though two share a shape and the other was printed first', async () => {
    await report('Arabiska: يد كتاب');
    const { body } = await report('Persiska: ید کتاب');
    expect(comparable(body)).toContain(comparable('ید کتاب'));
  });

  it('in a title, at the foot of the page', async () => {
    const model = await modelOf({ 'case-title': text('Skolväg för ሰላም 👧') });
    expect((await reportOf(model)).missingCharacters).toEqual([]);
  });
});

describe('the list of covered characters', () => {
  const inList = (ranges: string) =>
    ranges.split(' ').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((part) => Number.parseInt(part, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
  const provning = new Set(inList(coveredCharacters.provning));

  it.each(Object.entries({ provning: fonts.regular, ...fonts.fallbacks }))(
    'is what the font has: %s',
    async (name, file) => {
      Font.register({ family: file, src: file });
      await Font.load({ fontFamily: file });
      const font = Font.getFont({ fontFamily: file })?.data as unknown as {
        characterSet: number[];
      };
      const own = font.characterSet.filter(
        (code) => code !== 0xffff && (name === 'provning' || !provning.has(code)),
      );
      expect(inList(coveredCharacters[name as keyof typeof coveredCharacters])).toEqual(own);
    },
  );

  it('has what the four cuts of the typeface all have', async () => {
    for (const file of [fonts.italic, fonts.bold, fonts.boldItalic]) {
      Font.register({ family: file, src: file });
      await Font.load({ fontFamily: file });
      const font = Font.getFont({ fontFamily: file })?.data as unknown as {
        hasGlyphForCodePoint(code: number): boolean;
      };
      expect([...provning].filter((code) => !font.hasGlyphForCodePoint(code))).toEqual([]);
    }
  });

  it('says which fonts a text needs', () => {
    expect(fallbacksFor('Åre ŋ Θ Я □')).toEqual([]);
    expect(fallbacksFor('ሰላም سلام 👧')).toEqual(['arabic', 'emoji', 'ethiopic']);
    expect(isCovered('漢'.codePointAt(0) ?? 0)).toBe(false);
    expect(piecesByFont('Hej سلام سلام, 👧 👧')).toEqual([
      { text: 'Hej ' },
      { text: 'سلام سلام', font: 'arabic' },
      { text: ', ' },
      { text: '👧', font: 'emoji' },
      { text: ' ' },
      { text: '👧', font: 'emoji' },
    ]);
  });

  it('stands beside the licence of each font', () => {
    for (const name of Object.keys(fonts.fallbacks)) {
      const licence = join(import.meta.dirname, `../../public/fonts/OFL-${name}.txt`);
      expect(readFileSync(licence, 'utf8')).toMatch(/SIL Open Font License, Version 1\.1/);
    }
  });
});
