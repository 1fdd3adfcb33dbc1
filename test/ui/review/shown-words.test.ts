import { describe, expect, it } from 'vitest';
import { shownWords } from '#src/ui/review/shown-words.ts';

describe('words from a file', () => {
  it('stand in one line, whatever breaks or tabs they hold', () => {
    expect(shownWords('  Anna\r\n\u2028Berg\t')).toBe('Anna Berg');
  });

  it('cannot turn the words around them, nor hide in them', () => {
    expect(shownWords('fdp.\u202Etropper\u2066 Anna\u200B\uFEFF')).toBe('fdp. tropper Anna');
  });

  it('are kept apart where they read from right to left', () => {
    expect(shownWords('محمد الأمين')).toBe('\u2068محمد الأمين\u2069');
  });

  it('keep the letters of every language, and the joiners of their scripts', () => {
    expect(shownWords('Ánte Ŋorga 👩🏽‍⚕️')).toBe('Ánte Ŋorga 👩🏽‍⚕️');
  });

  it('have an end, which divides no character', () => {
    const shown = shownWords(`x${'👩'.repeat(100_000)}`);
    expect(shown.length).toBeLessThan(310);
    expect(shown).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
