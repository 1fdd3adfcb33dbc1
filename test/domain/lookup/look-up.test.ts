import { expect, test } from 'vitest';
import { articles } from '#questionnaire/articles.ts';
import { loadTexts } from '#questionnaire/index.ts';
import { keyOf, type LookupEntry, lookUp } from '#src/domain/lookup/look-up.ts';

const texts = await loadTexts('sv');

const entries: readonly LookupEntry[] = [
  ...articles.map(({ number }): LookupEntry => {
    const { title = '', summary = '' } = texts.articles[number] ?? {};
    const heading = `Artikel ${number} – ${title}`;
    return { target: { kind: 'article', number }, title: heading, words: '', text: summary };
  }),
  ...Object.entries(texts.glossary).map(
    ([id, { term, forms, explanation }]): LookupEntry => ({
      target: { kind: 'term', id },
      title: term,
      words: forms,
      text: explanation,
    }),
  ),
];

const found = (query: string) => lookUp(entries, query).map(({ target }) => keyOf(target));

test('a number finds its article first', () => {
  expect(found('12')[0]).toBe('article-12');
  expect(found('1')[0]).toBe('article-1');
  expect(found(' Artikel 3 ')[0]).toBe('article-3');
});

test('a word finds the term that begins with it before those that only mention it', () => {
  expect(found('återk')[0]).toBe('term-feedback');
  expect(found('barnets perspektiv')[0]).toBe('term-childs-perspective');
  expect(found('LEK')[0]).toBe('article-31');
});

test('other forms of a word find it, and all words must be there', () => {
  expect(found('återremittera')).toContain('term-sending-back');
  expect(found('barn med funktionsnedsättning')).toContain('article-23');
  expect(found('barn xyz')).toEqual([]);
});

test('nothing asked is everything, and signs of patterns are only signs', () => {
  expect(lookUp(entries, '  ')).toBe(entries);
  expect(found('(.*)+')).toEqual([]);
});
