import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '#src/report/model/shorten.ts';

describe('a text that is to fit', () => {
  it('stays whole if it does, on one line', () => {
    expect(shorten(' Alla barn\n  i byn ', 20)).toEqual({ text: 'Alla barn i byn', isCut: false });
  });

  it('is cut after a word, without the comma that followed, and says so', () => {
    const text = 'Eleverna får gå klart, och bytet förbereds';
    expect(shorten(text, 26)).toEqual({ text: 'Eleverna får gå klart\u00a0…', isCut: true });
  });

  it('is cut within a word that is longer than the room', () => {
    expect(shorten('a'.repeat(50), 12)).toEqual({ text: `${'a'.repeat(10)}\u00a0…`, isCut: true });
  });

  it('counts wide letters for more, and never halves a sign of two units', () => {
    expect(shorten('WWWWWWWW', 8).isCut).toBe(true);
    expect(shorten('😀'.repeat(9), 12).text).toBe(`${'😀'.repeat(5)}\u00a0…`);
  });

  it('never takes more room than there is, and begins as the text does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 10, max: 60 }),
        (text, room) => {
          const { text: short, isCut } = shorten(text, room);
          expect([...short].length).toBeLessThanOrEqual(room);
          const line = text.trim().replace(/\s+/g, ' ');
          expect(line.startsWith(isCut ? short.slice(0, -2) : short)).toBe(true);
        },
      ),
    );
  });
});
