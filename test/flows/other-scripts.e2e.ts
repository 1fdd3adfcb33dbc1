import { expect } from 'playwright/test';
import { comparable, pdfBody } from '../report/pdf-words.ts';
import { exportPdf, goToStep, isSaved, questionField, startNew, test } from './app.ts';
import { createPdfButton, openExport } from './export-dialog.ts';

test('words in Arabic and Tigrinya and emoji are in the PDF', async ({ page }) => {
  const text = 'Alaa sade أريد أن ألعب كل يوم och Selam ኣነ ክጻወት ይደሊ 👧🎉';
  const fonts: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('.ttf')) {
      fonts.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
    }
  });
  await startNew(page);
  await goToStep(page, 1);
  await questionField(page, 'assessed-question').locator('textarea').fill(text);
  await isSaved(page);
  const read = comparable(await pdfBody(await exportPdf(page)));
  for (const words of ['أريد أن ألعب كل يوم', 'ኣነ ክጻወት ይደሊ', '👧🎉']) {
    expect(read).toContain(comparable(words));
  }
  expect(read).not.toContain('□');
  expect(fonts.filter((name) => !name.startsWith('provning')).sort()).toEqual([
    'arabic.ttf',
    'emoji.ttf',
    'ethiopic.ttf',
  ]);
});

test('what no font has is named before the export, with a way back to it', async ({ page }) => {
  await startNew(page);
  await goToStep(page, 1);
  await questionField(page, 'assessed-question').locator('textarea').fill('Skolan 漢字 och 漢');
  await isSaved(page);
  await goToStep(page, 3);
  const dialog = await openExport(page);
  await expect(dialog.getByRole('listitem')).toContainText('漢');
  await expect(dialog.getByRole('listitem')).toContainText('2 gånger');
  await dialog.getByRole('link', { name: /^Steg 1: / }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: /^1\. / })).toBeVisible();
  const field = questionField(page, 'assessed-question').locator('textarea');
  await field.fill('Skolan 🧿');
  await isSaved(page);
  await openExport(page);
  await expect(createPdfButton(page)).toHaveText('Exportera ändå');
  await page.keyboard.press('Escape');
  expect(comparable(await pdfBody(await exportPdf(page)))).toContain('Skolan□');
});
