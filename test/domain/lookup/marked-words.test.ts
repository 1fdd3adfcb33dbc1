import { describe, expect, test } from 'vitest';
import { languages, loadTexts } from '#questionnaire/index.ts';
import { keyOf } from '#src/domain/lookup/look-up.ts';
import { createWordMarker, type MarkedPiece } from '#src/domain/lookup/marked-words.ts';

const swedish = createWordMarker((await loadTexts('sv')).glossary);

const shown = (pieces: readonly MarkedPiece[]) =>
  pieces.map(({ text, target }) => (target ? `[${text}>${keyOf(target)}]` : text)).join('');

const marked = (...texts: string[]) => swedish(texts).map(shown);

test('a word leads to its explanation where it first stands, in whatever case', () => {
  expect(marked('Återkoppling är en del. Ge återkoppling.', 'Mer återkoppling.')).toEqual([
    '[Återkoppling>term-feedback] är en del. Ge återkoppling.',
    'Mer återkoppling.',
  ]);
});

test('the longest form counts, and no part of another word', () => {
  expect(marked('En prövning av barnets bästa.')).toEqual([
    'En [prövning av barnets bästa>term-best-interests-assessment].',
  ]);
  expect(marked('Delegationerna och medsamtycke')).toEqual(['Delegationerna och medsamtycke']);
});

test('an article leads to its summary, of several each by itself, and only those that exist', () => {
  expect(marked('Enligt artikel 12 hörs barn.', 'Artiklarna 2, 3 och 12 gäller.')).toEqual([
    'Enligt [artikel 12>article-12] hörs barn.',
    'Artiklarna [2>article-2], [3>article-3] och 12 gäller.',
  ]);
  expect(marked('artikel 55 och artikel 0')).toEqual(['artikel 55 och artikel 0']);
});

describe.each(languages)('in %s', async (language) => {
  const { glossary, steps } = await loadTexts(language);
  const mark = createWordMarker(glossary);

  test('marking takes no letter away, and most pages have something to look up', () => {
    const pages = Object.values(steps).map(({ help }) => [help.why, ...help.how, ...help.mistakes]);
    const targets = pages.map((texts) => {
      const pieces = mark(texts);
      expect(pieces.map((ones) => ones.map(({ text }) => text).join(''))).toEqual(texts);
      return pieces.flat().flatMap(({ target }) => (target ? [keyOf(target)] : []));
    });
    for (const keys of targets) {
      expect(keys).toEqual([...new Set(keys)]);
    }
    expect(targets.filter((keys) => keys.length > 0).length).toBeGreaterThanOrEqual(10);
  });
});
