import { inlineText, type List, plainText, type RichText } from '#src/domain/rich-text.ts';
import { type PlainTextList, plainTextList } from './plain-text-list.ts';
import { richTextFromHtml } from './rich-text-from-html.ts';

/** An item of a pasted list: its words, and those of all lists within it, flat and in order. */
export type ListItem = {
  readonly text: string;
  readonly subItems: string[];
  /** Address of the first link in the item's own words. */
  readonly link?: string;
};

/**
 * The items of a pasted text that is one list: two items or more, at most one line before them. That line
 * comes first, as an item of its own: no word that was pasted is dropped. Undefined for any other text.
 */
export function listItemsFromHtml(html: string): ListItem[] | undefined {
  const blocks = richTextFromHtml(html);
  const list = blocks.at(-1);
  const isListWithIntro =
    list !== undefined &&
    list.type !== 'paragraph' &&
    list.items.length > 1 &&
    (blocks.length === 1 || (blocks.length === 2 && blocks[0]?.type === 'paragraph'));
  if (isListWithIntro) {
    const intro = blocks.length === 2 ? plainText(blocks.slice(0, 1)) : undefined;
    return withIntro(intro, itemsOf(list));
  }
  // Marks that were typed or come from a PDF are words to HTML.
  return blocks.every((block) => block.type === 'paragraph')
    ? listItemsFromPlainText(plainText(blocks))
    : undefined;
}

/** As `listItemsFromHtml`, for lines that begin with `•`, `–`, `1.`, `a)` and the like. */
export function listItemsFromPlainText(text: string): ListItem[] | undefined {
  const list = plainTextList(text);
  return list === undefined ? undefined : withIntro(list.intro, itemsFromLevels(list));
}

function withIntro(intro: string | undefined, items: ListItem[]): ListItem[] {
  return intro === undefined ? items : [{ text: intro, subItems: [] }, ...items];
}

function itemsOf(list: List): ListItem[] {
  return list.items.map((item) => {
    const own = item.filter((block) => block.type === 'paragraph');
    const link = firstLink(own);
    return {
      text: lineText(own),
      subItems: item.flatMap((block) => (block.type === 'paragraph' ? [] : subItemsOf(block))),
      ...(link === undefined ? {} : { link }),
    };
  });
}

function firstLink(paragraphs: RichText): string | undefined {
  return paragraphs
    .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
    .flatMap((inline) => (inline.type === 'text' && inline.link ? [inline.link] : []))[0];
}

function subItemsOf(list: List): string[] {
  return itemsOf(list).flatMap(({ text, subItems }) => [text, ...subItems]);
}

function lineText(paragraphs: RichText): string {
  return paragraphs
    .map((block) => (block.type === 'paragraph' ? inlineText(block.content) : ''))
    .join(' ')
    .replaceAll('\n', ' ');
}

function itemsFromLevels({ items }: PlainTextList): ListItem[] {
  const found: ListItem[] = [];
  for (const { text, level } of items) {
    const parent = found.at(-1);
    if (level > 0 && parent !== undefined) {
      parent.subItems.push(text);
    } else {
      found.push({ text, subItems: [] });
    }
  }
  return found;
}
