import { type InlineStyle, inlineStyle } from './inline-style.ts';

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that stand on lines of their own; lists, list items and tables are read separately. */
const blocks = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing ' +
    'main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th ' +
    'thead tr ul xmp',
);

/** Elements whose content is no text of the document: code, embedded things, form controls. */
const dropped = names(
  'applet area audio base canvas datalist del embed frame head iframe img input link map meta noembed ' +
    'noframes noscript object param script select source style svg template textarea title track video xml',
);

const preformatted = names('listing plaintext pre xmp');

export function isBlock(element: Element): boolean {
  return blocks.has(element.localName);
}

/**
 * Elements that are left out whole. `del` is a deletion under "Spåra ändringar": kept as plain words it
 * would say the opposite of what the document says.
 */
export function isDropped(element: Element, style: InlineStyle): boolean {
  return (
    dropped.has(element.localName) ||
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-element') === 'comment-list'
  );
}

export function isHeading(element: Element): boolean {
  return (
    /^h[1-6]$/.test(element.localName) ||
    element.getAttribute('role') === 'heading' ||
    /(?:^|_)Mso(?:Title|Subtitle|Heading)/.test(element.className)
  );
}

/** Whether line ends in the source are line ends on the page; undefined: as in the surroundings. */
export function keepsLineEnds(element: Element, style: InlineStyle): boolean | undefined {
  const whiteSpace = style.get('white-space');
  if (whiteSpace !== undefined) {
    return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
  }
  return preformatted.has(element.localName) ? true : undefined;
}

/**
 * Signs that Word borrows from the font Wingdings; the text itself holds the letter in their place.
 * `-->` and `:)` become these as one types.
 */
const wingdings: Readonly<Record<string, string>> = {
  ß: '←',
  à: '→',
  á: '↑',
  â: '↓',
  ó: '↔',
  è: '→',
  J: '☺',
  K: '😐',
  L: '☹',
  ü: '✓',
  û: '✗',
  '\uf0df': '←',
  '\uf0e0': '→',
  '\uf04a': '☺',
  '\uf04c': '☹',
  '\uf0fc': '✓',
};

/** The sign a text of the font Wingdings shows; other texts unchanged. */
export function symbolText(text: string, parent: Element | null): string {
  if (parent === null || text.length > 2) {
    return text;
  }
  const style = inlineStyle(parent);
  const isSymbol =
    style.get('mso-char-type') === 'symbol' && style.get('mso-symbol-font-family') === 'wingdings';
  return isSymbol ? (wingdings[text.trim()] ?? text) : text;
}
