import { describe, expect, it } from 'vitest';
import { createPrintable } from '#src/report/characters/printable.ts';
import { acrossSeams, headingBreaker, textBreaker } from '#src/report/worker/word-breaks.ts';

function printableWith(alphabet: string) {
  const missing = new Set<string>();
  const printable = createPrintable(
    (code) => alphabet.includes(String.fromCodePoint(code)),
    missing,
  );
  return { printable, missing };
}

describe('texts are made drawable', () => {
  const latin = 'abcdefghijklmnopqrstuvwxyzåäöé ABC-•\u030c\u00a0';

  it('invisible marks are no part of the words', () => {
    const { printable } = printableWith(latin);
    expect(printable('\ufeffbarn\u00adrätt\u200b \u202abra\u202c\u0007')).toBe('barnrätt bra');
  });

  it('every kind of line end is one, and spaces in a row are one', () => {
    const { printable } = printableWith(latin);
    expect(printable('a\r\nb\rc\u2028d\ve  f\t\tg')).toBe('a\nb\nc\nd\ne f g');
  });

  it('letters and accents are joined, or parted where the font has only the parts', () => {
    const { printable, missing } = printableWith(latin);
    expect(printable('a\u030aker')).toBe('åker');
    expect(printable('ǩ')).toBe('k\u030c');
    expect(printable('ﬁn')).toBe('fin');
    expect(missing.size).toBe(0);
  });

  it('of a sign in many parts, the parts that can stand alone', () => {
    const { printable, missing } = printableWith(`${latin}👧👨👩🏃❤🔥SE1`);
    expect(printable('👧🏽 👨\u200d👩\u200d👧 🏃🏾\u200d♀\ufe0f ❤\ufe0f\u200d🔥')).toBe(
      '👧 👨👩👧 🏃 ❤🔥',
    );
    expect(printable('🇸🇪 1\ufe0f\u20e3')).toBe('SE 1');
    expect(missing.size).toBe(0);
  });

  it('the mark that keeps two Persian letters apart, nowhere else', () => {
    const { printable } = printableWith(`${latin}می\u200cخواهم`);
    expect(printable('می\u200cخواهم a\u200cb')).toBe('می\u200cخواهم ab');
  });

  it('what no font has is a square, and remembered once', () => {
    const { printable, missing } = printableWith(latin);
    expect(printable('a 👧 b 👧 ж')).toBe('a □ b □ □');
    expect([...missing]).toEqual(['👧', 'ж']);
  });
});

describe('words may end a line', () => {
  const swedish = textBreaker('sv');

  it('between Swedish syllables, never with less than three letters left over', () => {
    expect(swedish('barnrättsprövningen').length).toBeGreaterThan(3);
    const words = ['välbefinnande', 'familjecentralsliknande', 'överenskommelse', 'kommunerna,'];
    for (const word of words) {
      expect(swedish(word).join('')).toBe(word);
      expect(swedish(word).at(-1)?.replace(/\P{L}/gu, '').length).toBeGreaterThanOrEqual(3);
    }
  });

  it('after a hyphen, a dash or a slash that is there, without another hyphen', () => {
    expect(swedish('barn-/ungdom')).toEqual(expect.arrayContaining(['']));
    expect(swedish('hit/dit')).toEqual(['hit/', '', 'dit']);
    expect(swedish('-fem')).toEqual(['-fem']);
  });

  it('anywhere in an address, without a hyphen', () => {
    const address = 'https://www.example.se/en-lang/adress.pdf?sida=3';
    const parts = swedish(address);
    expect(parts.join('')).toBe(address);
    parts.forEach((part, index) => {
      expect(part === '').toBe(index % 2 === 1);
    });
  });

  it('anywhere in a long row of letters or digits, but not between a letter and its accent', () => {
    const long = 'x'.repeat(20_000);
    expect(swedish(long).join('')).toBe(long);
    expect(Math.max(...swedish(long).map((part) => part.length))).toBeLessThanOrEqual(24);
    const accents = 'k\u030c'.repeat(40);
    expect(swedish(accents).every((part) => !part.startsWith('\u030c'))).toBe(true);
  });

  it('where two fonts or styles meet, without a hyphen unless within a Latin word', () => {
    const breaker = acrossSeams((word) => [word]);
    const parts = ['Hon', ' ', 'سلام', '.', ' ', 'Ja', '👧', ' ', 'fet', 'stil'];
    expect(parts.map((part) => breaker(part))).toEqual([
      ['Hon'],
      [' '],
      ['سلام'],
      ['', '.'],
      [' '],
      ['Ja'],
      ['', '👧'],
      [' '],
      ['fet'],
      ['stil'],
    ]);
  });

  it('in headings only when they are very long', () => {
    const heading = headingBreaker('sv');
    expect(heading('överenskommelse')).toEqual(['överenskommelse']);
    expect(heading('familjecentralssamverkansöverenskommelsen').length).toBeGreaterThan(2);
  });

  it('by the rules of the language', () => {
    expect(textBreaker('en')('photography')).toEqual(['pho', 'tog', 'ra', 'phy']);
    expect(swedish('photography')).not.toEqual(['pho', 'tog', 'ra', 'phy']);
  });
});
