import { expect } from 'playwright/test';
import { exportPdf, goToStep, isSaved, openExample, questionField, startNew, test } from './app.ts';
import { createPdfButton, openExport } from './export-dialog.ts';
import { sentences } from './sentences.ts';
import { isWholeInPdf } from './whole-in-pdf.ts';

/** At least 20,000 characters without a repeated mark. */
function longText(mark: string): string {
  let text = '';
  for (let part = 1; text.length < 20_000; part += 1) {
    text += `${sentences(`${mark}-${part}`, 4)} `;
  }
  return text.trim();
}

test('an answer and a list item of 20,000 characters each are whole in the PDF', async ({
  page,
}) => {
  const question = longText('fraga');
  const paragraph = longText('stycke');
  const item = longText('punkt');
  await startNew(page);
  await goToStep(page, 1);
  await questionField(page, 'assessed-question').locator('textarea').fill(question);
  await questionField(page, 'assessed-question-notes').getByRole('textbox').click();
  await page.keyboard.insertText(paragraph);
  await goToStep(page, 2);
  await questionField(page, 'matter-background').getByRole('textbox').click();
  await page.keyboard.type('- ');
  await page.keyboard.insertText(item);
  await isSaved(page);
  await page.reload();
  await expect(questionField(page, 'matter-background').locator('li')).toHaveText(item);
  await isWholeInPdf(await exportPdf(page), [question, paragraph, item]);
});

test('sixty records in one list are all in the PDF, in order', async ({ page }) => {
  const names = Array.from({ length: 60 }, (_, index) => sentences(`grupp-${index + 1}-av-60`, 1));
  await startNew(page);
  await goToStep(page, 5);
  const field = questionField(page, 'children-direct');
  await field.locator('.button-add').click();
  await field
    .locator('input')
    .first()
    .evaluate(
      (element, text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      names.map((name) => `• ${name}`).join('\n'),
    );
  await expect(field.locator(':scope > ol > .record')).toHaveCount(60);
  await isSaved(page);
  await isWholeInPdf(await exportPdf(page), names);
});

test('cancelling the export stops it and leaves the draft as it was', async ({ page }) => {
  // Long enough to make that there is something to cancel.
  await openExample(page);
  await goToStep(page, 1);
  const text = longText('avbruten');
  await questionField(page, 'assessed-question').locator('textarea').fill(text);
  await isSaved(page);
  await openExport(page);
  await createPdfButton(page).click();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(questionField(page, 'assessed-question').locator('textarea')).toHaveValue(text);
  await isWholeInPdf(await exportPdf(page), [text]);
});
