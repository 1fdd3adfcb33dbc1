import { expect, it } from 'vitest';
import { loadFonts } from '#src/report/worker/fonts.ts';
import { typeset } from '#src/report/worker/painter/typeset.ts';
import { fonts } from './sample.ts';

it('sets Arabic words at the foot of a page from right to left, and emoji in their own font', async () => {
  const { regular } = await loadFonts(fonts, ['arabic', 'emoji']);
  const { runs } = typeset('Väg för يد باب 👧 i Åre', {
    fonts: regular,
    fontSize: 8,
    color: '#000000',
  });
  const seen = runs.map(({ glyphs = [] }) =>
    String.fromCharCode(...glyphs.flatMap(({ codePoints }) => codePoints)),
  );
  expect(seen).toEqual(['Väg för ', 'باب دي', ' ', '👧', ' i Åre']);
});
