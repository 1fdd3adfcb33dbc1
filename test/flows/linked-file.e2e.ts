import { expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import { goToStep, isSaved, openStart, questionField, startNew, test } from './app.ts';
import {
  askFirst,
  changedBy,
  provideDialogs,
  readShared,
  removeShared,
  sharedNames,
  willOpen,
  writeShared,
} from './linked-files.ts';
import { sentences } from './sentences.ts';

const title = (page: Page) => questionField(page, 'case-title').locator('input');
const status = (page: Page) => page.locator('.assessment-header [data-file-status]');
const notice = (page: Page, kind: string) => page.locator(`[data-file-notice="${kind}"]`);
const saveButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Spara till fil', exact: true });

/** A draft that is saved in a file of a shared folder; gives the file's name. */
async function linkedDraft(page: Page, name = 'Simhallen'): Promise<string> {
  await startNew(page);
  await title(page).fill(name);
  await isSaved(page);
  await saveButton(page).click();
  await expect(status(page)).toHaveAttribute('data-file-status', 'synced');
  const [file] = await sharedNames(page);
  return file ?? '';
}

async function comeBack(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test.beforeEach(({ context }) => provideDialogs(context));

test('"Spara till fil" goes on writing to the same file, and says so', async ({ page }) => {
  const file = await linkedDraft(page);
  expect(file).toMatch(/^provning-simhallen-.*\.json$/);
  expect(await readShared(page, file)).toContain('"value":"Simhallen"');
  await expect(status(page)).toContainText(`Sparas i ${file}, senast i dag`);
  await hasNoViolations(page, 'saved in a file');

  await title(page).fill('Simhallen stängs');
  await expect(status(page)).toHaveAttribute('data-file-status', 'waiting');
  await expect.poll(() => readShared(page, file)).toContain('Simhallen stängs');
  await expect(status(page)).toHaveAttribute('data-file-status', 'synced');
  expect(await sharedNames(page)).toEqual([file]);

  // What was written last goes to the file when the draft is left.
  await title(page).fill('Simhallen stängs i juni');
  await page.getByRole('link', { name: 'Alla utkast' }).click();
  await expect.poll(() => readShared(page, file)).toContain('Simhallen stängs i juni');
  await expect(page.locator('.draft-row')).toContainText('Sparat till fil i dag');
});

test('after the browser was started anew, one press lets it go on', async ({ page, context }) => {
  const file = await linkedDraft(page);
  await askFirst(context);
  await page.reload();
  await expect(notice(page, 'notAllowed')).toBeVisible();
  await hasNoViolations(page, 'asks before it goes on');
  await title(page).fill('Simhallen i Ekdalen');
  await isSaved(page);
  expect(await readShared(page, file)).not.toContain('Ekdalen');
  await page.getByRole('button', { name: `Fortsätt spara i filen ${file}` }).click();
  await expect.poll(() => readShared(page, file)).toContain('Simhallen i Ekdalen');
  await expect(notice(page, 'notAllowed')).toHaveCount(0);
});

test("a colleague's changes come in, are told and shown, and mine go to the file", async ({
  page,
  context,
}) => {
  const file = await linkedDraft(page);
  const other = await context.newPage();
  await openStart(other);
  const before = await readShared(other, file);
  await title(page).fill('Simhallen i Ekdalen');
  await writeShared(
    other,
    file,
    changedBy(before, {
      'assessed-question': { type: 'text', value: 'Ska simhallen stängas på vardagar?' },
    }),
  );
  await page.bringToFront();
  await expect(notice(page, 'taken')).toContainText('en kollegas ändring i en fråga', {
    timeout: 20_000,
  });
  await expect.poll(() => readShared(page, file)).toContain('Simhallen i Ekdalen');
  expect(await readShared(page, file)).toContain('Ska simhallen stängas på vardagar?');
  await expect(title(page)).toHaveValue('Simhallen i Ekdalen');

  await page.getByRole('button', { name: 'Visa vad som kom in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Det här kom in från filen' });
  await expect(dialog).toContainText('Ska simhallen stängas på vardagar?');
  await expect(dialog).not.toContainText('Ekdalen');
  await hasNoViolations(page, 'what came in');
  await page.keyboard.press('Escape');
  await notice(page, 'taken').getByRole('button', { name: 'Stäng' }).click();
  await expect(notice(page, 'taken')).toHaveCount(0);
  await goToStep(page, 1);
  await expect(questionField(page, 'assessed-question').locator('textarea')).toHaveValue(
    'Ska simhallen stängas på vardagar?',
  );
});

test('both changed the same: nothing is written until somebody has chosen', async ({
  page,
  context,
}) => {
  const file = await linkedDraft(page);
  const other = await context.newPage();
  await openStart(other);
  const theirs = changedBy(await readShared(other, file), {
    'case-title': { type: 'text', value: 'Simhallen i Tallmyra' },
  });
  await page.bringToFront();
  await title(page).fill('Simhallen i Ekdalen');
  await writeShared(other, file, theirs);
  await expect(notice(page, 'conflict')).toBeVisible({ timeout: 20_000 });
  await hasNoViolations(page, 'conflict');
  await title(page).fill('Simhallen i Ekdalen, igen');
  await isSaved(page);
  await page.waitForTimeout(3000);
  expect(await readShared(page, file)).toBe(theirs);
  await expect(title(page)).toHaveValue('Simhallen i Ekdalen, igen');
  await page.getByRole('button', { name: 'Visa och välj' }).click();
  await expect(page).toHaveURL(/\/sammanfoga$/);
});

test('a file that is gone, or that holds something else, is told and never written over', async ({
  page,
}) => {
  const file = await linkedDraft(page);
  await removeShared(page, file);
  await title(page).fill('Simhallen i Ekdalen');
  await expect(notice(page, 'missing')).toContainText('finns inte kvar på sin plats');
  await expect(notice(page, 'missing')).toContainText('Allt är sparat i webbläsaren');
  expect(await sharedNames(page)).toEqual([]);
  for (const [text, kind] of [
    ['Mötesanteckningar', 'notOurs'],
    ['{"format":"barnrattsprovning","formatVersion":999}', 'tooNew'],
    ['{"format":"barnrattsprovning","formatVer', 'damaged'],
  ] as const) {
    await writeShared(page, file, text);
    await comeBack(page);
    await expect(notice(page, kind)).toBeVisible();
    await title(page).fill(`Simhallen, ${kind}`);
    await saveButton(page).click();
    await isSaved(page);
    expect(await readShared(page, file)).toBe(text);
  }
  await hasNoViolations(page, 'file held');
  // The same draft goes on in a file of another name.
  await notice(page, 'damaged').getByRole('button', { name: 'Spara som ny fil …' }).click();
  await expect(status(page)).toHaveAttribute('data-file-status', 'synced');
  const names = await sharedNames(page);
  expect(names).toHaveLength(2);
  expect(await readShared(page, file)).toBe('{"format":"barnrattsprovning","formatVer');
});

test('a draft opened from a file is offered to be saved in it; opened again, it is the same draft', async ({
  page,
}) => {
  const file = await linkedDraft(page);
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Spara i en fil …' }).click();
  await hasNoViolations(page, 'file dialog');
  await page.getByRole('button', { name: 'Sluta spara i filen' }).click();
  await expect(status(page)).toHaveCount(0);
  await openStart(page);
  await willOpen(page, file);
  await page.getByRole('button', { name: 'Öppna fil' }).click();
  await page.getByRole('button', { name: 'Öppna som eget utkast' }).click();
  await expect(notice(page, 'offered')).toContainText(file);
  await hasNoViolations(page, 'offered');
  await page.getByRole('button', { name: 'Spara i den här filen' }).click();
  await expect(status(page)).toHaveAttribute('data-file-status', 'synced');
  await title(page).fill('Simhallen, öppnad');
  await expect.poll(() => readShared(page, file)).toContain('Simhallen, öppnad');
  const address = page.url();

  await openStart(page);
  await willOpen(page, file);
  await page.getByRole('button', { name: 'Öppna fil' }).click();
  await expect(title(page)).toHaveValue('Simhallen, öppnad');
  expect(page.url()).toBe(address);
  await openStart(page);
  await expect(page.locator('.draft-row')).toHaveCount(2);
});

test('a dialog that is cancelled changes nothing', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Öppna fil' }).click();
  await expect(page.getByRole('button', { name: 'Ny prövning' })).toBeVisible();
  await expect(page.getByText('Inga utkast än.')).toBeVisible();
});

test('much that is written in no file is told once, and saving to file ends it', async ({
  page,
}) => {
  await startNew(page);
  await title(page).fill('Simhallen');
  await goToStep(page, 1);
  await expect(notice(page, 'reminder')).toHaveCount(0);
  const field = questionField(page, 'assessed-question').locator('textarea');
  await field.fill(sentences('simhallen', 60));
  await expect(notice(page, 'reminder')).toContainText('finns bara i den här webbläsaren');
  await hasNoViolations(page, 'reminder');
  await page.getByRole('button', { name: 'Påminn mig en annan dag' }).click();
  await expect(notice(page, 'reminder')).toHaveCount(0);
  await openStart(page);
  await expect(page.locator('.draft-row')).toContainText('Spara det till fil');
  await page.getByRole('link', { name: 'Simhallen' }).click();
  await title(page).waitFor();
  await expect(notice(page, 'reminder')).toHaveCount(0);
  await saveButton(page).click();
  await expect(status(page)).toHaveAttribute('data-file-status', 'synced');
  await openStart(page);
  await expect(page.locator('.draft-row')).not.toContainText('Spara det till fil');
});
