import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { ReportError, type ReportErrorCode } from '#src/report/protocol.ts';
import type { ExportOptions, ReportClient } from '#src/report/report-client.ts';
import { ExportDialog } from '#src/ui/wizard/export-dialog.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

const assessment = createAssessment(barnrattsprovning, {
  id: '3f0e4c52-6a7e-4e0c-9a51-0d6a7f1b2c3d',
  now: '2026-11-22T12:00:00.000Z',
  today: '2026-11-22',
});

async function renderDialog(exportReport: ReportClient['exportReport']) {
  const onClose = vi.fn();
  await renderInApp(
    <ExportDialog assessment={assessment} questionnaire={barnrattsprovning} onClose={onClose} />,
    testServices({ report: { exportReport, preload: () => undefined } }),
  );
  return { onClose };
}

test('says how far the report has come, page by page', async () => {
  let options: ExportOptions = {};
  await renderDialog((_request, given) => {
    options = given ?? {};
    return new Promise(() => undefined);
  });
  await expect.element(page.getByRole('status')).toHaveTextContent('Förbereder …');
  options.onProgress?.({ stage: 'layout' });
  await expect.element(page.getByRole('status')).toHaveTextContent('Lägger ut texten på sidor …');
  options.onProgress?.({ stage: 'render', page: 7, pages: 14 });
  await expect.element(page.getByRole('status')).toHaveTextContent('Sida 7 …');
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '7');
});

test('Avbryt and Escape stop the work', async () => {
  for (const stop of [
    () => page.getByRole('button', { name: 'Avbryt' }).click(),
    () => userEvent.keyboard('{Escape}'),
  ]) {
    let signal: AbortSignal | undefined;
    const { onClose } = await renderDialog((_request, options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    });
    await expect.poll(() => signal?.aborted).toBe(false);
    await stop();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    document.body.replaceChildren();
  }
});

const complaints: readonly [ReportErrorCode, RegExp][] = [
  ['overflow', /fick inte plats på sidan/],
  ['fonts', /typsnitten gick inte att läsa in/],
  ['unknown', /Texten är kvar i utkastet/],
];

for (const [code, words] of complaints) {
  test(`a report that fails (${code}) says what is safe and can be tried again`, async () => {
    let attempts = 0;
    await renderDialog(() => {
      attempts += 1;
      return Promise.reject(new ReportError(code, 'test'));
    });
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect.poll(() => attempts).toBeGreaterThan(1);
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
  });
}

test('names the characters that no font has', async () => {
  const download = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
    // The test browser would ask where to put the file.
  });
  await renderDialog((_request, options) => {
    options?.onProgress?.({ stage: 'render', page: 1, pages: 1 });
    options?.onMissingCharacters?.(['😀', 'ሀ']);
    return Promise.resolve(new Uint8Array([37, 80, 68, 70]));
  });
  await expect.element(page.getByRole('status')).toMatchTextContent(/😀 ሀ/);
  await expect.element(page.getByRole('status')).toMatchTextContent(/Rapporten är klar: en sida/);
  expect(download).toHaveBeenCalled();
  download.mockRestore();
});
