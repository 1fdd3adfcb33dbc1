import { deflateSync } from 'node:zlib';
import { PDF, PdfDict } from '@libpdf/core';
import { describe, expect, it, vi } from 'vitest';
import { maximumFileBytes } from '#src/domain/assessment-file/format.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { attachedAssessment } from '#src/signature/worker/attached-assessment.ts';
import { assessmentWith, longText, paragraph, richText, text } from '#test/report/sample.ts';
import {
  type AttachedFile,
  bomb,
  catalog,
  fileSpecification,
  flate,
  type PdfObjects,
  pdfkitReport,
  pdfWithXrefStream,
  rawPdf,
  stream,
} from './pdf-files.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

const assessment = assessmentWith({
  'case-title': text('Ekdalens familjecentral: Åsa & Ŋaŋa <b> “citat” 👧🏽 ህፃን'),
  'assessed-question-notes': richText(paragraph(longText(20_000))),
});
const json = writeAssessmentFile(assessment);
const ours: AttachedFile = { name: 'ekdalen.json', content: json };
const foreign: AttachedFile = { name: 'underlag.json', content: '{"kalla":"SCB"}' };

const problemOf = (file: Uint8Array) =>
  attachedAssessment(file).then(
    () => 'no problem',
    (error: { problem?: string }) => error.problem ?? String(error),
  );

const named = catalog('/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>');
const minimal: PdfObjects = { 1: named, 4: fileSpecification(5), 5: flate(json) };

describe('the assessment in a PDF', () => {
  it('is the very text that was attached, and reads as the same assessment', async () => {
    const found = await attachedAssessment(await pdfkitReport({ files: [ours] }));
    expect(found).toBe(json);
    expect(readAssessmentFile(found)).toEqual({ ok: true, assessment });
  });

  it('is found among other attachments, before and after it', async () => {
    const files = [foreign, { ...foreign, name: 'a.json' }, ours, { ...foreign, name: 'z.json' }];
    expect(await attachedAssessment(await pdfkitReport({ files }))).toBe(json);
  });

  it('is the one that is marked as the source, where an older one is attached too', async () => {
    const older = { name: 'aldre.json', content: json.replace('citat', 'annat') };
    const files = [{ ...older, relationship: 'Supplement' }, ours];
    expect(await attachedAssessment(await pdfkitReport({ files }))).toBe(json);
  });

  it('is found without its name and its mark', async () => {
    const files = [{ name: 'bilaga', content: json, relationship: 'Unspecified' }];
    expect(await attachedAssessment(await pdfkitReport({ files }))).toBe(json);
  });

  it('is found by the list of names alone, and by the associated files alone', async () => {
    expect(await attachedAssessment(rawPdf(minimal))).toBe(json);
    expect(await attachedAssessment(rawPdf({ ...minimal, 1: catalog('/AF[4 0 R]') }))).toBe(json);
  });

  it('may be stored unpacked, or as text', async () => {
    const plain = { ...minimal, 5: stream('', Buffer.from(json)) };
    expect(await attachedAssessment(rawPdf(plain))).toBe(json);
    const hex = Buffer.from(`${deflateSync(json).toString('hex')}>`);
    const hexed = { ...minimal, 5: stream('/Filter[/ASCIIHexDecode/FlateDecode]', hex) };
    expect(await attachedAssessment(rawPdf(hexed))).toBe(json);
  });

  it('is found after LibPDF has written the file anew, and after an update was appended', async () => {
    const report = await pdfkitReport({ files: [ours] });
    const pdf = await PDF.load(report);
    // Without a change LibPDF would give back what it has read.
    pdf.getCatalog().set('PieceInfo', new PdfDict());
    const rewritten = await pdf.save({ useXRefStream: true });
    expect(Buffer.from(rewritten).includes('trailer')).toBe(false);
    expect(await attachedAssessment(rewritten)).toBe(json);
    const changed = await PDF.load(report);
    changed.getCatalog().set('PieceInfo', new PdfDict());
    const updated = await changed.save({ incremental: true });
    expect(updated.length).toBeGreaterThan(report.length);
    expect(updated.subarray(0, report.length)).toEqual(report);
    expect(await attachedAssessment(updated)).toBe(json);
  });

  it('is found where the cross-reference table is wrong, and behind what a mail program put first', async () => {
    const report = Buffer.from(rawPdf(minimal)).toString('latin1');
    const misled = report.replace(/startxref\n\d+/, 'startxref\n99999999');
    expect(await attachedAssessment(Buffer.from(misled, 'latin1'))).toBe(json);
    expect(await attachedAssessment(Buffer.from(`X-Mail: 1\n\n${report}`, 'latin1'))).toBe(json);
  });

  it('is read where only changes are protected, not reading', async () => {
    const report = await pdfkitReport({ files: [ours], ownerPassword: 'endast ändringar' });
    expect(await attachedAssessment(report)).toBe(json);
  });
});

describe('a PDF that cannot be opened says why', () => {
  it('has no assessment', async () => {
    expect(await problemOf(await pdfkitReport({}))).toBe('noAssessment');
    expect(await problemOf(await pdfkitReport({ files: [foreign] }))).toBe('noAssessment');
  });

  it('is protected by a password, however its objects are stored', async () => {
    const report = await pdfkitReport({ files: [ours], userPassword: 'hemligt' });
    expect(await problemOf(report)).toBe('encrypted');
    const pdf = await PDF.load(await pdfkitReport({ files: [ours] }));
    pdf.setProtection({ userPassword: 'hemligt', algorithm: 'AES-256' });
    expect(await problemOf(await pdf.save({ useXRefStream: true }))).toBe('encrypted');
  });

  it('is cut off', async () => {
    const report = await pdfkitReport({ files: [ours] });
    for (const share of [0.001, 0.3, 0.6]) {
      const cut = report.subarray(0, Math.ceil(report.length * share));
      expect(await problemOf(cut), `${share}`).toBe('damaged');
    }
    expect(await problemOf(new Uint8Array())).toBe('damaged');
  });

  it('holds more than any assessment', async () => {
    const tooMuch = { ...minimal, 5: flate(Buffer.alloc(maximumFileBytes + 1, 0x20)) };
    expect(await problemOf(rawPdf(tooMuch))).toBe('tooLarge');
  });
});

/** Four gigabytes: they show in memory and time if they go off. */
const large = bomb(4096);

const objectStreamBomb = pdfWithXrefStream(
  { 5: stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', large) },
  '/Size 6/W[1 2 1]',
  (offsets) => {
    const offset = offsets.get(5) ?? 0;
    const catalogInStream = [2, 0, 5, 0];
    const free = [0, 0, 0, 0];
    const bombStream = [1, offset >> 8, offset & 255, 0];
    return Uint8Array.from([free, catalogInStream, free, free, free, bombStream].flat());
  },
);

/** Without a cross-reference, so that each of them is looked into. */
const manyObjectStreams = Buffer.from(
  Buffer.from(
    rawPdf({
      1: named,
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [
          10 + i,
          stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', bomb(100)),
        ]),
      ),
    }),
  )
    .toString('latin1')
    .replace('startxref', ''),
  'latin1',
);

const manyAttachments: PdfObjects = Object.fromEntries([
  [
    1,
    catalog(
      `/Names<</EmbeddedFiles<</Names[${Array.from({ length: 10_000 }, (_, i) => `(f${i}) ${100 + 2 * i} 0 R`).join(' ')}]>>>>`,
    ),
  ],
  ...Array.from({ length: 10_000 }, (_, i): [number, string | Buffer][] => [
    [100 + 2 * i, fileSpecification(101 + 2 * i, `${i}.json`)],
    [101 + 2 * i, flate('{"inte":"vår"}')],
  ]).flat(),
]);

const doublingNames: PdfObjects = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [10 + i, `<</Kids[${11 + i} 0 R ${11 + i} 0 R]>>`]),
);

const hostile: readonly [name: string, file: Uint8Array, problem: string][] = [
  ['a bomb as the attachment', rawPdf({ ...minimal, 5: flateOf(large) }), 'tooLarge'],
  [
    'a bomb in a bomb',
    rawPdf({ ...minimal, 5: stream('/Filter[/FlateDecode/FlateDecode]', deflateSync(large)) }),
    'tooLarge',
  ],
  ['a bomb as the object stream', objectStreamBomb, 'damaged'],
  ['forty object streams of 100 MB', manyObjectStreams, 'damaged'],
  [
    'a bomb as the cross-reference',
    pdfWithXrefStream({ 1: named }, '/Size 90/W[1 2 1]/Filter/FlateDecode', large),
    'damaged',
  ],
  [
    'cross-reference entries of no width',
    pdfWithXrefStream({ 1: named }, '/Size 90/W[0 0 0]/Index[0 100000000000]', new Uint8Array()),
    'damaged',
  ],
  [
    'a row of two thousand million columns',
    pdfWithXrefStream(
      { 1: named },
      '/Size 9/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>',
      deflateSync(Buffer.alloc(100)),
    ),
    'damaged',
  ],
  [
    'names that go in circles',
    rawPdf({
      1: catalog('/Names<</EmbeddedFiles 4 0 R>>'),
      4: '<</Kids[4 0 R 5 0 R]>>',
      5: '<</Kids[4 0 R 5 0 R]>>',
    }),
    'noAssessment',
  ],
  [
    'names that double forty times',
    rawPdf({ 1: catalog('/Names<</EmbeddedFiles 10 0 R>>'), ...doublingNames }),
    'noAssessment',
  ],
  ['10,000 attachments', rawPdf(manyAttachments), 'noAssessment'],
  [
    'lists nested a million deep',
    rawPdf({ 1: catalog(`/Names ${'['.repeat(1e6)}${']'.repeat(1e6)}`) }),
    'damaged',
  ],
  [
    'a catalog that is its own names',
    rawPdf({ 1: catalog('/Names 1 0 R/AF 1 0 R') }),
    'noAssessment',
  ],
  [
    'a stream that is its own length',
    rawPdf({ ...minimal, 5: '<</Length 5 0 R>>\nstream\nabc\nendstream' }),
    'noAssessment',
  ],
  [
    'an attachment of an unknown filter',
    rawPdf({ ...minimal, 5: stream('/Filter/DCTDecode', Buffer.from(json)) }),
    'noAssessment',
  ],
  [
    'an attachment that is not packed as it says',
    rawPdf({ ...minimal, 5: stream('/Filter/FlateDecode', Buffer.from(json)) }),
    'noAssessment',
  ],
];

function flateOf(packed: Uint8Array) {
  return stream('/Filter/FlateDecode', packed);
}

describe('a hostile PDF is answered for', () => {
  it.each(hostile)(
    '%s',
    async (_name, file, problem) => {
      const before = process.memoryUsage().arrayBuffers;
      expect(await problemOf(file)).toBe(problem);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(400 * 1024 * 1024);
    },
    5000,
  );

  it('does not spoil the next file', async () => {
    await problemOf(objectStreamBomb);
    expect(await attachedAssessment(rawPdf(minimal))).toBe(json);
  });
});
