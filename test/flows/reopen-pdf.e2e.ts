import { expect, type Page } from 'playwright/test';
import {
  exportPdf,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';
import { countPauses, hostileFiles, maximumPause, maximumWait } from './hostile-files.ts';

async function isOpened(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
}

test('an exported PDF opens on another computer as the very same assessment', async ({
  page,
  browser,
}) => {
  await openExample(page);
  const first = await saveToFile(page);
  const report = await exportPdf(page);
  const elsewhere = await browser.newContext();
  const otherPage = await elsewhere.newPage();
  await openStart(otherPage);
  await openFile(otherPage, 'rapport.pdf', report);
  await isOpened(otherPage);
  expect(await saveToFile(otherPage)).toBe(first);
  await elsewhere.close();
});

test('an exported PDF opens beside the draft that it was made of, under any name', async ({
  page,
}) => {
  await openExample(page);
  const report = await exportPdf(page);
  await openStart(page);
  await openFile(page, 'namnlös', report);
  await page.getByRole('button', { name: 'Öppna som eget utkast' }).click();
  await isOpened(page);
  await openStart(page);
  await expect(page.locator('.draft-row')).toHaveCount(2);
});

test('a report for the archive has no assessment to open, and the message says what has', async ({
  page,
}) => {
  await openExample(page);
  const report = await exportPdf(page, { forArchive: true });
  await openStart(page);
  await openFile(page, 'arkiv.pdf', report);
  const message = page.getByRole('alert');
  await expect(message).toHaveAttribute('data-problem', 'pdfWithoutAssessment');
  await expect(message).toContainText('Öppna i stället den vanliga rapporten (PDF)');
  await expect(page.locator('.draft-row')).toHaveCount(1);
});

for (const file of hostileFiles) {
  test(`opening ${file.what}: a clear message in time, the page alive, drafts untouched`, async ({
    page,
  }) => {
    await startNew(page);
    await questionField(page, 'case-title').locator('input').fill('Ett utkast som finns');
    await isSaved(page);
    await openStart(page);
    const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
    const content = await file.content();
    await page.evaluate(countPauses);
    await openFile(page, 'rapport.pdf', content);
    const chosen = Date.now();
    const message = page.getByRole('alert');
    await expect(message).toContainText(file.says, { timeout: maximumWait });
    await expect(message).toContainText('rapport.pdf');
    await expect(message).toContainText('orörda');
    await expect(message).toHaveAttribute('data-problem', file.problem);
    test
      .info()
      .annotations.push({ type: 'seconds', description: `${(Date.now() - chosen) / 1000}` });
    const pause = await page.evaluate(() => Reflect.get(window, 'longestPause'));
    expect(pause, 'milliseconds that the page stood still').toBeLessThan(maximumPause);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(
      before,
    );
    await page.getByRole('link', { name: 'Ett utkast som finns' }).click();
    await isOpened(page);
  });
}
