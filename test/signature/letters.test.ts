import { PDF, PdfRef, PdfStream } from '@libpdf/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Letters, neededFonts } from '#src/signature/worker/sign/letters.ts';
import { fileWithField, fontFiles, fontOf, sign } from './signing-case.ts';

let letters: Letters;
const shown = (text: string) =>
  letters
    .runsOf(text)
    .map((run) => run.text)
    .join('');

beforeAll(async () => {
  letters = new Letters(await Promise.all(fontFiles.map(fontOf)));
});

describe('letters', () => {
  it('are drawn with the first font that has them', () => {
    expect(letters.runsOf('Åsa Ŋaŋŋa')).toEqual([{ font: 0, text: 'Åsa Ŋaŋŋa' }]);
    expect(letters.runsOf('Åsa ህፃን')).toEqual([
      { font: 0, text: 'Åsa ' },
      { font: 3, text: 'ህፃን' },
    ]);
  });

  it('come together again where they were taken apart, and apart where no font has them whole', () => {
    expect(shown('A\u030asa')).toBe('Åsa');
    expect(shown('Ǩ')).toBe('K\u030c');
    expect(shown('ﬁ')).toBe('ﬁ'.normalize('NFKC'));
  });

  it('of no font are squares', () => {
    expect(shown('Anna 𐍈')).toBe('Anna □');
  });

  it('that nobody sees are left out, and spaces are spaces', () => {
    expect(shown(' A\u200bn\u202en\u00ada\n\tBerg ')).toBe('Anna Berg');
    expect(shown('👧🏽')).toBe('👧');
  });

  it('from right to left stand so, words and letters, among others that do not', () => {
    expect(shown('שלום')).toBe('םולש');
    expect(shown('för אברהם כהן, 2026')).toBe('för ןהכ םהרבא, 2026');
    expect(shown('عائشة')).toBe('ةشئاع');
    expect(shown('שָׁלוֹם')).toBe('םולש');
  });
});

describe('fonts', () => {
  const fetched = async (...texts: string[]) => {
    const asked: string[] = [];
    await neededFonts(texts, fontFiles, (address) => {
      asked.push(address);
      return fontOf(address);
    });
    return asked;
  };

  it('are fetched as far as letters ask for them', async () => {
    expect(await fetched('Anna Berg', 'Förvaltningschef')).toEqual(fontFiles.slice(0, 1));
    expect(await fetched('Anna', 'ህፃን')).toEqual(fontFiles.slice(0, 4));
    expect(await fetched('𐍈')).toEqual(fontFiles);
  });
});

/** The outline of a glyph (OpenType, glyf), by its number. */
function outlineOf(font: Uint8Array, glyph: number): string {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const record = 12 + 16 * index;
      const tag = Buffer.from(font.subarray(record, record + 4)).toString('latin1');
      return [tag, view.getUint32(record + 8)] as const;
    }),
  );
  const [head = 0, loca = 0, glyf = 0] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
  const isLong = view.getInt16(head + 50) === 1;
  const offset = (index: number) =>
    isLong ? view.getUint32(loca + 4 * index) : 2 * view.getUint16(loca + 2 * index);
  const outline = font.subarray(glyf + offset(glyph), glyf + offset(glyph + 1));
  return Buffer.from(outline)
    .toString('hex')
    .replace(/(00)+$/, '');
}

describe('the glyphs in a signed file', () => {
  it('are those of the letters, by number, outline and ToUnicode', async () => {
    const name = 'Anna Berg';
    const pdf = await PDF.load(await sign(fileWithField(), 'S', { appearance: [name] }));
    const streams: string[] = [];
    let embedded = new Uint8Array();
    let map = new Uint8Array();
    for (let number = 1; number < 40; number++) {
      const object = pdf.getObject(PdfRef.of(number, 0));
      if (object instanceof PdfStream) {
        const data = object.getDecodedData();
        const text = Buffer.from(data).toString('latin1');
        streams.push(text);
        if (object.has('Length1')) {
          embedded = Uint8Array.from(data);
        } else if (!/[a-z]{2}/i.test(text)) {
          map = Uint8Array.from(data);
        }
      }
    }
    const content = streams.find((text) => text.includes(' TJ')) ?? '';
    const toUnicode = streams.find((text) => text.includes('beginbf')) ?? '';
    const numbers = [...content.matchAll(/<([0-9a-f]{4})>/g)].map(([, hex = '']) =>
      Number.parseInt(hex, 16),
    );
    expect(numbers).toHaveLength(name.length);
    const original = await fontOf(fontFiles[0] ?? '');
    const program = PDF.create().embedFont(original);
    Array.from(name).forEach((letter, index) => {
      const number = numbers[index] ?? 0;
      const codePoint = letter.codePointAt(0) ?? 0;
      const inFile = ((map[2 * number] ?? 0) << 8) | (map[2 * number + 1] ?? 0);
      expect(inFile).toBeGreaterThan(0);
      const [glyph = 0] = program.encodeTextToGids(letter);
      expect(outlineOf(embedded, inFile)).toBe(outlineOf(original, glyph));
      const hex = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();
      expect(toUnicode.toUpperCase()).toContain(`<${hex(number)}> <${hex(codePoint)}>`);
    });
  });
});
