import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '#questionnaire/index.ts';
import type { BlankFormModel } from '#src/report/model/blank-form-data.ts';
import type { ReportFile } from '#src/report/protocol.ts';
import { makeBlankForm } from '#src/report/worker/make-blank-form.tsx';
import { blankFormIn, wordsOfForm } from './blank-form-words.ts';
import {
  contentBelow,
  elementsBelow,
  type PageStructure,
  readStructure,
  type TaggedElement,
  textBelow,
} from './pdf-structure.ts';
import { comparable, pdfPages } from './pdf-words.ts';
import { fonts } from './sample.ts';

function formOf(model: BlankFormModel): Promise<ReportFile> {
  return makeBlankForm({ model, createdAt: '2026-11-22T12:30:00.000Z' }, fonts, () => {});
}

function isHeading({ role }: TaggedElement): boolean {
  return /^H\d$/.test(role);
}

describe.each<Language>([...languages])('the printed blank form in %s', (language) => {
  let model: BlankFormModel;
  let file: ReportFile;
  let pages: readonly PageStructure[];

  beforeAll(async () => {
    model = await blankFormIn(language);
    file = await formOf(model);
    ({ pages } = await readStructure(file.bytes));
  });

  const elements = () =>
    pages.flatMap((page) => [...elementsBelow(page.root)].map((found) => ({ ...found, page })));

  it('read by its tags it says every word of the form once, in order', () => {
    const read = pages.map((page) => textBelow(page.root, page)).join('\n');
    expect(comparable(read)).toBe(comparable(wordsOfForm(model)));
    expect(file.missingCharacters).toEqual([]);
  });

  it('has the title, the steps, the questions and the cards as headings of four levels', () => {
    const headings = elements()
      .filter(({ element }) => isHeading(element))
      .map(({ element, page }) => [element.role, comparable(textBelow(element, page))]);
    const wanted = [
      ['H1', model.title],
      ['H2', model.preamble.heading],
      ...model.sections.flatMap(({ number = '', heading, questions }) => [
        ['H2', `${number}${heading}`],
        ...questions.flatMap(({ label, answer }) => [
          ['H3', label],
          ...(answer.type === 'cards' ? answer.titles.map((title) => ['H4', title]) : []),
        ]),
      ]),
    ];
    expect(headings).toEqual(wanted.map(([role, text = '']) => [role, comparable(text)]));
  });

  it('says of each place to write what for, and of each box that it is to be ticked', () => {
    const fields = elements().filter(({ element }) => element.role === 'Form');
    const spoken = new Set(fields.map(({ element }) => element.alt));
    for (const { questions, facts } of model.sections) {
      const labels = [
        ...facts.flat(),
        ...questions.filter(({ answer }) => answer.type === 'lines'),
        ...questions.flatMap(({ answer }) => (answer.type === 'table' ? answer.columns : [])),
        ...questions.flatMap(({ answer }) => (answer.type === 'cards' ? answer.fields.flat() : [])),
      ].filter((field) => !('choices' in field && field.choices.length > 0));
      for (const { label } of labels) {
        expect([...spoken]).toContain(model.spoken.writingLines.replace('{{label}}', label));
      }
    }
    const boxes = fields.filter(({ element }) => element.alt === model.spoken.checkBox);
    expect(boxes.length).toBeGreaterThan(40);
    expect(boxes.every(({ parent, page }) => textBelow(parent, page).trim() !== '')).toBe(true);
    // What is drawn of a field is what its element holds; a line that goes on keeps its element.
    expect(fields.every(({ element }) => contentBelow(element).length > 0)).toBe(true);
  });

  it('leaves no heading alone at the foot of a page, and draws nothing outside the tags', () => {
    for (const page of pages) {
      const last = [...elementsBelow(page.root)]
        .map(({ element }) => element)
        .findLast((element) => contentBelow(element).length > 0);
      expect(last && isHeading(last), JSON.stringify(last)).toBe(false);
      expect(page.untagged).toEqual([]);
    }
  });

  it('is short enough to be printed for everybody, each page with its number', async () => {
    const texts = await pdfPages(file.bytes);
    expect(texts).toHaveLength(file.pages);
    expect(file.pages).toBeLessThanOrEqual(24);
    texts.forEach((text, index) => {
      expect(text).toMatch(new RegExp(`(Sida|Page) ${index + 1} (av|of) ${file.pages}`));
    });
  });

  it('is the same file when it is made again', async () => {
    expect((await formOf(model)).bytes).toEqual(file.bytes);
  });
});

it('a card is not divided between pages', async () => {
  const model = await blankFormIn('sv');
  const { pages } = await readStructure((await formOf(model)).bytes);
  const hearing = model.sections
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === 'hearings')?.answer;
  if (hearing?.type !== 'cards') {
    throw new Error('Hearings are not cards.');
  }
  const labels = hearing.fields.flat().map(({ label }) => label);
  for (const title of hearing.titles) {
    const page = pages.find((one) =>
      [...elementsBelow(one.root)].some(
        ({ element }) =>
          element.role === 'H4' && comparable(textBelow(element, one)) === comparable(title),
      ),
    );
    const text = page === undefined ? '' : comparable(textBelow(page.root, page));
    expect(labels.filter((label) => !text.includes(comparable(label)))).toEqual([]);
  }
});
