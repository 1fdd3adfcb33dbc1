import type { Inline } from '#src/domain/rich-text.ts';
import { isBlock, isDropped, isHeading, keepsLineEnds, symbolText } from './element-roles.ts';
import { joinRuns, linesOf, type Marks, type Piece } from './inline-run.ts';
import { boldFrom, type InlineStyle, inlineStyle, italicFrom } from './inline-style.ts';
import type { Line, ListPlace } from './line.ts';
import { linkTarget } from './link-address.ts';
import { rowLines, tableRows } from './read-table.ts';
import { type ListDefinitions, wordItem } from './word-lists.ts';

/** What the whole document gives: what its list levels are, and how many lists were met. */
type Source = { readonly definitions: ListDefinitions; listCount: number };

/** A list item while it is being read: its first line starts the item, the others belong to it. */
type OpenItem = { readonly place: ListPlace; isStarted: boolean };

/** What the surroundings of a node say about it. */
type Surroundings = {
  readonly marks: Marks;
  readonly isHeading: boolean;
  readonly keepsLineEnds: boolean;
  readonly item: OpenItem | undefined;
  readonly listLevel: number;
  readonly omitted: ReadonlySet<Node>;
};

const atTop: Surroundings = {
  marks: { bold: false, italic: false, link: undefined },
  isHeading: false,
  keepsLineEnds: false,
  item: undefined,
  listLevel: 0,
  omitted: new Set(),
};

/** The lines of a pasted document in order, with their places in lists. */
export function readLines(document: Document, definitions: ListDefinitions): Line[] {
  const reader = new Reader({ definitions, listCount: 0 });
  reader.readBlock(document.body, atTop);
  return reader.lines;
}

class Reader {
  readonly lines: Line[] = [];
  readonly #source: Source;
  #pieces: Piece[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  /** Reads an element that stands on lines of its own. */
  readBlock(element: Element, around: Surroundings): void {
    this.#endLine(around);
    const style = inlineStyle(element);
    const inside = withMarks(element, style, around);
    const heading = isHeading(element);
    const word = heading ? undefined : wordItem(element, style, this.#source.definitions);
    const own: Surroundings = {
      ...inside,
      isHeading: around.isHeading || heading || element.localName === 'th',
      ...(word !== undefined && element.localName !== 'li'
        ? {
            item: { place: word.place, isStarted: !word.place.startsItem },
            omitted: word.mark?.nodes ?? around.omitted,
          }
        : {}),
    };
    this.#readChildren(element, own);
    this.#endLine(own);
  }

  #readChildren(parent: Node, around: Surroundings): void {
    /** Inside `<![if …]> … <![endif]>`: Word's second copy of a line break, for browsers. */
    let isSecondCopy = false;
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.COMMENT_NODE) {
        isSecondCopy = /^\[if !supportLineBreakNewLine\]/.test(node.nodeValue ?? '');
      } else if (!isSecondCopy && !around.omitted.has(node)) {
        this.#read(node, around);
      }
    }
  }

  #read(node: Node, around: Surroundings): void {
    if (node.nodeType === Node.TEXT_NODE) {
      this.#readText(symbolText(node.nodeValue ?? '', node.parentElement), around);
      return;
    }
    if (!(node instanceof Element)) {
      return;
    }
    const style = inlineStyle(node);
    if (isDropped(node, style)) {
      return;
    }
    if (node.localName === 'br') {
      this.#readBreak(style, around);
    } else if (isList(node)) {
      this.#readList(node, around);
    } else if (node.localName === 'table') {
      this.#readTable(node, around);
    } else if (isBlock(node)) {
      this.readBlock(node, around);
    } else {
      this.#readInline(node, style, around);
    }
  }

  #readText(text: string, { marks, keepsLineEnds }: Surroundings): void {
    for (const [index, part] of (keepsLineEnds ? text.split(/\r?\n/) : [text]).entries()) {
      if (index > 0) {
        this.#pieces.push({ type: 'lineBreak' });
      }
      this.#pieces.push({ type: 'text', text: part, marks });
    }
  }

  #readBreak(style: InlineStyle, around: Surroundings): void {
    if (style.get('page-break-before') === 'always') {
      this.#endLine(around);
    } else {
      this.#pieces.push({ type: 'lineBreak' });
    }
  }

  #readInline(element: Element, style: InlineStyle, around: Surroundings): void {
    const inside = withMarks(element, style, around);
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    if (href === null) {
      this.#readChildren(element, inside);
      return;
    }
    const target = linkTarget(href);
    const link = target.type === 'link' ? target.address : undefined;
    this.#readChildren(element, { ...inside, marks: { ...inside.marks, link } });
    if (target.type === 'note' && element.textContent?.trim() !== target.address) {
      this.#readText(` (${target.address})`, inside);
    }
  }

  /** A list of HTML. Text and lists that lie directly in it, which is wrong but common, are read too. */
  #readList(list: Element, around: Surroundings): void {
    this.#endLine(around);
    this.#source.listCount += 1;
    const kind = list.localName === 'ol' ? 'orderedList' : 'bulletList';
    const key = `html ${this.#source.listCount}`;
    let number = wholeNumber(list.getAttribute('start')) ?? 1;
    const inList: Surroundings = { ...around, listLevel: around.listLevel + 1, item: undefined };
    /** The item that text directly in the list makes up. */
    let stray: Surroundings | undefined;

    function inItem(level: number): Surroundings & { item: OpenItem } {
      const place: ListPlace = { level, kind, key, number, startsItem: true };
      return { ...inList, listLevel: level, item: { place, isStarted: false } };
    }

    for (const child of list.childNodes) {
      if (child instanceof Element && (child.localName === 'li' || isList(child))) {
        this.#endLine(stray ?? inList);
        stray = undefined;
        // Word for the web writes each item as a list of its own, and says its level here.
        const level = wholeNumber(child.getAttribute('data-aria-level')) ?? inList.listLevel;
        const inside = isList(child) ? inList : inItem(level);
        this.#read(child, inside);
        number += inside.item?.isStarted ? 1 : 0;
      } else {
        stray ??= inItem(inList.listLevel);
        this.#read(child, stray);
      }
    }
    this.#endLine(stray ?? inList);
  }

  #readTable(table: Element, around: Surroundings): void {
    this.#endLine(around);
    for (const row of tableRows(table)) {
      const cells = row.map((cell) => {
        const reader = new Reader(this.#source);
        reader.readBlock(cell, { ...around, item: undefined });
        return { lines: reader.lines, isLayout: cell.querySelector('table') !== null };
      });
      for (const line of rowLines(cells)) {
        this.lines.push(line.list === undefined ? { ...line, list: takePlace(around.item) } : line);
      }
    }
  }

  /** Ends the line being read; `around` is what holds for it. */
  #endLine(around: Surroundings): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    for (const content of linesOf(pieces)) {
      const { isHeading } = around;
      this.lines.push({
        content: isHeading ? joinRuns(content.map(asBold)) : content,
        isHeading,
        list: takePlace(around.item),
      });
    }
  }
}

function isList(element: Element): boolean {
  return /^(?:ul|ol|menu|dir)$/.test(element.localName);
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

function asBold(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, bold: true } : inline;
}

/** The place of the next line of an item. */
function takePlace(item: OpenItem | undefined): ListPlace | undefined {
  if (item === undefined) {
    return undefined;
  }
  const startsItem = !item.isStarted;
  item.isStarted = true;
  return { ...item.place, startsItem };
}

/** The surroundings inside an element: what it says itself goes before what it inherits. */
function withMarks(element: Element, style: InlineStyle, around: Surroundings): Surroundings {
  const name = element.localName;
  const { bold, italic, link } = around.marks;
  return {
    ...around,
    keepsLineEnds: keepsLineEnds(element, style) ?? around.keepsLineEnds,
    marks: {
      bold: boldFrom(style) ?? (name === 'b' || name === 'strong' || bold),
      italic: italicFrom(style) ?? (name === 'i' || name === 'em' || italic),
      link,
    },
  };
}
