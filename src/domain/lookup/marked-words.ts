import { articleNumberSchema } from '#questionnaire/articles.ts';
import type { GlossaryTexts } from '#questionnaire/glossary.ts';
import { escaped, keyOf, type LookupTarget } from './look-up.ts';

/** A piece of a text: plain, or words that lead to their explanation. */
export interface MarkedPiece {
  readonly text: string;
  readonly target?: LookupTarget;
}

/** Finds in texts that belong together what can be looked up: each term and each article the first time only. */
export type WordMarker = (texts: readonly string[]) => MarkedPiece[][];

const articleRun =
  /(?:artikel|artiklarna|artiklar|articles?) \d{1,2}(?:(?:, | och | eller | and | or |–)\d{1,2}(?!\d))*/
    .source;

export function createWordMarker(glossary: GlossaryTexts): WordMarker {
  const ids = new Map(
    Object.entries(glossary).flatMap(([id, { forms }]) =>
      forms.split(', ').map((form): [string, string] => [form.toLowerCase(), id]),
    ),
  );
  // The longest first, so that “prövning av barnets bästa” is not taken for “barnets bästa”.
  const forms = [...ids.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${articleRun}|${forms.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );

  return (texts) => {
    const seen = new Set<string>();
    const isFirst = (target: LookupTarget) => {
      const key = keyOf(target);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    };
    return texts.map((text) => {
      const pieces: MarkedPiece[] = [];
      let end = 0;
      for (const match of text.matchAll(pattern)) {
        const [words] = match;
        const id = ids.get(words.toLowerCase());
        const found: MarkedPiece[] =
          id === undefined ? articlesIn(words) : [{ text: words, target: { kind: 'term', id } }];
        pieces.push({ text: text.slice(end, match.index) });
        pieces.push(
          ...found.map((piece) =>
            piece.target === undefined || isFirst(piece.target) ? piece : { text: piece.text },
          ),
        );
        end = match.index + words.length;
      }
      pieces.push({ text: text.slice(end) });
      return joined(pieces);
    });
  };
}

/** “artikel 12” as a whole; of “artiklarna 2, 3 och 6” each number. */
function articlesIn(run: string): MarkedPiece[] {
  const numbers = [...run.matchAll(/\d+/g)];
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined) {
    return [articlePiece(run, Number(only[0]))];
  }
  return run
    .split(/(\d+)/)
    .map((part, index) => (index % 2 === 1 ? articlePiece(part, Number(part)) : { text: part }));
}

function articlePiece(text: string, number: number): MarkedPiece {
  return articleNumberSchema.safeParse(number).success
    ? { text, target: { kind: 'article', number } }
    : { text };
}

/** Without empty pieces, and plain ones beside each other as one. */
function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const done: MarkedPiece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = done.at(-1);
    if (last !== undefined && last.target === undefined && piece.target === undefined) {
      done[done.length - 1] = { text: last.text + piece.text };
    } else {
      done.push(piece);
    }
  }
  return done;
}
