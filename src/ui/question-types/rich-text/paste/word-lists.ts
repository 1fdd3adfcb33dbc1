import { type InlineStyle, leftMargin } from './inline-style.ts';
import type { ListKind, ListPlace } from './line.ts';
import { kindOfMark, numberOfMark } from './list-mark.ts';
import { findMark, type Mark } from './word-list-mark.ts';

/**
 * Word writes list items as paragraphs: `mso-list:l0 level2 lfo1` in the style, the mark as text. What the
 * mark of a level is, stands in `@list l0:level2 { mso-level-number-format: … }` of the style block.
 */

/** Word indents each level of a list by as much (points). */
const indentPerLevel = 36;

/** By `l0:level2`. */
export type ListDefinitions = ReadonlyMap<string, ListKind>;

export type WordItem = { readonly place: ListPlace; readonly mark: Mark | undefined };

/** The kinds of list levels that the style blocks in a document's HTML define. */
export function listDefinitions(html: string): ListDefinitions {
  const definitions = new Map<string, ListKind>();
  for (const [, level, body] of html.matchAll(/@list\s+(l\d+:level\d+)\b[^{]*\{([^}]*)\}/gi)) {
    const format = /mso-level-number-format:\s*([\w-]+)/i.exec(body ?? '')?.[1] ?? 'arabic';
    const isBullet = /^(?:bullet|image|none)$/i.test(format);
    definitions.set(String(level).toLowerCase(), isBullet ? 'bulletList' : 'orderedList');
  }
  return definitions;
}

/** The place in a list of a paragraph that Word wrote; undefined for any other paragraph. */
export function wordItem(
  paragraph: Element,
  style: InlineStyle,
  definitions: ListDefinitions,
): WordItem | undefined {
  const [, list, level, override] =
    /^(l\d+) level(\d+)(?: (lfo\d+))?/.exec(style.get('mso-list') ?? '') ?? [];
  if (list !== undefined && level !== undefined) {
    const mark = findMark(paragraph);
    const kind = definitions.get(`${list}:level${level}`) ?? kindOfMark(mark?.text ?? '');
    return {
      mark,
      place: {
        level: Math.max(1, Number(level)),
        kind,
        key: `word ${list} ${override ?? ''}`,
        number: kind === 'orderedList' ? numberOfMark(mark?.text ?? '') : undefined,
        startsItem: true,
      },
    };
  }
  return /MsoListParagraph/i.test(paragraph.className)
    ? strippedWordItem(paragraph, style)
    : undefined;
}

/**
 * A list paragraph whose `mso-` properties are gone: webmails and publishing tools strip them and leave the
 * class, the indent, and the mark as text. Without a mark it is a further paragraph of the item before.
 */
function strippedWordItem(paragraph: Element, style: InlineStyle): WordItem {
  const mark = findMark(paragraph);
  const level = Math.max(1, Math.round((leftMargin(style) ?? indentPerLevel) / indentPerLevel));
  const kind = kindOfMark(mark?.text ?? '');
  return {
    mark,
    place: {
      level,
      kind,
      key: `word ${kind}`,
      number: kind === 'orderedList' ? numberOfMark(mark?.text ?? '') : undefined,
      startsItem: mark !== undefined,
    },
  };
}
