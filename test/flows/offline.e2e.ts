import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { comparable, pdfBody } from '../report/pdf-words.ts';
import { hasNoViolations } from './accessibility.ts';
import {
  beginNew,
  exportPdf,
  goToStep,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
} from './app.ts';
import { cutNetwork, openUntilReady, test } from './offline-app.ts';
import { choosePlace, createIdentity, reviewFile, signTo } from './signing.ts';
import { signOff } from './signing-off.ts';

test('network cut right after the first load: a prövning in any script is written, exported and opened again', async ({
  page,
  context,
  host,
}) => {
  test.setTimeout(180_000);
  await openUntilReady(page, host.address);
  await cutNetwork(context, host);

  // The page that was open, whose parts were not all loaded.
  await page.getByRole('button', { name: 'Ny prövning' }).click();
  await goToStep(page, 1);
  const asked = questionField(page, 'assessed-question').locator('textarea');
  await asked.fill('Får barnen leka? أريد أن ألعب ኣነ ክጻወት ይደሊ 👧');
  await isSaved(page);
  await page.reload();
  await expect(asked).toHaveValue(/^Får barnen leka\? أريد/);
  const read = comparable(await pdfBody(await exportPdf(page)));
  for (const words of ['Får barnen leka?', 'أريد أن ألعب', 'ኣነ ክጻወት ይደሊ', '👧']) {
    expect(read).toContain(comparable(words));
  }
  const file = await saveToFile(page);

  const other = await context.newPage();
  await openStart(other, host.address);
  await openFile(other, 'min.json', file);
  await other.getByRole('button', { name: 'Öppna som eget utkast' }).click();
  await goToStep(other, 1);
  await expect(questionField(other, 'assessed-question').locator('textarea')).toHaveValue(/👧$/);
  await other.getByRole('button', { name: 'English' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toContainText('1. ');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await expect(other.getByRole('link', { name: 'Review' })).toBeVisible();
});

test('network cut: the example is exported, signed off, signed, reviewed and compared', async ({
  page,
  context,
  host,
}) => {
  test.setTimeout(240_000);
  await openUntilReady(page, host.address);
  await cutNetwork(context, host);
  await openExample(page, host.address);
  await signOff(page);
  await page.getByRole('main').getByRole('button', { name: 'Skriv under nu' }).click();
  await page.getByRole('heading', { name: 'Ingen har skrivit under' }).waitFor();
  await choosePlace(page, 0);
  await createIdentity(page, { name: 'Elin Sandahl' });
  const path = test.info().outputPath('signed.pdf');
  await expect(await signTo(page, path)).toHaveAttribute('data-status', 'green');

  const other = await context.newPage();
  await openStart(other, host.address);
  const result = await reviewFile(other, { name: 'signed.pdf', content: readFileSync(path) });
  await expect(result).toHaveAttribute('data-status', 'green');
  await other.getByRole('link', { name: /^Jämför/ }).click();
  await other.getByRole('heading', { level: 1, name: /^Jämför/ }).waitFor();
});

test.describe('at a host without headers', () => {
  test.use({ headers: {} });

  test('network cut: a prövning is written and exported', async ({ page, context, host }) => {
    await openUntilReady(page, host.address);
    await cutNetwork(context, host);
    await page.reload();
    await beginNew(page);
    await questionField(page, 'case-title').locator('input').fill('Simhallen');
    await isSaved(page);
    expect(comparable(await pdfBody(await exportPdf(page)))).toContain(comparable('Simhallen'));
  });
});

test('a browser that cannot read what it keeps: the app comes from the network', async ({
  page,
  context,
  host,
}) => {
  await openUntilReady(page, host.address);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const fail = () => Promise.reject(new DOMException('damaged', 'UnknownError'));
    Object.assign(CacheStorage.prototype, { match: fail, keys: fail, open: fail });
  });
  const before = host.requests.length;
  await page.goto(`${host.address}#/datorn`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Den här datorn' })).toBeVisible();
  expect(host.requests.slice(before)).toContain('index.html');
});

test('a part that cannot be had, or is not what was built: the page says so, and tries again when asked', async ({
  page,
  host,
}) => {
  const status = page.locator('.offline-status');
  host.disturb(/emoji\.ttf$/, 'missing');
  await page.goto(host.address);
  await expect(status).toContainText('några delar av appen gick inte att hämta');
  await hasNoViolations(page, 'offline status with a way on');

  host.disturb(/emoji\.ttf$/, 'loginPage');
  await status.getByRole('button', { name: 'Försök igen' }).press('Enter');
  await expect(status).toContainText('det som hämtades var inte appens filer');

  host.undisturb();
  await status.getByRole('button', { name: 'Försök igen' }).press('Enter');
  await expect(status).toContainText('Fungerar utan nät: hela appen finns på den här datorn.');
  const asked = host.requests.filter((name) => name === 'fonts/provning-sans-400.ttf');
  expect(asked.length, 'what had come is not fetched again').toBe(1);
});

test('Chromium finds nothing wrong with the manifest, nor anything in the way of installing the app', async ({
  page,
  context,
  host,
}) => {
  await openUntilReady(page, host.address);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '');
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, host.address).href)).ok(), src).toBe(true);
  }
  for (const { url } of manifest.shortcuts) {
    await page.goto(new URL(url, host.address).href);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      'Prövning av barnets bästa',
    );
  }
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Playwright's contexts are private windows, from which nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
