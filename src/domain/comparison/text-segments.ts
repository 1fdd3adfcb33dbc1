import { type ChangeObject, diffArrays } from 'diff';

/** A piece of two texts. `same` and `added` pieces in a row are the later text, `same` and `removed` the former. */
export interface TextSegment {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * How many words may differ before the search for the fewest differences is given up: its effort grows with
 * the square of this, and two texts that differ so much have little to show word by word.
 */
export const longestEdit = 500;

/** Some words in a row that are the same, or that stand in the place of others. */
type Piece =
  | { readonly same: string }
  | { readonly same?: undefined; readonly removed: string; readonly added: string };

/** What has become of a text, word by word; paragraph by paragraph where too much of it is new. */
export function textSegments(before: string, after: string): TextSegment[] {
  const pieces =
    piecesOf(tokens(before), tokens(after)) ??
    piecesOf(lines(before), lines(after))?.flatMap(inWords) ??
    inWords({ removed: before, added: after });
  return joined(withoutSplinters(pieces).flatMap(trimmed));
}

/** A piece of whole paragraphs word by word: all of them at once, else one against one, where that can be found. */
function inWords(piece: Piece): Piece[] {
  if (piece.same !== undefined) {
    return [piece];
  }
  const [before, after] = [lines(piece.removed), lines(piece.added)];
  return (
    piecesOf(tokens(piece.removed), tokens(piece.added)) ??
    (before.length === after.length
      ? before.flatMap((line, index) => lineInWords(line, after[index] ?? ''))
      : [piece])
  );
}

function lineInWords(removed: string, added: string): Piece[] {
  return piecesOf(tokens(removed), tokens(added)) ?? [{ removed, added }];
}

/** Undefined where the two differ too much. */
function piecesOf(before: string[], after: string[]): Piece[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: longestEdit });
  return changes && merged(changes.map(pieceOf));
}

function pieceOf({ value, added, removed }: ChangeObject<string[]>): Piece {
  const text = value.join('');
  return added || removed
    ? { removed: removed ? text : '', added: added ? text : '' }
    : { same: text };
}

/** Two changes in a row are one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (piece.same === undefined && last !== undefined && last.same === undefined) {
      kept[kept.length - 1] = together(last, piece);
    } else {
      kept.push(piece);
    }
  }
  return kept;
}

interface Change {
  readonly removed: string;
  readonly added: string;
}

function together(one: Change, other: Change): Change {
  return { removed: one.removed + other.removed, added: one.added + other.added };
}

/** A lone comma or space that two changes have in common is no more the same than they are. */
function withoutSplinters(pieces: readonly Piece[]): Piece[] {
  return merged(
    pieces.map((piece, index) => {
      const isSplinter =
        piece.same !== undefined &&
        !/[\p{L}\p{N}\n\r]/u.test(piece.same) &&
        isChange(pieces[index - 1]) &&
        isChange(pieces[index + 1]);
      return isSplinter ? { removed: piece.same, added: piece.same } : piece;
    }),
  );
}

function isChange(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.same === undefined;
}

/** What a change has in common at its beginning and its end, once spaces are told from words. */
function trimmed(piece: Piece): Piece[] {
  if (piece.same !== undefined) {
    return [piece];
  }
  const [removed, added] = [words(piece.removed), words(piece.added)];
  const shorter = Math.min(removed.length, added.length);
  let start = 0;
  while (start < shorter && removed[start] === added[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && removed.at(-1 - end) === added.at(-1 - end)) {
    end++;
  }
  return [
    { same: removed.slice(0, start).join('') },
    {
      removed: removed.slice(start, removed.length - end).join(''),
      added: added.slice(start, added.length - end).join(''),
    },
    { same: removed.slice(removed.length - end).join('') },
  ];
}

/** As segments: none of them empty, and no two of a kind in a row. */
function joined(pieces: readonly Piece[]): TextSegment[] {
  const segments: TextSegment[] = [];
  for (const piece of pieces) {
    const parts: TextSegment[] =
      piece.same === undefined
        ? [
            { kind: 'removed', text: piece.removed },
            { kind: 'added', text: piece.added },
          ]
        : [{ kind: 'same', text: piece.same }];
    for (const part of parts.filter(({ text }) => text !== '')) {
      const last = segments.at(-1);
      if (last?.kind === part.kind) {
        segments[segments.length - 1] = { kind: part.kind, text: last.text + part.text };
      } else {
        segments.push(part);
      }
    }
  }
  return segments;
}

/** By the rules of Swedish, where `EU:s` is one word; and no letter or emoji is ever cut in two. */
const segmenter = new Intl.Segmenter('sv', { granularity: 'word' });

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * Words with the space before them, so that words are compared and not the many spaces between them. Line
 * breaks stand by themselves.
 */
function tokens(text: string): string[] {
  const found: string[] = [];
  let space = '';
  for (const word of words(text)) {
    if (/^[^\S\n\r]+$/.test(word)) {
      space += word;
    } else if (/^[\n\r]/.test(word)) {
      found.push(...(space === '' ? [] : [space]), word);
      space = '';
    } else {
      found.push(space + word);
      space = '';
    }
  }
  return space === '' ? found : [...found, space];
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
