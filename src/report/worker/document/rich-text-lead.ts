import type { Block, Inline } from '#src/domain/rich-text.ts';

/** The first paragraph, which stands beside a label or a mark, and all that comes after it. */
export function splitLead(text: readonly Block[]): {
  lead: readonly Inline[];
  rest: readonly Block[];
} {
  const [first, ...others] = text;
  return first?.type === 'paragraph'
    ? { lead: first.content, rest: others }
    : { lead: [], rest: text };
}
