import { expect, type Locator, type Page } from 'playwright/test';
import { isSaved, questionField, startNew, test } from './app.ts';

const titleField = (page: Page) => questionField(page, 'case-title').locator('input');

/** Types into a page that then hangs, so that its save comes too late, and leaves it before any timer runs. */
function typeHangAndLeave(field: Locator, words: string, how: 'reload' | 'goOut'): Promise<void> {
  return field.evaluate(
    (input, [text, way]) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const end = performance.now() + 2000;
      while (performance.now() < end) {
        // Busy.
      }
      if (way === 'reload') {
        location.reload();
      } else {
        location.hash = '#/';
      }
    },
    [words, how] as const,
  );
}

test('what was typed just before the page hung and was closed is there when the draft is opened', async ({
  page,
}) => {
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await startNew(page);
  await titleField(page).fill('Simhallen');
  await isSaved(page);
  const loaded = page.waitForEvent('load');
  await typeHangAndLeave(titleField(page), 'Simhallen i Ekdalen', 'reload');
  await loaded;
  await expect(titleField(page)).toHaveValue('Simhallen i Ekdalen');
  await isSaved(page);
  expect(questions).toEqual([]);
  const left = () => Object.keys(localStorage).filter((key) => key.includes('draft-left'));
  expect(await page.evaluate(left)).toEqual([]);

  await typeHangAndLeave(titleField(page), 'Simhallen i Ekdalen, etapp två', 'goOut');
  const rows = page.locator('.draft-row');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Simhallen i Ekdalen, etapp två');
  await rows.getByRole('link', { name: 'Simhallen i Ekdalen, etapp två' }).click();
  await expect(titleField(page)).toHaveValue('Simhallen i Ekdalen, etapp två');
  await isSaved(page);
});
