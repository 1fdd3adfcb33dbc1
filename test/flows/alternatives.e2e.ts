import { expect, type Page } from 'playwright/test';
import { comparable, pdfBody } from '#test/report/pdf-words.ts';
import { exportPdf, goToStep, isSaved, questionField, startNew, test } from './app.ts';
import { tabTo } from './tab-to.ts';

const focused = (page: Page) => page.locator(':focus');

test('alternatives are compared by keyboard alone, are there after a reload, and are in the report', async ({
  page,
}) => {
  await startNew(page);
  await goToStep(page, 11);
  const field = questionField(page, 'alternatives');
  await tabTo(page, field.getByRole('button', { name: 'Jämför förslaget med ingen förändring' }));
  await page.keyboard.press('Enter');
  const grid = field.getByRole('grid', { name: 'Alternativ' });
  await expect(grid.getByRole('columnheader')).toHaveCount(2);

  // Article 2 of the proposal: weakened in the short term. Article 3 of no change: neutral.
  await expect(focused(page)).toContainText('Inte bedömt');
  await page.keyboard.press('f');
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  // Article 6 of the proposal: in its editor, with a comment.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('type', 'radio');
  await page.keyboard.press('Space');
  await tabTo(page, field.locator('.matrix-editor textarea'));
  await page.keyboard.type('Kortare väg till skolan.');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toContainText('Kortare väg till skolan.');
  // The head of the column: what the proposal is called.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F2');
  await expect(focused(page)).toHaveValue('Förslaget');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Ny skola vid Ån');
  await page.keyboard.press('Escape');
  await isSaved(page);

  await page.reload();
  await expect(grid.getByRole('columnheader').first()).toContainText('Ny skola vid Ån');
  const row = (article: number) =>
    grid.getByRole('row', { name: new RegExp(`^Artikel ${article} `) });
  await expect(row(2).getByRole('gridcell').first()).toContainText('Försvagas');
  await expect(row(2).getByRole('gridcell').first()).toContainText('kort sikt');
  await expect(row(3).getByRole('gridcell').nth(1)).toContainText('Neutral');
  await expect(row(6).getByRole('gridcell').first()).toContainText('Stärks');
  await expect(grid.locator('tfoot td').first()).toContainText('2 inte bedömt');

  const report = comparable(await pdfBody(await exportPdf(page)));
  for (const words of ['A. Ny skola vid Ån', '▼ Försvagas kort sikt', 'Kortare väg till skolan.']) {
    expect(report).toContain(comparable(words));
  }
});
