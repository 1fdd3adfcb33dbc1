import { type InlineStyle, inlineStyle, points } from './inline-style.ts';

export type Mark = {
  /** `·`, `o`, `1.`, `b)` without the space after it. */
  readonly text: string;
  /** What the mark and its space consist of; the words of the paragraph are what is left. */
  readonly nodes: ReadonlySet<Node>;
};

/** The bullet or number that Word wrote as text at the start of a paragraph; undefined if there is none. */
export function findMark(paragraph: Element): Mark | undefined {
  const nodes =
    conditionalNodes(paragraph) ?? ignoredNodes(paragraph) ?? nodesBeforeSpacer(paragraph);
  if (nodes === undefined) {
    return undefined;
  }
  const text = nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, '');
  return { text, nodes: new Set(nodes) };
}

/** What stands between `[if !supportLists]` and `[endif]`. */
function conditionalNodes(paragraph: Element): Node[] | undefined {
  const comments = paragraph.ownerDocument.createNodeIterator(paragraph, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    if (/^\[if !supportLists\]/.test(comment.nodeValue ?? '')) {
      const nodes: Node[] = [];
      let next = comment.nextSibling;
      while (next !== null && !/^\[endif\]/.test(next.nodeValue ?? '')) {
        nodes.push(next);
        next = next.nextSibling;
      }
      return nodes;
    }
  }
  return undefined;
}

function ignoredNodes(paragraph: Element): Node[] | undefined {
  for (const span of paragraph.querySelectorAll('span')) {
    if (inlineStyle(span).get('mso-list') === 'ignore') {
      return [span];
    }
  }
  return undefined;
}

/** A short mark followed by white space in 7 points: all text up to there. */
function nodesBeforeSpacer(paragraph: Element): Node[] | undefined {
  const texts = paragraph.ownerDocument.createNodeIterator(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  let length = 0;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    nodes.push(text);
    const words = (text.nodeValue ?? '').replace(/\s+/g, '');
    length += words.length;
    const parent = text.parentElement;
    if (length > 8) {
      return undefined;
    }
    if (length > 0 && words === '' && parent !== null && isMarkSpacer(inlineStyle(parent))) {
      return nodes;
    }
  }
  return undefined;
}

/** True for the span that holds the space between mark and words: Word sets it in 7 points. */
function isMarkSpacer(style: InlineStyle): boolean {
  const shorthand = /^(?:normal )*(\d[\w.]*)/.exec(style.get('font') ?? '')?.[1];
  return points(style.get('font-size') ?? shorthand) === 7;
}
