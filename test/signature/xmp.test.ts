import { describe, expect, it } from 'vitest';
import { areSameProperties } from '#src/signature/worker/verify/changes/xmp.ts';

const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const names =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"';
const packet = (properties: string, attributes = '') =>
  `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${rdf}><rdf:Description rdf:about="" ${names} ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const title = (text: string, language = 'x-default') =>
  `<dc:title><rdf:Alt><rdf:li xml:lang="${language}">${text}</rdf:li></rdf:Alt></dc:title>`;

const same: readonly [name: string, one: string, other: string][] = [
  ['themselves', packet(title('A')), packet(title('A'))],
  [
    'another toolkit and spaces',
    packet(title('A')),
    packet(` ${title(' A ')}\n`).replace('<x:xmpmeta', '<x:xmpmeta x:xmptk="B"'),
  ],
  [
    'an attribute for an element',
    packet('<xmp:CreatorTool>A</xmp:CreatorTool>'),
    packet('', 'xmp:CreatorTool="A"'),
  ],
  [
    'another prefix',
    packet(title('A')),
    packet(title('A'))
      .replaceAll('dc:', 'd:')
      .replace('xmlns:d:', 'xmlns:d')
      .replace('xmlns:dc', 'xmlns:d'),
  ],
  [
    'another time and writer',
    packet(`<xmp:ModifyDate>1</xmp:ModifyDate>${title('A')}`),
    packet(title('A'), 'xmp:ModifyDate="2" pdf:Producer="B" xmp:MetadataDate="3"'),
  ],
  ['an escape', packet(title('A &amp; B')), packet(title('A &#38; B'))],
  [
    'two descriptions for one',
    packet(`${title('A')}<xmp:CreatorTool>B</xmp:CreatorTool>`),
    packet(`${title('A')}</rdf:Description><rdf:Description ${names} xmp:CreatorTool="B">`),
  ],
];

const different: readonly [name: string, one: string, other: string][] = [
  ['another title', packet(title('A')), packet(title('B'))],
  ['another language', packet(title('A')), packet(title('A', 'fi'))],
  ['a property more', packet(title('A')), packet(title('A'), 'xmp:CreatorTool="A"')],
  ['a property less', packet(title('A'), 'xmp:CreatorTool="A"'), packet(title('A'))],
  [
    'items in another order',
    packet('<dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator>'),
    packet('<dc:creator><rdf:Seq><rdf:li>B</rdf:li><rdf:li>A</rdf:li></rdf:Seq></dc:creator>'),
  ],
  [
    'the same word of another vocabulary',
    packet(title('A')),
    packet(title('A')).replace('purl.org/dc/elements', 'purl.org/dc/terms'),
  ],
  [
    'a property that only begins like one that may differ',
    packet('<xmp:ModifyDateX>1</xmp:ModifyDateX>'),
    packet('<xmp:ModifyDateX>2</xmp:ModifyDateX>'),
  ],
  ['what is cut off', packet(title('A')), packet(title('A')).slice(0, -30)],
  [
    'what is wrongly nested',
    packet(title('A')),
    packet(title('A')).replace('</rdf:li></rdf:Alt>', '</rdf:Alt></rdf:li>'),
  ],
  ['a document type', packet(title('A')), `<!DOCTYPE x [<!ENTITY a "B">]>${packet(title('A'))}`],
];

describe('metadata say the same', () => {
  it.each(same)('as %s', (_name, one, other) => {
    expect(areSameProperties(one, other)).toBe(true);
    expect(areSameProperties(other, one)).toBe(true);
  });
});

describe('metadata say something else', () => {
  it.each(different)('with %s', (_name, one, other) => {
    expect(areSameProperties(one, other)).toBe(false);
    expect(areSameProperties(other, one)).toBe(false);
  });

  it('where neither can be read', () => {
    expect(areSameProperties('<a', '<a')).toBe(false);
    const deep = '<a>'.repeat(1e5);
    expect(areSameProperties(deep, deep)).toBe(false);
  });
});
