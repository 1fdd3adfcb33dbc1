import AxeBuilder from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { blankFormIn, wordsOfForm } from '#test/report/blank-form-words.ts';
import { readStructure, textBelow } from '#test/report/pdf-structure.ts';
import { comparable } from '#test/report/pdf-words.ts';
import { bytesOf, openStart, test } from './app.ts';

test('the start page makes a blank form to print, in the language that it speaks', async ({
  page,
}) => {
  await openStart(page);
  for (const [language, open, close] of [
    ['sv', 'Skriv ut tom blankett', 'Stäng'],
    ['en', 'Print a blank form', 'Close'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: open }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^barnrattsprovning-[a-z-]+\.pdf$/);
    await expect(page.getByRole('dialog').locator('[data-export-status="done"]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const bytes = await bytesOf(await download.createReadStream());
    const { pages } = await readStructure(bytes);
    const read = pages.map((one) => textBelow(one.root, one)).join('\n');
    expect(comparable(read)).toBe(comparable(wordsOfForm(await blankFormIn(language))));
    await page.getByRole('dialog').getByRole('button', { name: close, exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: open })).toBeFocused();
    if (language === 'sv') {
      await page.getByRole('button', { name: 'In English' }).click();
      await page.getByRole('button', { name: 'Print a blank form' }).waitFor();
    }
  }
});

test('a form that cannot be made says so, and can be tried again', async ({ page }) => {
  // Otherwise the fonts are on the computer before long.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await openStart(page);
  await expect(page.locator('.offline-status')).toContainText('Fungerar bara med nät i det här');
  let isOffline = true;
  await page.route('**/fonts/*.ttf', (route) =>
    isOffline ? route.fulfill({ status: 200, body: '' }) : route.continue(),
  );
  await page.getByRole('button', { name: 'Skriv ut tom blankett' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('typsnitten gick inte att läsa in');
  isOffline = false;
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: 'Försök igen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('barnrattsprovning-blankett.pdf');
});
