/** Where `inertStyles` puts the declarations of an element. */
export const styleAttribute = 'data-pasted-style';

/** Elements whose content the HTML parser reads as text, up to their end tag. */
const rawText = /^(?:style|script|textarea|title|xmp|iframe|noembed|noframes)$/i;
const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;
const bogusComment = /<(?:[!?]|\/[^a-z])/iy;
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y;

/**
 * The same HTML with its styles put where no browser looks for them: `style` attributes under another name,
 * `style` elements left out. Under a policy without inline styles, the browser would else report each of
 * Word's some hundred styles as a breach, though nothing of them is ever applied. Walks through tags and
 * their attributes as the parser does, so that no word outside them is touched.
 */
export function inertStyles(html: string): string {
  let result = '';
  let copied = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const [tagOpening, slash, name] = matchAt(tagStart, html, at) ?? [];
    if (tagOpening === undefined || name === undefined) {
      at = html.indexOf('<', endOfNoTag(html, at));
      continue;
    }
    const tag = at;
    const isStyle = slash === '' && name.toLowerCase() === 'style';
    at += tagOpening.length;
    for (let next = matchAt(attribute, html, at); next; next = matchAt(attribute, html, at)) {
      const [all, attributeName = '', value = ''] = next;
      at += all.length;
      if (!isStyle && attributeName.toLowerCase() === 'style') {
        const start = at - value.length - attributeName.length;
        result += html.slice(copied, start) + styleAttribute + value;
        copied = at;
      }
    }
    if (slash === '' && rawText.test(name)) {
      at = endOfElement(html, name, at);
      if (isStyle) {
        result += html.slice(copied, tag);
        copied = at;
      }
    }
    at = html.indexOf('<', at);
  }
  return result + html.slice(copied);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Behind a comment, or what counts as one: `<!x>`, `<?x>`, `</!>`; behind any other `<` alone. */
function endOfNoTag(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const end = endOf(html, '-->', at + 2);
    const odd = html.slice(at + 4, end).indexOf('--!>');
    return odd < 0 ? end : at + 4 + odd + '--!>'.length;
  }
  return matchAt(bogusComment, html, at) === null ? at + 1 : endOf(html, '>', at + 1);
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Behind the end tag of an element that holds raw text. */
function endOfElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}
