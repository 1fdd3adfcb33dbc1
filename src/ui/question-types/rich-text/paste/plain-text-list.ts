import { visibleText } from './inline-run.ts';
import type { ListKind } from './line.ts';
import { kindOfMark } from './list-mark.ts';

/** A list read from plain text: what stands before it, and its items with their level from 0. */
export type PlainTextList = {
  readonly intro: string | undefined;
  readonly items: readonly PlainTextItem[];
};

export type PlainTextItem = {
  readonly text: string;
  readonly kind: ListKind;
  readonly level: number;
};

/**
 * Points need no space after them; dashes, stars and numbers do. `o` and `§`, as Word writes its second and
 * third point in plain text, need a tab or several spaces: ”§ 12” at the start of a line is a paragraph of
 * the minutes. A time (`09.30 Fika`) is no number.
 */
const point = /[•·●○◦‣⁃▪▫■□✓✔➢➤►\uf0b7\uf0a7\uf0d8\uf076\uf0fc]/;
const number = /\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]/;
const itemLine = new RegExp(
  `^(\\s*)(?:(${point.source})\\s*|([-–—*+]|${number.source})\\s+|([o§])(?:\\t|\\s{2,}))(\\S.*)$`,
  'iu',
);

type OpenLevel = { readonly indent: number; readonly shape: string };

/**
 * Reads a text that is one list with at most one line before it; undefined for any other text. Levels come
 * from indents or, where there are none (Word writes `•` and `o` flush left), from the kind of mark.
 */
export function plainTextList(text: string): PlainTextList | undefined {
  const lines = visibleText(text)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const open: OpenLevel[] = [];
  const items: PlainTextItem[] = [];
  let intro: string | undefined;
  for (const [index, line] of lines.entries()) {
    const [, indent, sign, typed, letter, words] = itemLine.exec(line) ?? [];
    const mark = sign ?? typed ?? letter;
    const last = items.at(-1);
    if (indent !== undefined && mark !== undefined && words !== undefined) {
      const level = levelOf(open, { indent: width(indent), shape: shapeOf(mark) });
      items.push({ text: tidy(words), kind: kindOfMark(mark), level });
    } else if (last !== undefined && /^\s/.test(line)) {
      items[items.length - 1] = { ...last, text: `${last.text} ${tidy(line)}` };
    } else if (index === 0) {
      intro = tidy(line);
    } else {
      return undefined;
    }
  }
  return items.length > 1 ? { intro, items } : undefined;
}

function tidy(words: string): string {
  return words.trim().replace(/[\t ]+/g, ' ');
}

function width(indent: string): number {
  return [...indent].reduce((sum, sign) => sum + (sign === '\t' ? 4 : 1), 0);
}

/** Marks of one list look alike: `1.` and `12.`, `a)` and `b)`. */
function shapeOf(mark: string): string {
  return mark.replace(/\d+/g, '1').replace(/[a-z]+(?=[.)])/i, 'a');
}

/** The level of a line among the levels that are open, which it closes or opens as needed. */
function levelOf(open: OpenLevel[], line: OpenLevel): number {
  const known = open.findLastIndex(
    (level) => level.indent === line.indent && level.shape === line.shape,
  );
  if (known >= 0) {
    open.length = known + 1;
    return known;
  }
  while ((open.at(-1)?.indent ?? 0) > line.indent) {
    open.pop();
  }
  open.push(line);
  return open.length - 1;
}
