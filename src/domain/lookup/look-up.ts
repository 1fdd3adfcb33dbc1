/** What can be looked up: an article of the Convention, a term of the field, or one of the organisation's own. */
export type LookupTarget =
  | { readonly kind: 'article'; readonly number: number }
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'ownTerm'; readonly index: number };

export interface LookupEntry {
  readonly target: LookupTarget;
  readonly title: string;
  /** Other words that it is known by. */
  readonly words: string;
  readonly text: string;
}

export function isSameTarget(one: LookupTarget, other: LookupTarget): boolean {
  return keyOf(one) === keyOf(other);
}

/** One for each thing that can be looked up, fit for an id in the page. */
export function keyOf(target: LookupTarget): string {
  switch (target.kind) {
    case 'article':
      return `article-${target.number}`;
    case 'term':
      return `term-${target.id}`;
    case 'ownTerm':
      return `own-term-${target.index}`;
  }
}

/**
 * The entries that have all words of a query, best first: the article whose number it is, then those with the words in
 * their title, among their other words, in their text. All of them, in their own order, where nothing is asked.
 */
export function lookUp(entries: readonly LookupEntry[], query: string): readonly LookupEntry[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? entries
    : entries
        .map((entry, index) => ({ entry, index, rank: rankOf(entry, words) }))
        .filter(({ rank }) => rank < notFound)
        .sort((one, other) => one.rank - other.rank || one.index - other.index)
        .map(({ entry }) => entry);
}

const notFound = 6;

function rankOf({ target, title, words: others, text }: LookupEntry, words: readonly string[]) {
  if (target.kind === 'article' && words.length === 1 && Number(words[0]) === target.number) {
    return 0;
  }
  const heading = folded(title);
  const places = [
    heading.startsWith(words.join(' ')),
    words.every((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}`, 'u').test(heading)),
    hasAll(heading, words),
    hasAll(`${heading} ${folded(others)}`, words),
    hasAll(`${heading} ${folded(others)} ${folded(text)}`, words),
  ];
  const found = places.indexOf(true);
  return found < 0 ? notFound : found + 1;
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replaceAll('’', "'");
}

export function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
