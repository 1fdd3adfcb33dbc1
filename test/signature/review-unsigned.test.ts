import { describe, expect, it, vi } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { readAssessment, reviewPdf } from '#src/signature/worker/verify/review-pdf.ts';
import { assessmentWith, text } from '#test/report/sample.ts';
import { bomb, catalog, pdfkitReport, pdfWithXrefStream, rawPdf, stream } from './pdf-files.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

const json = writeAssessmentFile(assessmentWith({ 'case-title': text('Ekdalens familjecentral') }));
const attached = { name: 'ekdalen.json', content: json };
const latin1 = (file: Uint8Array) => Buffer.from(file).toString('latin1');
const bytesOf = (written: string) => new Uint8Array(Buffer.from(written, 'latin1'));

const review = (file: Uint8Array) => reviewPdf(file, () => {});
const problemOf = (file: Uint8Array) =>
  review(file).then(
    ({ status, reasons }) => `${status}: ${reasons.join()}`,
    (error: { problem?: string }) => error.problem ?? String(error),
  );

describe('a PDF that nobody has signed', () => {
  it('is amber, and opens as it is', async () => {
    const report = await pdfkitReport({ files: [attached] });
    const found = await review(report);
    expect(found).toMatchObject({
      status: 'amber',
      reasons: ['unsigned'],
      signatures: [],
      fields: [],
      assessment: json,
      signedBytes: 0,
    });
    expect(found.document).toMatchObject({ pages: 1, bytes: report.length, revisions: 1 });
    expect(await readAssessment(report, () => {})).toBe(json);
  });

  it('may be without an assessment', async () => {
    const report = await pdfkitReport({});
    expect((await review(report)).assessment).toBeUndefined();
    await expect(readAssessment(report, () => {})).rejects.toMatchObject({
      problem: 'noAssessment',
    });
  });

  it('is red where its objects are not where it says, and still opens', async () => {
    const report = await pdfkitReport({ files: [attached] });
    const misled = bytesOf(latin1(report).replace(/startxref\n\d+/, 'startxref\n99999999'));
    expect(await problemOf(misled)).toBe('red: brokenStructure');
    expect(await readAssessment(misled, () => {})).toBe(json);
    const moved = bytesOf(`X-Mail: 1\n\n${latin1(report)}`);
    expect(await problemOf(moved)).toBe('red: foreignBytes');
    expect(await readAssessment(moved, () => {})).toBe(json);
  });

  it('is not opened to the review where a password protects it, be it from changes only', async () => {
    const locked = await pdfkitReport({ files: [attached], userPassword: 'hemligt' });
    const guarded = await pdfkitReport({ files: [attached], ownerPassword: 'endast ändringar' });
    expect(await problemOf(locked)).toBe('encrypted');
    expect(await problemOf(guarded)).toBe('encrypted');
    expect(await readAssessment(guarded, () => {})).toBe(json);
  });

  it('is damaged where it is cut off, or no PDF at all', async () => {
    const report = await pdfkitReport({});
    expect(await problemOf(report.subarray(0, 300))).toBe('damaged');
    expect(await problemOf(new Uint8Array())).toBe('damaged');
    expect(await problemOf(bytesOf('%PDF-1.7 och inget mer'))).toBe('damaged');
  });
});

/** A file that was saved so many times, with nothing in it. */
function savedOften(times: number): Uint8Array {
  let text = latin1(rawPdf({ 1: catalog('') }));
  let previous = text.lastIndexOf('xref\n0');
  const parts = [text];
  let length = text.length;
  for (let index = 1; index < times; index += 1) {
    text = `4 0 obj\n${index}\nendobj\nxref\n4 1\n${String(length).padStart(10, '0')} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev ${previous}>>\nstartxref\n`;
    previous = length + text.indexOf('xref');
    text += `${previous}\n%%EOF\n`;
    parts.push(text);
    length += text.length;
  }
  return bytesOf(parts.join(''));
}

const circular = latin1(rawPdf({ 1: catalog('') }));
const fields = (count: number) =>
  rawPdf({
    1: catalog('/AcroForm 4 0 R'),
    4: `<</Fields[${Array.from({ length: count }, (_, i) => `${i + 10} 0 R`).join(' ')}]>>`,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [i + 10, `<</FT/Sig/T(S${i})/Rect[0 0 9 9]>>`]),
    ),
  });

const hostile: readonly [name: string, file: Uint8Array, outcome: string][] = [
  ['saved 900 times', savedOften(900), 'amber: unsigned'],
  ['saved 10,000 times', savedOften(10_000), 'tooLarge'],
  ['400 places to sign', fields(400), 'amber: unsigned'],
  ['10,000 places to sign', fields(10_000), 'tooLarge'],
  [
    'cross-references that go in circles',
    bytesOf(circular.replace('/Root', `/Prev ${circular.lastIndexOf('xref\n0')}/Root`)),
    'amber: unsigned',
  ],
  [
    'a field within itself',
    rawPdf({ 1: catalog('/AcroForm<</Fields[4 0 R]>>'), 4: '<</T(a)/FT/Sig/Kids[4 0 R]>>' }),
    'amber: unsigned',
  ],
  [
    'fields that double thirty times',
    rawPdf({
      1: catalog('/AcroForm<</Fields[10 0 R]>>'),
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [
          10 + i,
          `<</T(a)/FT/Sig/Kids[${11 + i} 0 R ${11 + i} 0 R]>>`,
        ]),
      ),
    }),
    'tooLarge',
  ],
  [
    'a bomb as the cross-reference',
    pdfWithXrefStream({ 1: catalog('') }, '/Size 91/W[1 2 1]/Filter/FlateDecode', bomb(4096)),
    'red: brokenStructure',
  ],
  [
    'a bomb as an object stream',
    pdfWithXrefStream(
      { 5: stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', bomb(4096)) },
      '/Size 6/W[1 2 1]',
      (offsets) => {
        const offset = offsets.get(5) ?? 0;
        const rows = [
          [0, 0, 0, 0],
          [2, 0, 5, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
        ];
        return Uint8Array.from([...rows, [1, offset >> 8, offset & 255, 0]].flat());
      },
    ),
    'damaged',
  ],
  ['a brace in a list', rawPdf({ 1: catalog('/Names [1 0 R} 2 0 R]') }), 'damaged'],
  [
    'a parenthesis in a list',
    rawPdf({ 1: catalog(''), 2: '<</Type/Pages/Kids[3 0 R)]>>' }),
    'damaged',
  ],
  [
    'a brace in an object stream',
    pdfWithXrefStream(
      { 5: stream('/Type/ObjStm/N 1/First 4', Buffer.from('1 0 <</Type/Catalog/Pages[1}]>>')) },
      '/Size 6/W[1 2 1]',
      (offsets) => {
        const offset = offsets.get(5) ?? 0;
        const rows = [
          [0, 0, 0, 0],
          [2, 0, 5, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
        ];
        return Uint8Array.from([...rows, [1, offset >> 8, offset & 255, 0]].flat());
      },
    ),
    'damaged',
  ],
  [
    'lists nested a million deep',
    rawPdf({ 1: catalog(`/Names ${'['.repeat(1e6)}${']'.repeat(1e6)}`) }),
    'damaged',
  ],
];

// Without its limits each would go on for minutes; how long it takes is measured in the built app, not here.
describe('a hostile PDF is answered for', () => {
  it.each(hostile)('%s', { timeout: 30_000 }, async (_name, file, outcome) => {
    expect(await problemOf(file)).toBe(outcome);
  });
});
