import { expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import { isSaved, openExample, openStart, questionField, startNew, test } from './app.ts';
import { tabTo } from './tab-to.ts';

const rows = (page: Page) => page.locator('.draft-row');

async function titles(page: Page): Promise<string[]> {
  await openStart(page);
  return (await page.locator('.draft-title a').allTextContents()).sort();
}

test('all drafts in one file by keyboard, and back in another browser; read again, nothing is added', async ({
  page,
  browser,
}) => {
  await openExample(page);
  await startNew(page);
  await questionField(page, 'case-title').locator('input').fill('Simhallen stängs');
  await isSaved(page);
  const before = await titles(page);
  await tabTo(page, page.getByRole('link', { name: 'Spara en säkerhetskopia av alltihop' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Spara säkerhetskopia' }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^sakerhetskopia-.*\.json$/);
  await expect(page.getByText(/^2 utkast är sparade i/)).toBeVisible();
  await hasNoViolations(page, 'backup saved');
  const path = test.info().outputPath('sakerhetskopia.json');
  await download.saveAs(path);
  await openStart(page);
  await expect(rows(page).filter({ hasText: 'Sparat till fil i dag' })).toHaveCount(2);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  for (const added of [/^2 utkast kom in\./, /^Inget nytt utkast kom in\. 2 fanns redan här/]) {
    await openStart(elsewhere);
    const [chooser] = await Promise.all([
      elsewhere.waitForEvent('filechooser'),
      elsewhere.getByRole('button', { name: 'Öppna fil' }).click(),
    ]);
    await chooser.setFiles(path);
    await expect(
      elsewhere.getByText(/^En säkerhetskopia från i dag .* med 2 utkast/),
    ).toBeVisible();
    await elsewhere.getByRole('button', { name: 'Läs in säkerhetskopian' }).click();
    await expect(elsewhere.getByText(added)).toBeVisible();
    await hasNoViolations(elsewhere, 'backup read');
  }
  expect(await titles(elsewhere)).toEqual(before);
});

test('a file that is no backup is refused where backups are read, and nothing changes', async ({
  page,
}) => {
  await startNew(page);
  await isSaved(page);
  await page.goto('#/datorn');
  for (const [content, problem] of [
    ['Mötesanteckningar', 'notOurs'],
    ['{"format":"barnrattsprovning-backup","formatVersion":999}', 'tooNew'],
    ['{"format":"barnrattsprovning-backup","formatVersion":1,"drafts":[{"id":1}]}', 'damaged'],
  ] as const) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Läs in säkerhetskopia' }).click(),
    ]);
    await chooser.setFiles({
      name: 'kopia.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await expect(page.locator(`[data-problem="${problem}"]`)).toContainText(
      'Ingenting har ändrats',
    );
  }
  expect(await titles(page)).toHaveLength(1);
});
