import { describe, expect, it, vi } from 'vitest';
import { loadFonts } from '#src/report/worker/fonts.ts';
import { rememberShapes, type ShapingFont } from '#src/report/worker/shaping-cache.ts';
import { fonts, longText } from './sample.ts';

/** What react-pdf's layout passes after the text. */
const asLayout = [[], undefined, undefined, 'ltr'] as const;

describe('words that are shaped once', () => {
  it('give the same glyphs in the same places as the whole line', async () => {
    const [regular] = (await loadFonts(fonts)).regular;
    if (regular === undefined) {
      throw new Error('no font');
    }
    const line = `AV To WA 1 7 – ”Ty vi vet” (LT. Yrke, f. V/å) k\u030c ${longText(3000)}`;
    const whole = regular.layout(line);
    const inWords = regular.layout(line, ...asLayout);
    expect(inWords.glyphs.length).toBe(line.length);
    expect(inWords.glyphs.every((glyph, index) => glyph === whole.glyphs[index])).toBe(true);
    expect(inWords.positions).toEqual(whole.positions);
  });

  it('are shaped once, the space with the word before it', () => {
    const layout = vi.fn((text: string) => ({ glyphs: [...text], positions: [...text] }));
    const font: ShapingFont = { layout };
    rememberShapes(font);
    expect(font.layout('barn och barn ', ...asLayout).glyphs.join('')).toBe('barn och barn ');
    expect(layout.mock.calls.map(([text]) => text)).toEqual(['barn ', 'och ']);
  });

  it('leave other callers alone, who may write into the result', () => {
    const layout = vi.fn((text: string) => ({ glyphs: [...text], positions: [...text] }));
    const font: ShapingFont = { layout };
    rememberShapes(font);
    font.layout('barn och barn');
    font.layout('barn och barn', ['smcp'], undefined, undefined, 'ltr');
    expect(layout.mock.calls.map(([text]) => text)).toEqual(['barn och barn', 'barn och barn']);
  });
});
