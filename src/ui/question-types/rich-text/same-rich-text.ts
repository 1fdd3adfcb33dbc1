import type { Block, Inline, RichText } from '#src/domain/rich-text.ts';

/** Whether two rich texts say and look the same. */
export function isSameRichText(one: RichText, other: RichText): boolean {
  return one === other || areSame(one, other, isSameBlock);
}

function areSame<Part>(
  one: readonly Part[],
  other: readonly Part[],
  isSame: (one: Part, other: Part) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((part, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && isSame(part, counterpart);
    })
  );
}

function isSameBlock(one: Block, other: Block): boolean {
  if (one === other) {
    return true;
  }
  if (one.type === 'paragraph' || other.type === 'paragraph') {
    return (
      one.type === 'paragraph' &&
      other.type === 'paragraph' &&
      areSame(one.content, other.content, isSameInline)
    );
  }
  return one.type === other.type && areSame(one.items, other.items, isSameRichText);
}

function isSameInline(one: Inline, other: Inline): boolean {
  if (one.type === 'lineBreak' || other.type === 'lineBreak') {
    return one.type === other.type;
  }
  return (
    one.text === other.text &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.link === other.link
  );
}
