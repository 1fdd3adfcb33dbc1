import type { Inline, List } from '#src/domain/rich-text.ts';

export type ListKind = List['type'];

/** Where a line lies in a list, in the terms of the document it came from. */
export type ListPlace = {
  /** From 1; gaps between levels are allowed and closed later. */
  readonly level: number;
  readonly kind: ListKind;
  /** Numbered lists with the same key are one list. */
  readonly key: string;
  /** The number of the item, where the source gives it. */
  readonly number: number | undefined;
  /** False for further paragraphs of an item. */
  readonly startsItem: boolean;
};

/** One line of a pasted document: what becomes a paragraph, alone or in a list. */
export type Line = {
  readonly content: readonly Inline[];
  readonly isHeading: boolean;
  readonly list: ListPlace | undefined;
};
