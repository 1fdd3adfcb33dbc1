import { Document, Page } from '@react-pdf/renderer';
import { Fragment, type ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Contents } from '#src/report/worker/document/contents.tsx';
import { Figure, FigureText } from '#src/report/worker/document/figure.tsx';
import { Gap } from '#src/report/worker/document/flow.tsx';
import { Heading } from '#src/report/worker/document/heading.tsx';
import { Paragraph } from '#src/report/worker/document/paragraph.tsx';
import { Table } from '#src/report/worker/document/table.tsx';
import { page, type } from '#src/report/worker/document/theme.ts';
import { type LoadedFonts, loadFonts } from '#src/report/worker/fonts.ts';
import { makePdf } from '#src/report/worker/make-report.tsx';
import { elementsBelow, type PageStructure, readStructure, textBelow } from './pdf-structure.ts';
import { comparable, pdfPages } from './pdf-words.ts';
import { fonts, longText } from './sample.ts';

let loaded: LoadedFonts;
beforeAll(async () => {
  loaded = await loadFonts(fonts);
});

async function make(children: ReactNode) {
  const { bytes } = await makePdf(
    <Document>
      <Page
        size={[page.width, page.height]}
        wrap={false}
        style={{ paddingTop: page.top, paddingBottom: page.bottom, paddingHorizontal: page.side }}
      >
        {children}
      </Page>
    </Document>,
    loaded,
    {
      content: { title: 'Prov', language: 'sv', createdAt: new Date(0), attachment: null },
      furniture: { title: 'Prov', details: [], draftLabel: '', pageLabel: () => '' },
      onPage: () => {},
    },
  );
  return { texts: await pdfPages(bytes), pages: (await readStructure(bytes)).pages };
}

const plain = (text: string) => <Paragraph content={[{ type: 'text', text }]} />;

/** Texts of all elements of a type on a page. */
function textsOf(role: string, structure: PageStructure): string[] {
  return [...elementsBelow(structure.root)]
    .filter(({ element }) => element.role === role)
    .map(({ element }) => textBelow(element, structure).trim())
    .filter((text) => text !== '');
}

describe('a table', () => {
  const columns = [
    { header: 'Artikel', share: 0.2 },
    { header: 'Kommentar', share: 0.5 },
    { header: 'Förslag', share: 0.3 },
  ];
  const row = (key: string, comment: string, proposal = 'Inget') => ({
    key,
    cells: [plain(key), plain(comment), plain(proposal)],
  });

  it('holds every word of a cell of 20,000 characters, beside cells of other lengths', async () => {
    const long = longText(20_000);
    const other = longText(7000);
    const { texts, pages } = await make(<Table columns={columns} rows={[row('A', long, other)]} />);
    expect(texts.length).toBeGreaterThan(5);
    const cells = pages.map((structure) => textsOf('TD', structure));
    expect(comparable(cells.map(([comment]) => comment).join(''))).toBe(comparable(long));
    expect(comparable(cells.map(([, proposal]) => proposal).join(''))).toBe(comparable(other));
  });

  it('has its head on every page, and once for whoever hears it', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(`Rad ${index}`, longText(300)));
    const { texts, pages } = await make(<Table columns={columns} rows={rows} />);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      expect(text).toMatch(/^\s*Artikel\s+Kommentar\s+Förslag/);
    }
    const heads = pages.flatMap((structure) => textsOf('TH', structure));
    expect(heads).toEqual(['Artikel', 'Kommentar', 'Förslag', ...rows.map(({ key }) => key)]);
    expect(pages.flatMap(({ untagged }) => untagged)).toEqual([]);
  });
});

it('the head of a table never stands alone or in two parts, wherever the table begins', async () => {
  const heads = [
    { header: 'Artikel', share: 0.2 },
    { header: 'Vad som ändrats för barnen', share: 0.2 },
  ];
  const filler = { header: 'Kommentar', share: 0.6 };
  for (let lines = 30; lines < 46; lines += 1) {
    const { texts } = await make(
      <>
        {Array.from({ length: lines }, (_, index) => (
          <Gap key={String(index)} height={15} />
        ))}
        <Table
          columns={[...heads, filler]}
          rows={[{ key: 'A', cells: [plain('Rad'), plain('ja'), plain(longText(900))] }]}
        />
      </>,
    );
    const page = texts.find((text) => text.includes('Kommentar'));
    expect(page, `${lines} lines above`).toContain('Rad');
  }
});

it('the contents lead to each heading and give its page', async () => {
  const headings = Array.from({ length: 12 }, (_, index) => ({
    id: `step-${index}`,
    number: `${index + 1}.`,
    text: `Rubrik ${'abcdefghijkl'[index]} ${longText(index === 3 ? 130 : 20)}`,
  }));
  const { texts, pages } = await make(
    <>
      <Contents entries={headings} />
      {headings.map(({ id, number, text }) => (
        <Fragment key={id}>
          <Heading level={2} id={id} number={number} text={text} />
          {plain(longText(2500))}
        </Fragment>
      ))}
    </>,
  );
  const [first] = pages;
  const entries = first === undefined ? [] : textsOf('TOCI', first);
  expect(entries).toHaveLength(headings.length);
  headings.forEach(({ text }, index) => {
    const heading = comparable(text).slice(0, 20);
    // The first headings stand on the page of the contents.
    const later = texts.slice(1).findIndex((words) => comparable(words).includes(heading));
    expect(entries[index]?.match(/\d+$/)?.[0]).toBe(String(later === -1 ? 1 : later + 2));
  });
  expect(first?.linkAnnotations).toHaveLength(headings.length);
});

it('a figure is one element with its alternative text, and its letters are part of it', async () => {
  const { pages } = await make(
    <>
      {plain('Före')}
      <Figure alt="Artikel 3 stärks.">
        <FigureText style={type.text} text="▲ 3" />
        <FigureText style={type.text} text="▼ 6" />
      </Figure>
      {plain('Efter')}
    </>,
  );
  const [page] = pages;
  const figures = [...(page === undefined ? [] : elementsBelow(page.root))]
    .map(({ element }) => element)
    .filter(({ role }) => role === 'Figure');
  expect(figures.map(({ alt }) => alt)).toEqual(['Artikel 3 stärks.']);
  expect(page && textsOf('P', page)).toEqual(['Före', 'Efter']);
});
