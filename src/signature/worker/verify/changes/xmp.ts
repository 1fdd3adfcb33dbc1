/**
 * Metadata are XML, which says the same in many ways: a program that adds a signature may write them anew. So they are
 * compared by what they say (ISO 16684-1): each property with its name, place and value.
 */

const adobe = 'http://ns.adobe.com/';
/** Who has written the file last, and when. */
const ownProperties = new Set([
  `{${adobe}xap/1.0/}ModifyDate`,
  `{${adobe}xap/1.0/}MetadataDate`,
  `{${adobe}pdf/1.3/}Producer`,
]);
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const description = `{${rdf}}Description`;
/** Other ways to write the same. */
const bookkeeping = new Set([`{${rdf}}about`, `{${rdf}}parseType`]);
const maximumDepth = 50;

const markup =
  /<(?:\?[\s\S]*?\?>|!--[\s\S]*?-->|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  readonly name: string;
  readonly tag: string;
  readonly path: string;
  readonly namespaces: ReadonlyMap<string, string>;
  kids: number;
  text: string;
}

/** Whether two packets say the same but for who wrote them last, and when. False where one cannot be read. */
export function areSameProperties(one: string, other: string): boolean {
  const [first, second] = [propertiesOf(one), propertiesOf(other)];
  return first !== undefined && second !== undefined && first === second;
}

function propertiesOf(packet: string): string | undefined {
  const found: string[] = [];
  const open: Open[] = [];
  let position = packet.indexOf('<');
  while (position !== -1 && position < packet.length) {
    markup.lastIndex = position;
    const [whole, slash, tag, attributes = '', closed] = markup.exec(packet) ?? [];
    if (whole === undefined || open.length > maximumDepth) {
      return undefined;
    }
    if (tag !== undefined && slash === '') {
      open.push(elementOf(tag, attributes, open.at(-1), found));
    }
    if (tag !== undefined && (slash === '/' || closed === '/')) {
      const element = open.pop();
      if (element === undefined || element.tag !== tag) {
        return undefined;
      }
      if (element.kids === 0 && element.text.trim() !== '') {
        found.push(`${element.path} = ${plain(element.text)}`);
      }
    }
    const next = packet.indexOf('<', position + whole.length);
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.text += packet.slice(position + whole.length, next === -1 ? undefined : next);
    }
    position = next;
  }
  const stated = found.filter(
    (line) => ![...ownProperties].some((name) => line.startsWith(`/${name} = `)),
  );
  return open.length > 0 ? undefined : JSON.stringify(stated.sort());
}

function elementOf(tag: string, written: string, parent: Open | undefined, found: string[]): Open {
  const namespaces = new Map(parent?.namespaces);
  const attributes = [...written.matchAll(attribute)].map(
    ([, name = '', double, single]) => [name, double ?? single ?? ''] as const,
  );
  for (const [name, value] of attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      namespaces.set(name.slice('xmlns:'.length), plain(value));
    }
  }
  const qualified = (name: string) => {
    const [prefix = '', local] = name.includes(':') ? name.split(':') : ['', name];
    return `{${namespaces.get(prefix) ?? prefix}}${local}`;
  };
  const name = qualified(tag);
  const position = parent === undefined ? 0 : parent.kids++;
  // Descriptions only hold properties; items of a list have an order.
  const isItem = name === `{${rdf}}li`;
  const isProperty = parent?.name === description;
  const path =
    isProperty || parent?.path.startsWith('/')
      ? `${parent?.path ?? ''}${name === description ? '' : `/${name}${isItem ? position : ''}`}`
      : '';
  const isAround = path === '' && name !== description;
  for (const [key, value] of isAround ? [] : attributes) {
    const property = qualified(key);
    if (property === `{${rdf}}resource`) {
      found.push(`${path} = ${plain(value)}`);
    } else if (!key.startsWith('xmlns') && !bookkeeping.has(property)) {
      found.push(`${path}/${property} = ${plain(value)}`);
    }
  }
  return { name, tag, path, namespaces, kids: 0, text: '' };
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Entities that a packet could define itself stay as they are written: then they are never equal to others. */
function plain(text: string): string {
  return text
    .trim()
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
      (whole, hex?: string, number?: string, name = '') => {
        const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(number);
        return Number.isNaN(code) || code > 0x10ffff
          ? (characters[name] ?? whole)
          : String.fromCodePoint(code);
      },
    );
}
