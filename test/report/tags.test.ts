import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import {
  contentBelow,
  elementsBelow,
  isElement,
  readStructure,
  type Structure,
  textBelow,
} from './pdf-structure.ts';
import { comparable, pdfDestinations } from './pdf-words.ts';
import { printedText } from './printed-text.ts';
import {
  choice,
  longText,
  modelOf,
  paragraph,
  record,
  recordId,
  records,
  reportOf,
  richText,
  text,
} from './sample.ts';

/** A report with everything in it, of which most goes on from one page to the next. */
const answers: Answers = {
  'case-title': text('Skolskjuts & trygghet i Norrsjö'),
  'matter-description': richText(
    paragraph(longText(6000)),
    {
      type: 'orderedList',
      items: [
        [
          paragraph('Ett'),
          { type: 'bulletList', items: [[paragraph('a')], [paragraph(longText(4000))]] },
        ],
        [paragraph('Två'), paragraph('Två fortsätter')],
      ],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Läs ' },
        { type: 'text', text: longText(300), link: 'https://www.example.se/underlag' },
        { type: 'text', text: ' och hör av er.' },
      ],
    },
  ),
  'matter-sources': records(
    record(1, {
      'matter-source-title': text('Protokoll'),
      'matter-source-link': text(`https://www.example.se/${'handlingar/'.repeat(20)}protokoll`),
    }),
  ),
  'children-direct': records(
    record(2, { 'direct-group': text('Elever'), 'direct-group-how': richText(paragraph('Så.')) }),
  ),
  'article-comments': {
    type: 'articles',
    value: [
      { article: 28, effect: 'weakens', comment: [paragraph(longText(5000))] },
      { article: 31, effect: 'strengthens', comment: [paragraph('Mer tid.')] },
    ],
  },
  'negative-consequences': records(
    record(3, {
      'negative-consequence': text(longText(900)),
      'negative-consequence-articles': choice('28'),
      'negative-consequence-groups': choice(recordId(2)),
    }),
  ),
  proposals: records(
    record(4, {
      proposal: text('Skolskjuts'),
      'proposal-points': records(record(5, { 'proposal-point': text('Hållplats') })),
      'proposal-consequences': choice(recordId(3)),
    }),
  ),
};

/** What may stand directly in what (ISO 32000-1, 14.8.4.3). Elements that are not named take anything. */
const children: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC'],
};
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

let pages: Structure['pages'];
let language: Structure['language'];
let outline: Structure['outline'];
let words: string;

beforeAll(async () => {
  const model = await modelOf(answers);
  const { bytes } = await reportOf(model);
  words = printedText(model, await pdfDestinations(bytes));
  ({ pages, language, outline } = await readStructure(bytes));
});

const elements = () => pages.flatMap(({ root }) => [...elementsBelow(root)]);
const withRole = (role: string) => elements().filter(({ element }) => element.role === role);

describe('a tagged report', () => {
  it('is read in the order it is meant, every word once', () => {
    const read = pages.map((page) => textBelow(page.root, page)).join('\n');
    expect(comparable(read)).toBe(comparable(words));
  });

  it('says its language', () => {
    expect(language).toBe('sv');
  });

  it('draws nothing outside its tags but what is marked as no part of the text', () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect(page.untagged).toEqual([]);
      const tagged = contentBelow(page.root).flatMap(({ type, id }) =>
        type === 'content' ? [id] : [],
      );
      expect(new Set(tagged).size).toBe(tagged.length);
      expect([...tagged].sort()).toEqual([...page.marked].sort());
    }
  });

  it('has headings that go down one level at a time, from one title', () => {
    const levels = elements().flatMap(({ element }) =>
      /^H\d$/.test(element.role) ? [Number(element.role[1])] : [],
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level) => level === 2).length).toBeGreaterThanOrEqual(16);
    expect(levels[0]).toBe(1);
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
  });

  it('lists the headings in its outline', () => {
    const headings = pages.flatMap((page) =>
      [...elementsBelow(page.root)]
        .filter(({ element }) => /^H[23]$/.test(element.role))
        .map(({ element }) => ({
          level: Number(element.role[1]) - 1,
          title: comparable(textBelow(element, page)),
        })),
    );
    expect(outline.map(({ level, title }) => ({ level, title: comparable(title) }))).toEqual(
      headings,
    );
  });

  it('builds lists, tables and contents as the standard does', () => {
    for (const { element, parent } of elements()) {
      const allowed = children[element.role];
      const inner = element.children.filter(isElement).map(({ role }) => role);
      expect(
        inner.filter((role) => allowed !== undefined && !allowed.includes(role)),
        `in ${element.role}`,
      ).toEqual([]);
      expect(parents[element.role] ?? [parent.role], `around ${element.role}`).toContain(
        parent.role,
      );
    }
    expect(withRole('L').length).toBeGreaterThan(4);
  });

  it('keeps bullets and numbers apart from the words of their items', () => {
    const labels = pages.flatMap((page) =>
      [...elementsBelow(page.root)]
        .filter(({ element }) => element.role === 'Lbl')
        .map(({ element }) => textBelow(element, page).trim()),
    );
    expect(labels).toEqual(expect.arrayContaining(['1.', '2.', '–', '•']));
  });

  it('ties each link to its words, in reading order', () => {
    for (const page of pages) {
      const linked: string[] = [];
      for (const { element } of elementsBelow(page.root)) {
        const annotations = element.children.flatMap((child) =>
          isElement(child) || child.type === 'content' ? [] : [child.id],
        );
        if (annotations.length > 0) {
          expect(['Link', 'Reference']).toContain(element.role);
          expect(textBelow(element, page).trim()).not.toBe('');
          linked.push(...annotations);
        }
      }
      expect(linked.sort()).toEqual([...page.linkAnnotations].sort());
    }
    expect(pages.flatMap(({ linkAnnotations }) => linkAnnotations).length).toBeGreaterThan(3);
  });

  it('says of every figure what it shows', () => {
    for (const { element } of withRole('Figure')) {
      expect(element.alt?.trim()).toMatch(/\w/);
    }
  });
});
