import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { catalog, rawPdf } from '#test/signature/pdf-files.ts';
import { hasNoViolations } from './accessibility.ts';
import { exportPdf, isSaved, openExample, openFile, openStart, saveToFile, test } from './app.ts';
import {
  countPauses,
  hostileFiles,
  manyRevisions,
  maximumPause,
  maximumWait,
} from './hostile-files.ts';
import { createIdentity, reviewResult } from './signing.ts';
import { signOff } from './signing-off.ts';
import { tabTo } from './tab-to.ts';

async function openReview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Granska', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Granska en rapport' }).waitFor();
}

/** Through a path: what is handed to a browser in memory may not be large. */
async function choose(page: Page, name: string, content: Uint8Array): Promise<void> {
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /^(Välj PDF|Granska en annan fil)$/ })
    .first()
    .click();
  await (await chooser).setFiles(path);
}

async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const encoded = Object.entries(files).map(
    ([name, content]) => [name, Buffer.from(content).toString('base64')] as const,
  );
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const [name, base64] of all) {
      const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      made.items.add(new File([content], name, { type: 'application/pdf' }));
    }
    return made;
  }, encoded);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', type, { dataTransfer: transfer });
  }
}

/** In both lights. */
async function isAccessible(page: Page, where: string): Promise<void> {
  await hasNoViolations(page, where);
  await page.emulateMedia({ colorScheme: 'dark' });
  await hasNoViolations(page, `${where}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

const verdict = (page: Page) => page.locator('[data-status] h2').first();

const foreign = rawPdf({ 1: catalog('') });

test('a report that nobody has signed says so; what it carries is read, copied and compared', async ({
  page,
}) => {
  await openExample(page);
  const saved = await saveToFile(page);
  const report = await exportPdf(page);
  await openReview(page);
  await choose(page, 'rapport.pdf', report);
  await expect(await reviewResult(page)).toHaveAttribute('data-status', 'amber');
  await expect(verdict(page)).toHaveText('Ingen har skrivit under');
  await expect(verdict(page)).toBeFocused();
  await isAccessible(page, 'unsigned');

  await page.getByRole('link', { name: 'Öppna skrivskyddad' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('main').locator('input, textarea, [contenteditable]')).toHaveCount(0);
  await hasNoViolations(page, 'read-only');
  await page.goBack();
  await expect(verdict(page)).toBeFocused();

  await page.getByRole('link', { name: 'Jämför med ett utkast' }).click();
  await expect(page.getByText('Inga skillnader')).toBeVisible();
  await hasNoViolations(page, 'comparison');
  await page.getByRole('link', { name: 'Tillbaka till granskningen' }).click();

  await page.getByRole('button', { name: 'Kopiera till nytt utkast' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
  expect(await saveToFile(page)).toBe(saved);
  await openStart(page);
  await expect(page.locator('.draft-row')).toHaveCount(2);
});

test('a PDF of another program is judged as far as it can be', async ({ page }) => {
  await openStart(page);
  await openReview(page);
  await hasNoViolations(page, 'empty');
  await choose(page, 'protokoll.pdf', foreign);
  await expect(await reviewResult(page)).toHaveAttribute('data-status', 'amber');
  await expect(page.getByText('Ingen prövning följer med i filen.')).toBeVisible();
  await expect(page.getByText('Filen har inga underskrifter, och inga platser')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv under', exact: true })).toHaveCount(0);
  await page.getByText('Om filen', { exact: true }).click();
  await hasNoViolations(page, 'foreign');
});

const hostile = [
  ...hostileFiles,
  { what: 'a PDF of 10,000 revisions', content: manyRevisions, review: 'tooLarge' },
];

for (const file of hostile) {
  test(`reviewing ${file.what}: a clear answer in time, the page alive`, async ({ page }) => {
    await openStart(page);
    await openReview(page);
    const content = await file.content();
    await page.evaluate(countPauses);
    await choose(page, 'rapport.pdf', content);
    const chosen = Date.now();
    const answer = page.locator('[data-problem], [data-status]').first();
    await expect(answer).toBeVisible({ timeout: maximumWait });
    test
      .info()
      .annotations.push({ type: 'seconds', description: `${(Date.now() - chosen) / 1000}` });
    const pause = await page.evaluate(() => Reflect.get(window, 'longestPause'));
    const told = ['data-problem', 'data-status'].map((name) => answer.getAttribute(name));
    expect(await Promise.all(told)).toContain(file.review);
    expect(pause, 'milliseconds that the page stood still').toBeLessThan(maximumPause);
    await drop(page, { 'annan.pdf': foreign });
    await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'amber');
    await expect(page.getByText('annan.pdf').first()).toBeVisible();
  });
}

test('a file is dropped anywhere on the page, and of several the first is reviewed', async ({
  page,
}) => {
  await openStart(page);
  await openReview(page);
  await drop(page, { 'ett.pdf': foreign, 'två.pdf': foreign });
  await expect(verdict(page)).toBeFocused();
  await expect(page.getByText('började med ”ett.pdf”')).toBeVisible();
});

test('reviewed with the keyboard alone', async ({ page }) => {
  await openStart(page);
  await tabTo(page, page.getByRole('link', { name: 'Granska', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // Early: the browser must have heard of it before the key is pressed.
  const chooser = page.waitForEvent('filechooser', { timeout: 60_000 });
  await tabTo(page, page.getByRole('button', { name: 'Välj PDF' }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: 'rapport.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(foreign),
  });
  await expect(verdict(page)).toBeFocused();
  await tabTo(page, page.locator('summary', { hasText: 'Om filen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Lägen i filen')).toBeVisible();
});

test('signed in the page it is green and known again; changed afterwards it is red, and refused', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openExample(page);
  await isSaved(page);
  await signOff(page);
  const report = await exportPdf(page);
  await openReview(page);
  await choose(page, 'rapport.pdf', report);
  await reviewResult(page);
  await createIdentity(page, { name: 'Anna Berg', organisation: 'Ekdalens kommun' });
  const places = page.getByRole('radio', { name: /^Underskrift: / });
  if ((await places.count()) > 0) {
    await places.first().check();
  }
  const handedOut = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Skriv under', exact: true }).click();
  const path = test.info().outputPath('undertecknad.pdf');
  await (await handedOut).saveAs(path);
  await expect(page.locator('[data-status="green"]')).toBeVisible();
  await expect(verdict(page)).toBeFocused();
  await expect(page.locator('[data-signature-status="green"]')).toHaveCount(1);
  await expect(page.getByText(/^Gjord med en identitet som finns/)).toBeVisible();
  await isAccessible(page, 'signed');
  await page.getByRole('button', { name: 'Lägg till Anna Berg som känd' }).click();
  await expect(page.getByText(/^Anna Berg är tillagd/)).toBeFocused();

  const altered = readFileSync(path);
  const place = altered.indexOf('stream') + 60;
  altered[place] = (altered[place] ?? 0) ^ 1;
  await openStart(page);
  await openFile(page, 'ändrad.pdf', altered);
  const refused = page.getByRole('alert');
  await expect(refused).toHaveAttribute('data-problem', 'pdfAltered');
  await refused.getByRole('button', { name: 'Öppna i Granska' }).click();
  await expect(await reviewResult(page)).toHaveAttribute('data-status', 'red');
  await expect(verdict(page)).toHaveText('Innehållet har ändrats efter underskriften');
  await expect(page.getByRole('heading', { name: 'Uppges vara Anna Berg' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Öppna skrivskyddad' })).toHaveCount(0);
  await isAccessible(page, 'altered');
});
