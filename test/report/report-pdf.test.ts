import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import type { Block } from '#src/domain/rich-text.ts';
import type { ReportProgress } from '#src/report/protocol.ts';
import { comparable, pdfBody, pdfDestinations, pdfPages } from './pdf-words.ts';
import { printedText } from './printed-text.ts';
import {
  longText,
  modelOf,
  paragraph,
  record,
  records,
  reportOf,
  richText,
  text,
} from './sample.ts';

const length = 20_000;

async function printed(answers: Answers) {
  const model = await modelOf(answers);
  const file = await reportOf(model);
  return { model, file, body: await pdfBody(file.bytes) };
}

/** Every word of the model is in the file, once and in order. */
async function expectWhole(answers: Answers): Promise<void> {
  const { model, file, body } = await printed(answers);
  const places = await pdfDestinations(file.bytes);
  expect(comparable(body)).toBe(comparable(printedText(model, places)));
  expect(file.missingCharacters).toEqual([]);
}

async function metadataTitleOf(title: string): Promise<unknown> {
  const { file } = await printed({ 'case-title': text(title) });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: file.bytes.slice() }).promise;
  const { info } = await pdf.getMetadata();
  return 'Title' in info ? info.Title : undefined;
}

function nestedLists(depth: number): Block {
  const type = depth % 2 === 0 ? 'bulletList' : 'orderedList';
  const item = (name: string) => paragraph(`Punkt ${name} på nivå ${depth}`);
  if (depth === 8) {
    return { type, items: [[item('a')], [item('b')]] };
  }
  return {
    type,
    items: [
      [item('a'), nestedLists(depth + 1)],
      [item('b'), item('b fortsätter')],
    ],
  };
}

describe('a report holds every word, however long the text', () => {
  it('a paragraph of 20,000 characters', () =>
    expectWhole({ 'matter-description': richText(paragraph(longText(length))) }));

  it('one list item of 20,000 characters', () =>
    expectWhole({
      'matter-description': richText({
        type: 'bulletList',
        items: [[paragraph('Före')], [paragraph(longText(length))], [paragraph('Efter')]],
      }),
    }));

  it('one record with a title and a field of 20,000 characters each', () =>
    expectWhole({
      proposals: records(
        record(1, { proposal: text('Före') }),
        record(2, {
          proposal: text(longText(length)),
          'proposal-points': records(record(3, { 'proposal-point': text(longText(length)) })),
        }),
        record(4, { proposal: text('Efter') }),
      ),
    }));

  it('one line of the case sheet and one article comment of 20,000 characters', () =>
    expectWhole({
      'case-title': text('Skolskjuts'),
      'case-organisation': text(longText(length)),
      'article-comments': {
        type: 'articles',
        value: [{ article: 3, effect: 'weakens', comment: [paragraph(longText(length))] }],
      },
    }));

  it('a title of 20,000 characters', () => expectWhole({ 'case-title': text(longText(length)) }));

  it('20,000 characters without a space', () =>
    expectWhole({ 'matter-description': richText(paragraph('förskola'.repeat(length / 8))) }));

  it('60 records in one list', () =>
    expectWhole({
      'group-members': records(
        ...Array.from({ length: 60 }, (_, index) =>
          record(index, {
            'member-name': text(`Person ${index}`),
            'member-profession': text(longText(90)),
            'member-organisation': text(`Enhet ${index}`),
          }),
        ),
      ),
    }));

  it('lists within lists to the eighth level, and an item that begins with a list', () =>
    expectWhole({
      'matter-description': richText(nestedLists(1), {
        type: 'bulletList',
        items: [[nestedLists(6), paragraph('efter listan')]],
      }),
    }));

  it('bold, italic, line breaks, empty paragraphs and words that change style within', () =>
    expectWhole({
      'matter-description': richText(
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Barn (' },
            { type: 'text', text: 'alla', bold: true },
            { type: 'text', text: ') under ' },
            { type: 'text', text: 'arton', bold: true, italic: true },
            { type: 'text', text: 'årsdagen.' },
            { type: 'lineBreak' },
            { type: 'lineBreak' },
            { type: 'text', text: 'Ny rad', italic: true },
            { type: 'lineBreak' },
          ],
        },
        paragraph(''),
        paragraph(
          'Mellanrum  två, tabb\there, hårt\u00a0mellanslag och mjukt bindestreck: barn\u00adrätt.',
        ),
      ),
    }));
});

describe('what stands in the file', () => {
  it('"Sida n av N" at the foot of every page, with title, diarienummer, version and day', async () => {
    const { file } = await printed({
      'case-title': text('Skolskjuts & trygghet <i Norrsjö>'),
      'case-registration-number': text('BUN 2026-17'),
      'matter-description': richText(paragraph(longText(length))),
    });
    const pages = await pdfPages(file.bytes);
    expect(pages).toHaveLength(file.pages);
    expect(file.pages).toBeGreaterThan(5);
    pages.forEach((page, index) => {
      expect(page.match(/Sida \d+ av \d+/g)).toEqual([`Sida ${index + 1} av ${file.pages}`]);
      expect(page).toContain(
        'Skolskjuts & trygghet <i Norrsjö> · Dnr BUN 2026-17 · Version 1, ändring 3 · 2026-11-22',
      );
    });
  });

  it('title and language for the reader, and metadata that is valid XML', async () => {
    const { file } = await printed({ 'case-title': text('Skolskjuts & trygghet <i Norrsjö>') });
    const raw = Buffer.from(file.bytes).toString('utf8');
    const metadata = raw.slice(raw.indexOf('<x:xmpmeta'), raw.indexOf('</x:xmpmeta>'));
    expect(metadata).toContain('Skolskjuts &amp; trygghet &lt;i Norrsjö&gt;');
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: file.bytes.slice() }).promise;
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Skolskjuts & trygghet <i Norrsjö>',
      Language: 'sv',
      CreationDate: 'D:20261122123000Z',
    });
  });

  it('in its metadata a title that no font need draw, in one line of reasonable length', async () => {
    const title = 'Lek \u0000👧🏽\nو لعب \uD800\uFFFE';
    expect(await metadataTitleOf(title)).toBe('Lek 👧🏽 و لعب');
    expect(await metadataTitleOf('Å'.repeat(length))).toBe(`${'Å'.repeat(1000)} …`);
  });

  it('links that can be followed, whole also where they are broken over lines', async () => {
    const address = `https://www.example.se/${'handlingar/'.repeat(20)}protokoll.pdf?sida=3&del=2`;
    const { file, body } = await printed({
      'matter-sources': records(
        record(1, {
          'matter-source-title': text('Protokoll'),
          'matter-source-link': text(address),
        }),
      ),
      'matter-description': richText({
        type: 'paragraph',
        content: [{ type: 'text', text: 'Mejla nämnden', link: 'mailto:namnd@example.se' }],
      }),
    });
    expect(body.replace(/\s/g, '')).toContain(address);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: file.bytes.slice() }).promise;
    const urls = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      for (const annotation of await (await pdf.getPage(number)).getAnnotations()) {
        // Links within the report lead to a destination.
        if (annotation.url !== undefined) {
          urls.add(annotation.url);
        }
      }
    }
    expect([...urls].sort()).toEqual([address, 'mailto:namnd@example.se']);
  });

  it('no font but our own, each embedded', async () => {
    const { file } = await printed({ 'case-title': text('Ïŋ šŧǩ 漢字') });
    const raw = Buffer.from(file.bytes).toString('latin1');
    const names = [...raw.matchAll(/\/BaseFont \/([^\s/]+)/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /^[A-Z]{6}\+ProvningSans/.test(name ?? ''))).toBe(true);
  });

  it('a square for a character that the fonts lack, which is told', async () => {
    const { file, body } = await printed({ 'case-title': text('Lek 漢字 och vila 🧿') });
    expect(body).toContain('Lek □□ och vila □');
    expect(file.missingCharacters).toEqual(['漢', '字', '🧿']);
  });
});

describe('making a report', () => {
  it('tells how far it is, page by page', async () => {
    const model = await modelOf({ 'matter-description': richText(paragraph(longText(8000))) });
    const seen: ReportProgress[] = [];
    const { pages } = await reportOf(model, (progress) => seen.push(progress));
    expect(seen.slice(0, 2)).toEqual([{ stage: 'fonts' }, { stage: 'layout' }]);
    expect(seen.slice(2)).toEqual(
      Array.from({ length: pages }, (_, index) => ({ stage: 'render', page: index + 1, pages })),
    );
  });
});
