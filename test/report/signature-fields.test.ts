import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import { emptyReport } from '#src/report/model/empty-report.ts';
import { contentBelow, elementsBelow, type PageStructure, readStructure } from './pdf-structure.ts';
import {
  longText,
  modelOf,
  record,
  records,
  reportOf,
  signedOff,
  signers,
  text,
} from './sample.ts';

/** The sign-off of a signed-off version by itself. */
async function signOffPages(answers: Answers): Promise<Uint8Array> {
  const { signOff } = await modelOf(answers, signedOff);
  return (await reportOf({ ...emptyReport, signOff })).bytes;
}

interface Field {
  readonly page: number;
  readonly id: string;
  readonly fieldName: string;
  readonly alternativeText: string;
  readonly rect: readonly number[];
  readonly annotationFlags: number;
}

/** All fields in the order of the pages' lists of annotations, as pdf.js sees them. */
async function fieldsOf(bytes: Uint8Array): Promise<Field[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const fields: Field[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const annotations = await (await pdf.getPage(page)).getAnnotations();
    fields.push(
      ...annotations
        .filter(({ subtype, fieldType }) => subtype === 'Widget' && fieldType === 'Sig')
        .map((annotation) => ({ ...annotation, page })),
    );
  }
  await task.destroy();
  return fields;
}

/** pdf.js writes more before the number of an annotation in the structure than on the page. */
const annotationId = (id: string) => id.replace(/^\D+/, '');

/** What is read of a page, in order: words, and fields by their id. */
const readingOf = (page: PageStructure) =>
  contentBelow(page.root).map(({ type, id }) =>
    type === 'content' ? (page.texts.get(id) ?? '').trim() : annotationId(id),
  );

/** Objects of a file as they are written. */
const objectsOf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes).match(/\d+ 0 obj\n[\s\S]*?endobj/g) ?? [];

describe('fields of three signers', () => {
  let bytes: Uint8Array;
  let fields: Field[];
  let pages: readonly PageStructure[];

  beforeAll(async () => {
    bytes = await signOffPages(signers(3));
    fields = await fieldsOf(bytes);
    ({ pages } = await readStructure(bytes));
  });

  it('are named in the order of the signers, and say whose they are', () => {
    expect(fields.map(({ fieldName }) => fieldName)).toEqual([
      'Signature1',
      'Signature2',
      'Signature3',
    ]);
    expect(fields.map(({ alternativeText }) => alternativeText)).toEqual(
      [1, 2, 3].map((number) => `Underskrift: Namn ${number}, Förvaltningschef, för Barnnämnden`),
    );
  });

  it('are printed, cannot be moved, and have room for five lines', () => {
    for (const { annotationFlags, rect } of fields) {
      expect(annotationFlags).toBe(132);
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      expect(right - left).toBeCloseTo(423.5, 3);
      expect(top - bottom).toBeCloseTo(64, 3);
    }
  });

  it('are read between what stands above and below them', () => {
    const reading = pages.flatMap(readingOf);
    for (const [index, { id }] of fields.entries()) {
      const at = reading.indexOf(id);
      expect(reading.slice(at - 1, at + 3)).toEqual([
        'Namnteckning',
        id,
        'Namnförtydligande',
        `Namn ${index + 1}`,
      ]);
    }
  });

  it('are each the only content of a Form', () => {
    const forms = pages
      .flatMap(({ root }) => [...elementsBelow(root)])
      .filter(({ element }) => element.role === 'Form');
    expect(
      forms.map(({ element }) => contentBelow(element).map(({ id }) => annotationId(id))),
    ).toEqual(fields.map(({ id }) => [id]));
  });

  it('stand in their Form by themselves, where pyHanko looks for them when more is signed', () => {
    const forms = objectsOf(bytes).filter((object) => object.includes('/S /Form'));
    expect(forms).toHaveLength(3);
    for (const form of forms) {
      expect(form).toMatch(/\/K <<\n\/Type \/OBJR/);
    }
  });

  it('are listed in the catalog, of a file that may only be added to', () => {
    const objects = objectsOf(bytes);
    const references = fields.map(({ id }) => `${Number.parseInt(id, 10)} 0 R`).join(' ');
    const form = objects.find((object) => object.includes('/SigFlags'));
    expect(form).toContain(`/Fields [${references}]`);
    expect(form).toContain('/SigFlags 3');
    expect(form).not.toContain('NeedAppearances');
    const catalog = objects.find((object) => object.includes('/Type /Catalog'));
    expect(catalog).toContain(`/AcroForm ${Number.parseInt(form ?? '', 10)} 0 R`);
  });

  it('are empty, with an appearance as large as they are', () => {
    const objects = objectsOf(bytes);
    const widgets = objects.filter((object) => object.includes('/Subtype /Widget'));
    expect(widgets).toHaveLength(3);
    for (const widget of widgets) {
      expect(widget).not.toMatch(/\/V /);
      const appearance = /\/N (\d+) 0 R/.exec(widget)?.[1];
      const drawing = objects.find((object) => object.startsWith(`${appearance} 0 obj`));
      expect(drawing).toContain('/Subtype /Form');
      expect(drawing).toContain('/BBox [0 0 423.5 64]');
      expect(drawing).toContain('stream');
    }
  });

  it('are reached with the keyboard in the order they are read', () => {
    const withFields = objectsOf(bytes).filter(
      (object) => object.includes('/Type /Page\n') && object.includes('/Annots'),
    );
    expect(withFields.length).toBeGreaterThan(0);
    expect(withFields.filter((object) => !object.includes('/Tabs /S'))).toEqual([]);
    expect(fields.map(({ id }) => id)).toEqual(
      pages.flatMap(readingOf).filter((one) => fields.some(({ id }) => id === one)),
    );
  });
});

it('three signers stand on one page', async () => {
  const fields = await fieldsOf(await signOffPages(signers(3)));
  expect(new Set(fields.map(({ page }) => page)).size).toBe(1);
});

it.each([1, 2, 4, 7, 12, 20])('%i signers: no place to sign is parted', async (count) => {
  const bytes = await signOffPages(signers(count));
  const { pages } = await readStructure(bytes);
  const reading = pages.map(readingOf);
  expect((await fieldsOf(bytes)).map(({ fieldName }) => fieldName)).toEqual(
    Array.from({ length: count }, (_, index) => `Signature${index + 1}`),
  );
  const numberOf = (page: string[], word: string) => page.filter((one) => one === word).length;
  for (const page of reading) {
    const blocks = numberOf(page, 'För Barnnämnden');
    for (const word of ['Ort', 'Namnteckning', 'Namnförtydligande', 'Förvaltningschef']) {
      expect(numberOf(page, word)).toBe(blocks);
    }
  }
});

it('a name, title and party of any length leave the field whole, and below its label', async () => {
  const bytes = await signOffPages({
    'case-signers': records(
      ...[1, 2, 3].map((number) =>
        record(number, {
          'signer-name': text(longText(700)),
          'signer-title': text(longText(1300)),
          'signer-party': text(longText(400)),
        }),
      ),
    ),
  });
  const fields = await fieldsOf(bytes);
  const { pages } = await readStructure(bytes);
  expect(fields).toHaveLength(3);
  for (const { id, rect, alternativeText, page } of fields) {
    expect((rect[3] ?? 0) - (rect[1] ?? 0)).toBeCloseTo(64, 3);
    expect(rect[1]).toBeGreaterThan(65);
    // A string in PDF/A has an end; what is cut stands on the page.
    expect(alternativeText.length).toBeLessThan(1010);
    const structure = pages[page - 1];
    const reading = structure === undefined ? [] : readingOf(structure);
    expect(reading[reading.indexOf(id) - 1]).toBe('Namnteckning');
  }
});

it('a report that is not signed off has neither form nor fields', async () => {
  const { signOff } = await modelOf(signers(3));
  const { bytes } = await reportOf({ ...emptyReport, signOff });
  expect(await fieldsOf(bytes)).toEqual([]);
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/AcroForm');
});

it('the same signed-off version gives the same bytes', async () => {
  const [one, other] = [await signOffPages(signers(3)), await signOffPages(signers(3))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
