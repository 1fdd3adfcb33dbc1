import { expect } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import { appAddress } from './address.ts';
import {
  exportPdf,
  goToStep,
  isSaved,
  openExample,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';
import { openExport } from './export-dialog.ts';
import { goToSignOff } from './signing-off.ts';

const number = '110314-2384';
const heading = 'Det ser ut att stå ett personnummer i texten';

test('a personnummer is told while writing, before the export and before the sign-off, and hinders nothing', async ({
  page,
}) => {
  await startNew(page);
  const reminder = page.locator('[data-notice="personalNumbers"]');
  await goToStep(page, 1);
  const notes = questionField(page, 'assessed-question-notes').getByRole('textbox');
  await notes.click();
  await page.keyboard.insertText(`Eleven ${number} har skolskjuts.`);
  await expect(reminder).toContainText(heading);
  // Whoever writes goes on writing.
  await expect(notes).toBeFocused();
  await reminder.getByText('Visa var').click();
  await expect(reminder).toContainText('1103••-••••');
  await expect(reminder).not.toContainText(number);
  await hasNoViolations(page, 'reminder');

  await reminder.getByRole('button', { name: 'Stäng' }).click();
  await expect(reminder).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await isSaved(page);
  expect(await saveToFile(page)).toContain(number);

  // Closed it stays away, until another number is written.
  await goToStep(page, 2);
  await page.waitForTimeout(2500);
  await expect(reminder).toHaveCount(0);
  await questionField(page, 'matter-background').getByRole('textbox').click();
  await page.keyboard.insertText('och samordningsnummer 110374-2381');
  await expect(reminder).toContainText('Det ser ut att stå 2 personnummer i texten');

  const dialog = await openExport(page);
  const told = dialog.getByRole('region', { name: 'Det ser ut att stå 2 personnummer i texten' });
  await expect(told.getByRole('listitem')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Exportera ändå' })).toBeVisible();
  await hasNoViolations(page, 'export dialog');
  await told.getByRole('link', { name: /^Steg 1: / }).click();
  await expect(dialog).toHaveCount(0);
  await expect(notes).toBeFocused();

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('En elev i årskurs 8 har skolskjuts.');
  await expect(reminder).toContainText(heading);
  await isSaved(page);
  await goToSignOff(page);
  await expect(page.getByRole('region', { name: heading })).toContainText('1103••-••••');
  await expect(reminder).toHaveCount(0);
  await hasNoViolations(page, 'sign-off');
  expect((await exportPdf(page)).length).toBeGreaterThan(10_000);

  await openStart(page);
  await page.goto(`${appAddress}#/datorn`);
  const drafts = page.getByRole('region', {
    name: 'Det ser ut att stå personnummer i de här utkasten',
  });
  await expect(drafts.getByRole('link')).toHaveCount(1);
  await hasNoViolations(page, 'backup');
});

test('the example has none, and nothing is said', async ({ page }) => {
  await openExample(page);
  await page.waitForTimeout(2500);
  await expect(page.locator('[data-notice="personalNumbers"]')).toHaveCount(0);
  const dialog = await openExport(page);
  await expect(dialog.getByRole('button', { name: 'Skapa PDF' })).toBeVisible();
  await expect(dialog.getByText('personnummer')).toHaveCount(0);
});
