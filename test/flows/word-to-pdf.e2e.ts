import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { exportPdf, goToStep, isSaved, questionField, startNew, test } from './app.ts';
import { isWholeInPdf } from './whole-in-pdf.ts';

const fixture = readFileSync(
  join(import.meta.dirname, '../fixtures/clipboard/word-mixed.html'),
  'utf8',
);

test('text from Word keeps lists, bold and links in the editor, after a reload and in the PDF', async ({
  page,
}) => {
  await startNew(page);
  await goToStep(page, 2);
  const editor = questionField(page, 'matter-background').getByRole('textbox');
  await editor.click();
  await editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, fixture);
  await expect(editor.locator('strong').first()).toBeVisible();
  await expect(editor.locator('li').first()).toBeVisible();
  await expect(editor.locator('a[href^="https:"]').first()).toBeVisible();
  const before = await editor.innerHTML();
  await isSaved(page);
  await page.reload();
  await expect(questionField(page, 'matter-background').locator('li').first()).toBeVisible();
  await expect.poll(() => editor.innerHTML()).toBe(before);
  const paragraphs = await editor.locator('p').allTextContents();
  expect(paragraphs.join('').length).toBeGreaterThan(100);
  const words = paragraphs.filter((text) => text.trim() !== '');
  await isWholeInPdf(await exportPdf(page), words);
});

test('what is typed the moment before the tab is closed is there when it is opened again', async ({
  context,
  page,
}) => {
  await startNew(page);
  await goToStep(page, 1);
  const address = page.url();
  await questionField(page, 'assessed-question')
    .locator('textarea')
    .pressSequentially('Sista ordet');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(address);
  await expect(questionField(again, 'assessed-question').locator('textarea')).toHaveValue(
    'Sista ordet',
  );
});
