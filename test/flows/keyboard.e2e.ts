import { expect } from 'playwright/test';
import { isSaved, openStart, questionField, test } from './app.ts';
import { createPdfButton } from './export-dialog.ts';
import { tabTo } from './tab-to.ts';

test('a prövning from start page to PDF by keyboard alone', async ({ page }) => {
  await openStart(page);
  await tabTo(page, page.getByRole('button', { name: 'Ny prövning' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Behövs en prövning/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Nästa steg' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ärendeuppgifter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, questionField(page, 'case-title').locator('input'));
  await page.keyboard.type('Skriven utan mus');
  await tabTo(page, page.getByRole('button', { name: 'Nästa steg' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1. Frågan som ska prövas');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, questionField(page, 'assessed-question').locator('textarea'));
  await page.keyboard.type('Kan allt skrivas utan mus?');

  // Rich text: bold by its shortcut, a list by the toolbar, out again by Escape and Tab.
  const notes = questionField(page, 'assessed-question-notes').getByRole('textbox');
  await tabTo(page, notes);
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Viktigt');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' att veta');
  await expect(notes.locator('strong')).toHaveText('Viktigt');
  await tabTo(page, page.getByRole('button', { name: 'Nästa steg' }));

  // To another step by the list of steps, past the header.
  await tabTo(page, page.getByRole('link', { name: /^5 / }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^5\. /);
  const field = questionField(page, 'children-direct');
  for (const name of ['Äldre barn', 'Yngre barn']) {
    await tabTo(page, field.locator(':scope > .button-add'));
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
  }
  const cards = field.locator(':scope > ol > .record');
  await tabTo(page, cards.nth(1).locator('[data-part="handle"]'), 'Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(cards.first().locator('input').first()).toHaveValue('Yngre barn');

  await tabTo(page, cards.first().getByRole('button', { name: /^Mer/ }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Ta bort' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(1);
  await expect(field.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(2);
  await isSaved(page);

  await tabTo(page, page.getByRole('button', { name: 'Exportera PDF' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /^Rapport \(PDF\)/ })).toBeFocused();
  await tabTo(page, createPdfButton(page));
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^provning-skriven-utan-mus-.*\.pdf$/);
  await page.locator('[data-export-status="done"]').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Exportera PDF' })).toBeFocused();
});
