import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import { comparable, pdfBody } from '../report/pdf-words.ts';
import { hasNoViolations } from './accessibility.ts';
import {
  test as base,
  exportPdf,
  goToStep,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
  startNew,
} from './app.ts';
import { builtApp } from './offline-app.ts';
import { choosePlace, createIdentity, reviewFile, signTo } from './signing.ts';
import { signOff } from './signing-off.ts';

/** The one file alone in a folder, as on a USB stick; it asks for nothing but itself. */
const test = base.extend<{ onlyItself: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters' names.
  appIsAt: async ({}, use, info) => {
    const path = info.outputPath('barnrattsprovning.html');
    copyFileSync(`${builtApp}barnrattsprovning.html`, path);
    await use(pathToFileURL(path).href);
  },
  onlyItself: [
    async ({ context, appIsAt }, use) => {
      const requests = new Set<string>();
      context.on('request', (request) => {
        const address = request.url();
        if (!/^(blob|data):/.test(address)) {
          requests.add(address.replace(/#.*$/, ''));
        }
      });
      await use(undefined);
      expect([...requests]).toEqual([appIsAt]);
    },
    { auto: true },
  ],
});

test.use({ offline: true });

test('one file from a disk: a prövning is written, is there after a reload, exported in any script, and opened again', async ({
  page,
  appIsAt,
}) => {
  test.setTimeout(180_000);
  await startNew(page, appIsAt);
  await goToStep(page, 1);
  const asked = questionField(page, 'assessed-question').locator('textarea');
  await asked.fill('Får barnen leka? أريد أن ألعب ኣነ ክጻወት ይደሊ 👧');
  await isSaved(page);
  await page.reload();
  await expect(asked).toHaveValue(/^Får barnen leka\? أريد/);
  const report = await exportPdf(page);
  const read = comparable(await pdfBody(report));
  for (const words of ['Får barnen leka?', 'أريد أن ألعب', 'ኣነ ክጻወት ይደሊ', '👧']) {
    expect(read).toContain(comparable(words));
  }
  const file = await saveToFile(page);

  await openStart(page, appIsAt);
  await expect(page.locator('[data-offline="oneFile"]')).toContainText('Fungerar utan nät');
  await expect(page.getByRole('banner').locator('img')).not.toHaveJSProperty('naturalWidth', 0);
  expect(await page.evaluate(() => document.fonts.check('1rem "Provning Sans"'))).toBe(true);
  await hasNoViolations(page, 'start page of the single file');
  await openFile(page, 'min.json', file);
  await page.getByRole('button', { name: 'Öppna som eget utkast' }).click();
  await goToStep(page, 1);
  await expect(asked).toHaveValue(/👧$/);
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('one file from a disk: the example is signed off, signed, reviewed and compared', async ({
  page,
  context,
  appIsAt,
}) => {
  test.setTimeout(240_000);
  await openExample(page, appIsAt);
  await signOff(page);
  await page.getByRole('main').getByRole('button', { name: 'Skriv under nu' }).click();
  await page.getByRole('heading', { name: 'Ingen har skrivit under' }).waitFor();
  await choosePlace(page, 0);
  await createIdentity(page, { name: 'Elin Sandahl' });
  const path = test.info().outputPath('signed.pdf');
  await expect(await signTo(page, path)).toHaveAttribute('data-status', 'green');

  const other = await context.newPage();
  await openStart(other, appIsAt);
  const result = await reviewFile(other, { name: 'signed.pdf', content: readFileSync(path) });
  await expect(result).toHaveAttribute('data-status', 'green');
  await other.getByRole('link', { name: /^Jämför/ }).click();
  await other.getByRole('heading', { level: 1, name: /^Jämför/ }).waitFor();
  await other.getByRole('link', { name: 'Underskrifter' }).click();
  await expect(other.getByText('Elin Sandahl').first()).toBeVisible();
});

test('one file from a disk: what the browser keeps for it can be cleared, and nothing is left', async ({
  page,
  appIsAt,
}) => {
  await openExample(page, appIsAt);
  await isSaved(page);
  await page.goto(`${appIsAt}#/datorn`);
  await page.getByText('Nya versioner kommer inte av sig själva.').waitFor();
  await page.getByRole('button', { name: 'Rensa den här datorn …' }).click();
  await expect(page.getByText('programmet självt, som annars')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /försvinner för gott/ }).check();
  await page.getByRole('button', { name: 'Ja, ta bort allt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Datorn är rensad' }).waitFor();
  const left = await page.evaluate(async () => ({
    keys: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(left).toEqual({ keys: [], databases: [] });
});
