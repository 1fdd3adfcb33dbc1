import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReportError } from '#src/report/protocol.ts';
import type { ExportOptions, ReportClient } from '#src/report/report-client.ts';
import { BlankFormDialog } from '#src/ui/blank-form/blank-form-dialog.tsx';
import { noReport, renderInApp, testServices } from '../app-harness.tsx';

type Make = ReportClient['exportBlankForm'];

async function renderDialog(exportBlankForm: Make) {
  const onClose = vi.fn();
  await renderInApp(
    <BlankFormDialog onClose={onClose} />,
    testServices({ report: { ...noReport, exportBlankForm } }),
  );
  return { onClose };
}

test('asks for the form in the language of the interface, and says how far it has come', async () => {
  let request: Parameters<Make>[0] | undefined;
  let options: ExportOptions = {};
  await renderDialog((given, withOptions) => {
    request = given;
    options = withOptions ?? {};
    return new Promise(() => undefined);
  });
  await expect
    .poll(() => request?.model)
    .toMatchObject({ language: 'sv', title: 'Blankett: Prövning av barnets bästa' });
  options.onProgress?.({ stage: 'render', page: 3, pages: 20 });
  await expect.element(page.getByRole('status')).toHaveTextContent('Sida 3 …');
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '3');
});

test('Avbryt stops the work and closes', async () => {
  let signal: AbortSignal | undefined;
  const { onClose } = await renderDialog((_request, options) => {
    signal = options?.signal;
    return new Promise(() => undefined);
  });
  await expect.poll(() => signal?.aborted).toBe(false);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

test('a form that is done is downloaded, and can be opened and fetched again', async () => {
  const names: string[] = [];
  const download = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await renderDialog((_request, options) => {
    options?.onProgress?.({ stage: 'render', page: 20, pages: 20 });
    return Promise.resolve(new Uint8Array([37, 80, 68, 70]));
  });
  await expect.element(page.getByRole('status')).toMatchTextContent(/klar: 20 sidor/);
  await expect.poll(() => names).toContain('barnrattsprovning-blankett.pdf');
  const before = names.length;
  await page.getByRole('button', { name: 'Hämta igen' }).click();
  expect(names).toHaveLength(before + 1);
  await expect
    .element(page.getByRole('link', { name: 'Öppna i ny flik' }))
    .toHaveAttribute('href', expect.stringMatching(/^blob:/));
  download.mockRestore();
});

for (const [code, words] of [
  ['fonts', /typsnitten gick inte att läsa in/],
  ['unknown', /Era utkast är orörda/],
] as const) {
  test(`a form that fails (${code}) says what is safe and can be tried again`, async () => {
    let attempts = 0;
    await renderDialog(() => {
      attempts += 1;
      return Promise.reject(new ReportError(code, 'test'));
    });
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    const before = attempts;
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect.poll(() => attempts).toBeGreaterThan(before);
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
  });
}
