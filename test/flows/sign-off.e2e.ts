import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, type Page } from 'playwright/test';
import { pdfPages } from '#test/report/pdf-words.ts';
import {
  exportPdf,
  goToStep,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';
import { goToSignOff, signOff } from './signing-off.ts';
import { tabTo } from './tab-to.ts';

/** The signature fields of a PDF, as pdf.js finds them on its pages: name, and what they are called. */
async function signatureFields(bytes: Uint8Array): Promise<[string, string][]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const fields: [string, string][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const annotation of await page.getAnnotations()) {
      if (annotation.fieldType === 'Sig') {
        fields.push([annotation.fieldName, annotation.alternativeText]);
      }
    }
  }
  await task.destroy();
  return fields;
}

async function nothingCanBeWritten(page: Page) {
  await expect(page.getByText(/^Version 1 är fastställd\. Svaren kan läsas/)).toBeVisible();
  await expect(
    page.locator('main').locator('input, textarea, select, [contenteditable]'),
  ).toHaveCount(0);
}

test('filled in, remarked upon, signed off, read-only everywhere, exported with places to sign, and followed by version 2', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await startNew(page);
  await questionField(page, 'case-title').locator('input').fill('Nya busstider i norr');
  await isSaved(page);
  await goToSignOff(page);

  // What is missing leads to its place, and is gone when it is there.
  const noSigner = page.locator('[data-finding="noSigner"]');
  await noSigner.getByRole('link').click();
  const signers = questionField(page, 'case-signers');
  await expect(signers.locator(':focus')).toHaveCount(1);
  for (const [name, title, party] of [
    ['Anna Berg', 'Förvaltningschef', 'Barnnämnden'],
    ['Bo Ek', 'Barnrättsstrateg', 'Arbetsgruppen'],
  ]) {
    await signers.getByRole('button', { name: 'Lägg till undertecknare' }).click();
    const record = signers.locator('.record-open').last();
    await questionField(record, 'signer-name')
      .locator('input')
      .fill(name ?? '');
    await questionField(record, 'signer-title')
      .locator('input')
      .fill(title ?? '');
    await questionField(record, 'signer-party')
      .locator('input')
      .fill(party ?? '');
  }
  await goToSignOff(page);
  await expect(noSigner).toHaveCount(0);
  await expect(page.getByText('Anna Berg, Förvaltningschef, för Barnnämnden')).toBeVisible();
  await expect(page.locator('.incomplete-steps a')).toHaveCount(15);

  // Findings do not hinder; they are named in the question.
  await page.getByRole('button', { name: 'Fastställ version 1' }).click();
  await expect(page.getByText(/påpekanden är öppna\. 15 steg är inte klara\./)).toBeVisible();
  await page.getByRole('button', { name: 'Ja, fastställ version 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version 1 är fastställd');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // Read-only: on every page, after a reload.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version 1 är fastställd');
  for (const number of [1, 5, 8, 15]) {
    await goToStep(page, number);
    await nothingCanBeWritten(page);
  }
  await page.getByRole('link', { name: 'Ärendeuppgifter' }).click();
  await nothingCanBeWritten(page);
  await expect(page.getByRole('main').getByText('Nya busstider i norr')).toBeVisible();

  // The report has a field for each signer, and is no draft, whatever the steps say.
  const report = await exportPdf(page);
  expect(await signatureFields(report)).toEqual([
    ['Signature1', 'Underskrift: Anna Berg, Förvaltningschef, för Barnnämnden'],
    ['Signature2', 'Underskrift: Bo Ek, Barnrättsstrateg, för Arbetsgruppen'],
  ]);
  const words = await pdfPages(report);
  expect(words.join('\n')).not.toContain('UTKAST');
  expect(words.every((one) => one.includes('Version 1'))).toBe(true);
  const archived = await exportPdf(page, { forArchive: true });
  expect(await signatureFields(archived)).toHaveLength(2);

  // A new version: written on, with a way to the former; the list tells them apart.
  const former = page.url();
  await page.getByRole('button', { name: 'Gör en ny version' }).click();
  await expect(page.getByText(/^Ersätter version 1, fastställd .+ 20\d\d\./)).toBeVisible();
  await questionField(page, 'case-title').locator('input').fill('Nya busstider i norr och öster');
  await isSaved(page);
  await page.getByRole('link', { name: 'Öppna version 1' }).click();
  await expect(page).toHaveURL(former);
  await expect(page.getByRole('main').getByText('Nya busstider i norr')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Öppna version 2' })).toBeVisible();
  await openStart(page);
  const rows = page.locator('.draft-row');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Version 2, ej fastställd');
  await expect(rows.last()).toContainText('Version 1, fastställd');

  await rows.first().getByRole('link').click();
  await signOff(page, 2);
  await expect(page.getByText(/^Ersätter version 1/)).toBeVisible();
});

test('a tab that had the draft open shows that it is signed off, and changes nothing', async ({
  page,
  context,
}) => {
  await openExample(page);
  await isSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Ärendeuppgifter');
  await signOff(page);
  await nothingCanBeWritten(other);
  const saved = await saveToFile(other);
  expect(JSON.parse(saved).assessment.signedOffAt).toBe(
    JSON.parse(await saveToFile(page)).assessment.signedOffAt,
  );
});

test('a signed-off version comes back from its file and from its report as it was', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openExample(page);
  await signOff(page);
  const file = await saveToFile(page);
  const report = await exportPdf(page);
  for (const [name, content] of [
    ['fastställd.json', file],
    ['fastställd.pdf', report],
  ] as const) {
    await openStart(page);
    await openFile(page, name, content);
    await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
    await nothingCanBeWritten(page);
    expect(JSON.parse(await saveToFile(page))).toEqual(JSON.parse(file));
  }
});

test('signed off, and on to the page where it is signed, by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await openExample(page);
  await goToStep(page, 15);
  await tabTo(page, page.getByRole('button', { name: 'Fastställ', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fastställ version 1');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Fastställ version 1' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Fastställ version 1' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Ja, fastställ version 1' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version 1 är fastställd');
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Skriv under nu' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Granska|tallmyra/i, {
    timeout: 60_000,
  });
  await expect(page).toHaveURL(/#\/granska$/);
  await expect(page.getByText(/tallmyra-skola.*\.pdf/).first()).toBeVisible({ timeout: 30_000 });
});
