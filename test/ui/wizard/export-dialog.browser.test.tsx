import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { assessmentProgress } from '#src/domain/progress.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { ReportError, type ReportErrorCode } from '#src/report/protocol.ts';
import type { ExportOptions, ReportClient } from '#src/report/report-client.ts';
import { newId } from '#src/ui/new-id.ts';
import { ExportDialog } from '#src/ui/wizard/export-dialog.tsx';
import { noReport, renderInApp, testServices } from '../app-harness.tsx';

const assessment = createAssessment(barnrattsprovning, {
  id: '3f0e4c52-6a7e-4e0c-9a51-0d6a7f1b2c3d',
  now: '2026-11-22T12:00:00.000Z',
  today: '2026-11-22',
});

async function renderDialog(exportReport: ReportClient['exportReport'], shown = assessment) {
  const onClose = vi.fn();
  const preload = vi.fn();
  await renderInApp(
    <ExportDialog
      draftId={shown.id}
      assessment={shown}
      questionnaire={barnrattsprovning}
      document="report"
      onClose={onClose}
    />,
    testServices({ report: { ...noReport, exportReport, preload } }),
  );
  return { onClose, preload };
}

/** The dialog, its form sent as it stands. */
async function renderRunning(exportReport: ReportClient['exportReport']) {
  const { onClose } = await renderDialog(exportReport);
  await page.getByRole('button', { name: 'Skapa PDF' }).click();
  return { onClose };
}

/** What is asked of the worker when the form is sent. */
async function requestAfter(change: () => Promise<void>, shown = assessment) {
  const exportReport = vi.fn<ReportClient['exportReport']>(() => new Promise(() => undefined));
  const { preload } = await renderDialog(exportReport, shown);
  await change();
  expect(exportReport).not.toHaveBeenCalled();
  expect(preload).toHaveBeenCalled();
  await page.getByRole('button', { name: 'Skapa PDF' }).click();
  await expect.poll(() => exportReport.mock.calls.length).toBeGreaterThan(0);
  return exportReport.mock.calls[0]?.[0];
}

test('as it stands: a working copy with the assessment in it, marked as a draft', async () => {
  const request = await requestAfter(async () => {
    await expect.element(page.getByRole('radio', { name: 'Rapport (PDF)' })).toHaveFocus();
  });
  expect(request?.attachment?.name).toBe('provning-utan-namn-2026-11-22.json');
  expect(request?.attachment?.json).toBe(writeAssessmentFile(assessment));
  expect(request?.model.draftLabel).toBe('UTKAST');
});

test('for the archive, without the mark: no attachment', async () => {
  const request = await requestAfter(async () => {
    await page.getByRole('radio', { name: 'Rapport för arkiv' }).click();
    await page.getByRole('checkbox', { name: 'Märk varje sida med UTKAST' }).click();
  });
  expect(request?.attachment).toBeNull();
  expect(request?.model.draftLabel).toBe('');
});

test('the mark is not suggested when every step is complete', async () => {
  const complete = assessmentFromTrainingCase(trainingCase, { newId, now: assessment.createdAt });
  const { total } = assessmentProgress(barnrattsprovning, complete.answers);
  expect(assessmentProgress(barnrattsprovning, complete.answers).complete).toBe(total);
  const request = await requestAfter(async () => undefined, complete);
  expect(request?.model.draftLabel).toBe('');
});

test('a signed-off version is no draft: no mark to choose, and the heading says what it is for', async () => {
  const signedOff = signOff(assessment, assessment.createdAt);
  const request = await requestAfter(async () => {
    await expect
      .element(page.getByRole('heading', { name: 'Skapa rapport för underskrift' }))
      .toBeVisible();
    expect(page.getByRole('checkbox').elements()).toHaveLength(0);
    expect(page.getByRole('link', { name: 'Gå till Fastställ' }).elements()).toHaveLength(0);
  }, signedOff);
  expect(request?.model.draftLabel).toBe('');
  expect(request?.attachment?.json).toBe(writeAssessmentFile(signedOff));
});

test('before the sign-off it says when there will be places to sign, and leads there', async () => {
  const { onClose } = await renderDialog(() => new Promise(() => undefined));
  await page.getByRole('link', { name: 'Gå till Fastställ' }).click();
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  expect(location.href).toContain(`/utkast/${assessment.id}/faststall`);
});

test('an assessment that no file can hold is told so, with a way on', async () => {
  await renderDialog(() => new Promise(() => undefined), { ...assessment, revision: -1 });
  await page.getByRole('button', { name: 'Skapa PDF' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Välj ”Rapport för arkiv”/);
});

test('names what no font has, how often and where, before anything is made', async () => {
  const answers = {
    'case-title': { type: 'text', value: '漢 och 漢字' },
    'matter-description': { type: 'richText', value: richTextFromPlain('Lek 🧿, أطفال 👧') },
  } as const;
  const { onClose } = await renderDialog(() => new Promise(() => undefined), {
    ...assessment,
    answers,
  });
  await expect.element(page.getByText('Några tecken kan inte skrivas ut')).toBeVisible();
  const places = page.getByRole('list', { name: 'Tillbaka till texten' }).getByRole('listitem');
  expect(places.elements().map((place) => place.textContent)).toEqual([
    expect.stringMatching(/^Ärendeuppgifter: .+漢2 gånger字en gång$/),
    expect.stringMatching(/^Steg 2: .+🧿en gång$/),
  ]);
  expect(page.getByRole('button', { name: 'Skapa PDF' }).elements()).toHaveLength(0);
  await expect.element(page.getByRole('button', { name: 'Exportera ändå' })).toBeVisible();
  await page.getByRole('link', { name: /^Steg 2/ }).click();
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  expect(location.href).toContain(`/utkast/${assessment.id}/steg/2`);
});

test('says how far the report has come, page by page', async () => {
  let options: ExportOptions = {};
  await renderRunning((_request, given) => {
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
    const { onClose } = await renderRunning((_request, options) => {
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
    await renderRunning(() => {
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
  await renderRunning((_request, options) => {
    options?.onProgress?.({ stage: 'render', page: 1, pages: 1 });
    options?.onMissingCharacters?.(['😀', 'ሀ']);
    return Promise.resolve(new Uint8Array([37, 80, 68, 70]));
  });
  await expect.element(page.getByRole('status')).toMatchTextContent(/😀 ሀ/);
  await expect.element(page.getByRole('status')).toMatchTextContent(/Rapporten är klar: en sida/);
  expect(download).toHaveBeenCalled();
  download.mockRestore();
});
