import { describe, expect, it } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { PdfError, type PdfProblem } from '#src/signature/protocol.ts';
import { maximumPdfBytes } from '#src/signature/signature-client.ts';
import { readFile } from '#src/ui/start/opening/read-file.ts';
import { assessmentWith, text } from '#test/report/sample.ts';

const assessment = assessmentWith({ 'case-title': text('Sparad som %PDF-1.7') });
const json = writeAssessmentFile(assessment);
const { signal } = new AbortController();
const opened = (isFromPdf: boolean) => ({
  ok: true,
  content: { kind: 'assessment', assessment, isFromPdf },
});

const readerOf = (answer: () => Promise<string>) => ({ readAssessment: answer });
const found = readerOf(async () => json);
const unused = readerOf(() => {
  throw new Error('This file is no PDF.');
});

const failing = (problem: PdfProblem) =>
  readerOf(() => Promise.reject(new PdfError(problem, 'for the test')));

describe('a chosen file', () => {
  it('is known as a PDF by what is in it, whatever it is called', async () => {
    for (const content of ['%PDF-1.7\n…', `${'x'.repeat(1000)}%PDF-2.0\n`]) {
      const file = new File([content], 'provning.json');
      expect(await readFile({ file }, found, signal)).toEqual(opened(true));
    }
  });

  it('is an assessment file even where somebody has written %PDF- in it', async () => {
    for (const content of [json, `\uFEFF\n${json}`]) {
      const file = new File([content], 'rapport.pdf');
      expect(await readFile({ file }, unused, signal)).toEqual(opened(false));
    }
  });

  it('is validated after it has been taken out of a PDF', async () => {
    const tooNew = readerOf(async () => json.replace(/"formatVersion":\d+/, '"formatVersion":999'));
    const file = new File(['%PDF-1.7'], 'rapport.pdf');
    expect(await readFile({ file }, tooNew, signal)).toMatchObject({
      ok: false,
      problem: 'tooNew',
    });
  });

  it('is refused unread when it is too large', async () => {
    const content = new Uint8Array(maximumPdfBytes + 1);
    content.set(new TextEncoder().encode('%PDF-1.7'));
    const file = new File([content], 'stor.pdf');
    expect(await readFile({ file }, unused, signal)).toEqual({ ok: false, problem: 'pdfTooLarge' });
  });

  it.each([
    ['noAssessment', 'pdfWithoutAssessment'],
    ['encrypted', 'pdfEncrypted'],
    ['damaged', 'damaged'],
    ['tooLarge', 'tooLarge'],
    ['tookTooLong', 'pdfTooSlow'],
    ['unreadable', 'unreadable'],
    ['unknown', 'pdfFailed'],
  ] as const)('that is a PDF with the trouble %s is answered with %s', async (trouble, problem) => {
    const file = new File(['%PDF-1.7'], 'rapport.pdf');
    expect(await readFile({ file }, failing(trouble), signal)).toEqual({ ok: false, problem });
  });

  it('rejects with the reason of the one who stopped it', async () => {
    const control = new AbortController();
    const waiting = readerOf(() => {
      control.abort('nog nu');
      return Promise.reject(new PdfError('unknown', 'stopped'));
    });
    const file = new File(['%PDF-1.7'], 'rapport.pdf');
    await expect(readFile({ file }, waiting, control.signal)).rejects.toBe('nog nu');
  });
});
