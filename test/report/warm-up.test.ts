import { expect, it, vi } from 'vitest';
import { emptyReport } from '#src/report/model/empty-report.ts';
import type { ReportModel } from '#src/report/model/report-data.ts';
import { comparable, pdfBody } from './pdf-words.ts';
import { fonts, longText, modelOf, paragraph, richText } from './sample.ts';

/** A worker's code as it is after its start, with fonts that have not drawn anything. */
async function startAfresh() {
  vi.resetModules();
  const { makeReport } = await import('#src/report/worker/make-report.tsx');
  const { warmUp } = await import('#src/report/worker/warm-up.ts');
  const make = (model: ReportModel) =>
    makeReport(
      { model, createdAt: '2026-11-22T12:00:00Z', day: '', attachment: null },
      fonts,
      () => {},
    );
  return { make, warmUp: () => warmUp(fonts) };
}

function titleOnly(title: string): ReportModel {
  return { ...emptyReport, summary: { ...emptyReport.summary, question: title } };
}

it('a report is the same to the byte whatever was made before it', async () => {
  const model = await modelOf({ 'matter-description': richText(paragraph(longText(2000))) });
  const first = await (await startAfresh()).make(model);
  const worker = await startAfresh();
  await worker.warmUp();
  const second = await worker.make(model);
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

it('letters that were only drawn as parts of others before are still letters', async () => {
  const { make } = await startAfresh();
  await make(titleOnly('Å Š\u00a0Č'));
  const { bytes } = await make(titleOnly('A S C'));
  const body = await pdfBody(bytes);
  expect(comparable(body)).toBe('ASC');
  expect(body.trim()).toBe('A S C');
});
