/** A heading, a label or a paragraph: all that is left of a report's model when only its words count. */
export interface Piece {
  readonly kind: 'heading' | 'label' | 'text';
  readonly text: string;
}

/** Names in the model whose strings say what is what, or are spoken only, and are not printed. */
const unprinted = new Set(['language', 'id', 'type', 'link', 'target', 'alternative', 'pageLabel']);
const headings = new Set(['title', 'heading', 'phase', 'contentsHeading', 'factsHeading']);
const labels = new Set(['label', 'name', 'marker', 'word']);
/** Codes; what they say in words stands beside them under another name. */
const codes = new Set<unknown>(['step', 'former', 'about', 'strengthens', 'neutral', 'weakens']);

/**
 * Every string of the report's model that a reader gets to see, in the model's order. It goes by names alone,
 * so that what the model gains later is in the peers' text too.
 */
export function readablePieces(value: unknown, name = ''): Piece[] {
  if (unprinted.has(name)) {
    return [];
  }
  if (typeof value === 'string') {
    return value.trim() === '' || codes.has(value) ? [] : [{ kind: kindOf(name), text: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((entry) => readablePieces(entry, name));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if ('type' in value && value.type === 'paragraph' && 'content' in value) {
    const text = inlineText(value.content);
    return text.trim() === '' ? [] : [{ kind: 'text', text }];
  }
  return Object.entries(value).flatMap(([key, entry]) => readablePieces(entry, key));
}

function inlineText(content: unknown): string {
  return Array.isArray(content)
    ? content.map((inline) => (typeof inline.text === 'string' ? inline.text : '\n')).join('')
    : '';
}

function kindOf(name: string): Piece['kind'] {
  return headings.has(name) ? 'heading' : labels.has(name) ? 'label' : 'text';
}
