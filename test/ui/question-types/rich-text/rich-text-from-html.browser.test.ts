import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  maximumListDepth,
  plainText,
  type RichText,
  richTextSchema,
} from '#src/domain/rich-text.ts';
import { richTextFromHtml } from '#src/ui/question-types/rich-text/paste/rich-text-from-html.ts';
import { fixture, fixtures } from './clipboard-fixtures.ts';
import { lines, outline } from './outline.ts';

function pasted(html: string): string {
  return outline(richTextFromHtml(html));
}

describe('What comes from Word', () => {
  test('nested bullets are lists, and the marks are gone', () => {
    expect(pasted(fixture('word-bullets-nested'))).toBe(lines`
      Barnen som berörs av att skolan stängs:
      • Elever i förskoleklass till och med årskurs tre, som får längre väg till skolan
        • barn som går till skolan i dag
        • barn som åker skolskjuts
          • särskilt de som har mer än en timme i bussen
          • och de som byter buss i centrum
        • barn som hämtas av syskon
      • Barn med funktionsnedsättning
        • med ledsagare (hoppar över två nivåer)
        • utan ledsagare
      • Syskon som inte går i skolan
      Listan är gemensam för hela gruppen.
    `);
  });

  test('numbering goes on after a paragraph, and another list starts anew', () => {
    expect(pasted(fixture('word-numbered'))).toBe(lines`
      # Nämnden tar ställning till förslaget.
      # Nämnden hör barnen en gång till.
        # på skolan
        # på fritids
        Mellan punkterna står ett vanligt stycke som hör till den andra punkten.
      # Nämnden återkopplar till barnen.
      # Nämnden följer upp efter ett år.
      Sedan kommer en annan lista, med egen numrering:
      # Först det här.
      # Sedan det här.
    `);
  });

  test('headings, bold, italic, links, smart quotes and line breaks stay; hyphenation aids and deletions go', () => {
    expect(pasted(fixture('word-mixed'))).toBe(
      [
        '**Vad vi vet**',
        'Av de **3\u00a0400 barnen** i området svarade **_drygt hälften_** på enkäten. ”Jag vill gå kvar”, ' +
          'skrev en elev – och en annan: ’det blir för långt’. Barnrättsstrategen läste svaren. Se ' +
          '[rapporten](https://www.example.se/rapport?ar=2026&del=1), skriv till ' +
          '[barnratt@example.se](mailto:barnratt@example.se) eller ring [010-123 45 67](tel:+46101234567).',
        'Underlaget ligger i enkätfilen (file:///\\\\server01\\gemensam\\Enk%C3%A4t%202026.xlsx), se även ' +
          'bilaga 1.⏎Ny rad i samma stycke → med pil.',
        '• **Direkt:** eleverna i _F–3_',
        '  Ett andra stycke i samma punkt.',
        '• Indirekt: syskon, se [sammanställningen](https://www.example.se/syskon)',
        '**4. Vad vi inte vet**',
        'Vi har frågat de flesta barn[1].',
        '[1] Enkäten gick till alla utom två klasser.',
      ].join('\n'),
    );
  });

  test('a table becomes a paragraph for each row', () => {
    expect(pasted(fixture('word-table'))).toBe(lines`
      Så svarade barnen:
      **Årskurs** | **Antal svar** | **Vad de sa**
      F–3 | 41 | Vill ha kvar skogen. Vill inte åka buss.
      4–6 | | Se [svaren](https://www.example.se/svar)
    `);
  });

  test('a list whose mso properties a webmail took away is still a list', () => {
    expect(pasted(fixture('word-through-webmail'))).toBe(lines`
      Det här behöver vi veta mer om:
      • hur många barn som flyttar
        • under terminen
        • över sommaren
      • vad de själva vill
      I den här ordningen:
      # fråga barnen
      # fråga vårdnadshavarna
      Tack på förhand!
    `);
  });

  test('Word for the web, where each item is a list of its own', () => {
    expect(pasted(fixture('word-web'))).toBe(lines`
      **Lekplatsen**
      Kommunen vill bygga om **lekplatsen** enligt [detaljplanen](https://www.example.se/plan). Barnen har sagt _så här_:
      • fler gungor
        • en för de små
        • en för rullstol
      • skugga
      Så går det till:
      # skiss
      # samråd
      # beslut
    `);
  });

  test.each([
    ['bullet', '1.', 'bulletList'],
    ['roman-lower', 'i.', 'orderedList'],
    ['alpha-upper', '·', 'orderedList'],
  ])('the style block decides over the mark: %s with the mark %s', (format, mark, type) => {
    const html = `<style>@list l3:level1 {mso-level-number-format:${format};}</style>
      <p class=MsoListParagraph style='mso-list:l3 level1 lfo9'><span style='mso-list:Ignore'>${mark}</span>Ord</p>`;
    expect(richTextFromHtml(html)).toMatchObject([{ type }]);
  });

  test.each([
    ['·', 'bulletList'],
    ['o', 'bulletList'],
    ['§', 'bulletList'],
    ['–', 'bulletList'],
    ['1.', 'orderedList'],
    ['b)', 'orderedList'],
    ['(iv)', 'orderedList'],
    ['2.3', 'orderedList'],
  ])('without a style block the mark decides: %s', (mark, type) => {
    const html = `<p class=MsoListParagraph style='mso-list:l3 level1 lfo9'>
      <!--[if !supportLists]--><span>${mark}<span>&nbsp; </span></span><!--[endif]-->Ord</p>`;
    expect(outline(richTextFromHtml(html))).toBe(type === 'bulletList' ? '• Ord' : '# Ord');
  });
});

describe('What comes from elsewhere', () => {
  test('an Outlook mail with signature and the mail it answers', () => {
    expect(pasted(fixture('outlook-mail'))).toBe(lines`
      Hej!
      Här kommer det barnen på fritids sa:
      • Det är roligast **ute**.
        • i skogen
        • vid pulkabacken
      • Ingen vill byta grupp.
      Med vänlig hälsning
      **Fritidshemmet Granen**
      Ekdalens kommun⏎[www.example.se](https://www.example.se/)
      **Från:** Utredningsenheten <utredning@example.se>⏎**Skickat:** den 3 februari 2026 09:12⏎**Till:** Fritidshemmet Granen⏎**Ämne:** Barnens synpunkter
      Kan ni fråga barnen?
    `);
  });

  test('LibreOffice Writer', () => {
    expect(pasted(fixture('libreoffice-writer'))).toBe(lines`
      **Barnens väg till skolan**
      Vägen är **två kilometer** längre än i dag, se [kartan](https://www.example.se/karta).⏎Den _saknar_ gatlyktor.
      • Korsningen vid bron
        • skymd sikt
        • hög fart
      • Gångvägen genom skogen
      # Mät farten.
      # Fråga barnen.
        Alla årskurser.
    `);
  });

  test('Google Docs, which wraps all in a b that is not bold', () => {
    expect(pasted(fixture('google-docs'))).toBe(lines`
      **Tankar från gruppen**
      Vi är **överens** om det mesta, men _inte_ om tiden. [Anteckningar](https://www.example.se/anteckningar)
      • börja i liten skala
        • två klasser
        • en termin
      • utvärdera med barnen
      # plan
      # budget
      Slut.
    `);
  });

  test('a web page with lists nested the wrong way', () => {
    expect(pasted(fixture('web-page'))).toBe(lines`
      **Barnets rätt att höras**
      Barn har rätt att **säga sin mening**. Läs mer på [sidan om artikel 12](https://www.example.se/artikel%2012).
      En mening utan element.
      Ett citat.
      • Fråga
        • enkelt
        • tidigt
        • direkt i listan, utan egen punkt
      • Svara
        i samma punkt
      • text direkt i listan
      • Följ upp
        # snart
      Rad ett⏎rad två
      nytt stycke
      Barn
      Den som är under 18 år.
      rad a⏎rad b
      Bildtext
    `);
  });

  test('the numbering of an ol goes on where its start says so, but not across a heading', () => {
    expect(pasted('<ol><li>a<li>b</ol><p>mellan</p><ol start=3><li>c</ol>')).toBe(
      '# a\n# b\n  mellan\n# c',
    );
    expect(pasted('<ol><li>a<li>b</ol><h2>Rubrik</h2><ol start=3><li>c</ol>')).toBe(
      '# a\n# b\n**Rubrik**\n# c',
    );
    expect(pasted('<ol><li>a</ol><p>mellan</p><ol><li>b</ol>')).toBe('# a\nmellan\n# b');
  });

  test('a table that only places things leaves them as they are', () => {
    expect(
      pasted(
        '<table><tr><td><ul><li>ett<li>två</ul></td></tr><tr><td><p>tre</p></td></tr></table>',
      ),
    ).toBe('• ett\n• två\ntre');
  });

  test('lists deeper than allowed are joined to the last level', () => {
    const depth = maximumListDepth + 3;
    const html = `${Array.from({ length: depth }, (_, level) => `<ul><li>nivå ${level + 1}`).join('')}`;
    const result = richTextFromHtml(html);
    expect(listDepth(result)).toBe(maximumListDepth);
    expect(plainText(result).split('\n')).toHaveLength(depth);
  });
});

describe('Links', () => {
  test.each([
    ['https://example.se/a?b=c#d', '[ord](https://example.se/a?b=c#d)'],
    [' HTTP://EXAMPLE.SE/ ', '[ord](HTTP://EXAMPLE.SE/)'],
    ['mailto:a@example.se', '[ord](mailto:a@example.se)'],
    ['tel:+46 10 123', '[ord](tel:+4610123)'],
    ['file:///C:/Mina%20filer/a.docx', 'ord (file:///C:/Mina%20filer/a.docx)'],
    ['onenote:///x', 'ord (onenote:///x)'],
    ['javascript:alert(1)', 'ord'],
    [' java\nscript:alert(1)', 'ord'],
    ['vbscript:x', 'ord'],
    ['data:text/html,x', 'ord'],
    ['#rubrik', 'ord'],
    ['../sida.html', 'ord'],
    ['//example.se', 'ord'],
    [`https://example.se/${'x'.repeat(5000)}`, 'ord'],
  ])('%s', (href, expected) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = 'ord';
    expect(pasted(link.outerHTML)).toBe(expected);
  });
});

describe('Hostile HTML', () => {
  test('nothing runs, nothing is loaded, and the words stay', async () => {
    const requests = performance.getEntriesByType('resource').length;
    const violations: string[] = [];
    addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.violatedDirective),
    );
    const { head, body } = document;
    const before = head.innerHTML + body.innerHTML;
    expect(pasted(fixture('hostile'))).toBe(
      [
        'Ett två',
        'tre fyra fem sex sju åtta (ftp://files.example/y)',
        'nio',
        '**tio**',
        'elva <b>tolv',
      ].join('\n'),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(Reflect.get(window, 'pasteExecuted')).toBeUndefined();
    expect(performance.getEntriesByType('resource')).toHaveLength(requests);
    expect(violations).toEqual([]);
    expect(head.innerHTML + body.innerHTML).toBe(before);
  });

  test('thousands of nested elements do not overthrow the reading', () => {
    const deep = `${'<div><ul><li><b>'.repeat(2_000)}ord`;
    expect(plainText(richTextFromHtml(deep))).toBe('ord');
  });

  test.each(['', '   ', '<p></p>', '<ul></ul>', '<ul><li></ul>', '<frameset><frame></frameset>'])(
    'nothing is nothing: %s',
    (html) => {
      expect(richTextFromHtml(html)).toEqual([]);
    },
  );
});

describe('For any HTML', () => {
  const word = fc.stringMatching(/^[a-zåäö0-9”’–]{1,12}$/);
  const tags =
    'p div span b strong i em a ul ol li h2 blockquote td table tr section font o:p pre font dl dd br';
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, withCrossShrink: true },
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => ` ${words.join(' ')} `),
      fc
        .record({
          tag: fc.constantFrom(...tags.split(' ')),
          style: fc.constantFrom(
            '',
            'font-weight:bold',
            'font-weight:400',
            'font-style:italic',
            'mso-list:l0 level3 lfo1',
            'white-space:pre-wrap',
            'margin-left:72pt',
          ),
          name: fc.constantFrom('', 'MsoNormal', 'MsoListParagraph', 'MsoTitle'),
          children: fc.array(tie('tree'), { maxLength: 4 }),
        })
        .map(
          ({ tag, style, name, children }) =>
            `<${tag} class="${name}" style="${style}">${children.join('')}</${tag}>`,
        ),
    ),
  }));

  test('every word is there, in order, and the result is a valid rich text', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const html = trees.join('');
        // What the browser itself makes of wrong nesting is the order that counts.
        const parsed = new DOMParser().parseFromString(html, 'text/html').body;
        for (const element of parsed.querySelectorAll('*')) {
          element.append(' ');
          element.before(' ');
        }
        const words = (parsed.textContent ?? '').split(/\s+/).filter(Boolean);
        const result = richTextFromHtml(html);
        expect(richTextSchema.parse(result)).toEqual(result);
        expect(listDepth(result)).toBeLessThanOrEqual(maximumListDepth);
        const kept = plainText(result)
          .split(/\s+/)
          .filter((part) => part && part !== '|');
        expect(kept).toEqual(words);
      }),
      { numRuns: 1000 },
    );
  });

  test('reading what was read, written as HTML, changes nothing', () => {
    for (const html of fixtures.values()) {
      const once = richTextFromHtml(html);
      expect(richTextFromHtml(asHtml(once))).toEqual(once);
    }
  });
});

function listDepth(blocks: RichText): number {
  return Math.max(
    0,
    ...blocks.map((block) =>
      block.type === 'paragraph' ? 0 : 1 + Math.max(...block.items.map(listDepth)),
    ),
  );
}

function asHtml(blocks: RichText): string {
  const holder = document.createElement('div');
  holder.append(...blocks.map(asElement));
  return holder.innerHTML;
}

function asElement(block: RichText[number]): Element {
  if (block.type === 'paragraph') {
    const paragraph = document.createElement('p');
    for (const inline of block.content) {
      const run = document.createElement(inline.type === 'lineBreak' ? 'br' : 'span');
      if (inline.type === 'text') {
        run.textContent = inline.text;
        run.style.fontWeight = inline.bold ? '700' : '400';
        run.style.fontStyle = inline.italic ? 'italic' : 'normal';
      }
      const link = inline.type === 'text' ? inline.link : undefined;
      if (link === undefined) {
        paragraph.append(run);
      } else {
        const anchor = document.createElement('a');
        anchor.setAttribute('href', link);
        anchor.append(run);
        paragraph.append(anchor);
      }
    }
    return paragraph;
  }
  const list = document.createElement(block.type === 'bulletList' ? 'ul' : 'ol');
  for (const item of block.items) {
    const element = document.createElement('li');
    element.append(...item.map(asElement));
    list.append(element);
  }
  return list;
}
