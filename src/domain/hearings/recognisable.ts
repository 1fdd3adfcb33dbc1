import { firstNames, namesThatAreWords } from './first-names.ts';

/** What in a quotation may let somebody recognise the child. */
export type RecognisableBy =
  | { readonly kind: 'name'; readonly words: string }
  | { readonly kind: 'few'; readonly count: number }
  | { readonly kind: 'combination'; readonly words: string };

/** Quotations from fewer children than this may be traced to one of them. */
export const fewest = 5;

/** What whoever reads a quotation knows beside its words. */
export interface QuoteContext {
  /** Who said it, and who was heard at that occasion. */
  readonly who: readonly string[];
  /** How many were heard, where it is known. */
  readonly count: number | undefined;
}

export function recognisableBy(quote: string, context: QuoteContext): RecognisableBy[] {
  if (quote.trim() === '') {
    return [];
  }
  const names = namesIn([quote, context.who[0] ?? ''].join('\n'));
  const told = combination([quote, ...context.who].join('\n'));
  return [
    ...names.map((words) => ({ kind: 'name', words }) as const),
    ...(context.count !== undefined && context.count < fewest
      ? [{ kind: 'few', count: context.count } as const]
      : []),
    ...(told === undefined ? [] : [{ kind: 'combination', words: told } as const]),
  ];
}

/** "Gustav Adolfs skola", "Elsagatan" and "Sofia kyrka" are places, not children. */
const namedPlaces =
  /\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?\s+(?:skola|skolan|förskola|förskolan|kyrka|kyrkan|gata|gatan|väg|torg|park|parken|church|school|street)\b/gu;

/** After such a word a capital letter begins a name, known or not. */
const called =
  /\b(?:heter|hette|kompis|kompisen|kompisar|vän|bästis|syster|lillasyster|storasyster|bror|lillebror|storebror|kusin|called|named|friend|sister|brother|cousin)(?:\s+(?:är|is|som|heter))?\s+(\p{Lu}\p{Ll}+)/gu;

/** First names in what was said, as they stand there. It reminds; it cannot know all, and proves nothing. */
export function namesIn(text: string): string[] {
  const words = text.replace(namedPlaces, (place) => ' '.repeat(place.length));
  const known = [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu)].filter(
    (match) =>
      isName(match[0], words.slice(0, match.index), words.slice(match.index + match[0].length)),
  );
  const introduced = [...words.matchAll(called)].map((match) => match[1] ?? '');
  return [...new Set([...known.map(([word]) => word), ...introduced])];
}

function isName(word: string, before: string, after: string): boolean {
  const genitive = word.replace(/s$/, '');
  const isListed = (names: ReadonlySet<string>) => names.has(word) || names.has(genitive);
  if (isListed(firstNames)) {
    return true;
  }
  // "Max fem i varje grupp", "Björn i skogen", "in August 2026": a name only where no other word could stand.
  const beginsSentence = /(?:^|[.!?:”“"–\n]\s*|^\s+)$/.test(before);
  const isMonth =
    /\b(?:in|of|by|from|until|since|i|till|på)\s+$/i.test(before) || /^\s*\d/.test(after);
  return isListed(namesThatAreWords) && !beginsSentence && !isMonth;
}

const condition =
  /\b(?:adhd|add|autism\w*|asperger\w*|npf|tourettes?|downs? syndrom\w*|diabetes|epilepsi\w*|cancer|rullstol\w*|syn(?:skad|nedsätt)\w*|hörsel(?:skad|nedsätt)\w*|cp-skad\w*|familjehem\w*|fosterhem\w*|placerad\w*|asylsökande|könsidentitet\w*|transperson\w*|blind|deaf|wheelchair|epilepsy|foster (?:home|care)|asylum|transgender)\b/iu;
/** One year of age or one class, not a span. */
const oneAge =
  /(?<![\p{L}\d]|[–-]\s?)(?:\d{1,2}[ -]?år(?:ing(?:en)?|ig\w*)?|(?:årskurs|åk|klass|year|grade)\s?\d(?![\d]|\s?[–,-]|\s?(?:och|and|to|till)\b)|\d{1,2}[ -]years?[ -]old)\b/iu;
const oneChild = /\b(?:flicka|flickan|tjej|tjejen|pojke|pojken|kille|killen|girl|boy)\b/iu;
const namedSchool =
  /\p{Lu}\p{Ll}+(?:s\s)?skola?n?\b|\p{Lu}\p{Ll}+\s(?:skola|school|förskola|preschool)\b/u;

/** One age, a condition, and the school or the gender: together they often leave one child. */
function combination(text: string): string | undefined {
  const found = [
    condition.exec(text)?.[0],
    oneAge.exec(text)?.[0],
    (oneChild.exec(text) ?? namedSchool.exec(text))?.[0],
  ];
  return found.every((words) => words !== undefined) ? found.join(', ') : undefined;
}
