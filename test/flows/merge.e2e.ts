import { expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import {
  goToStep,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
  test,
} from './app.ts';
import { secondBrowser } from './second-browser.ts';

const fieldOf = (page: Page, id: string) =>
  questionField(page, id).locator('textarea, input').first();
const editorOf = (page: Page, id: string) => questionField(page, id).getByRole('textbox').first();

async function write(page: Page, id: string, text: string) {
  await fieldOf(page, id).fill(text);
  await isSaved(page);
}

/** At the end of a rich text, as a new paragraph. */
async function addParagraph(page: Page, id: string, text: string) {
  await editorOf(page, id).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(text);
  await isSaved(page);
}

const asked = 'assessed-question';
const mineAsked = 'Ska Tallmyra skola läggas ned eller byggas om före hösten 2028?';
const theirsAsked = 'Ska Tallmyra skola läggas ned och eleverna flytta till Centralskolan?';
const theirsNote = 'Rektor har lämnat nya uppgifter om skolvägarna.';
const mineOrganisation = 'Tallmyra kommun, barn- och utbildningsförvaltningen';

/** A draft and a colleague's copy of it, each written in, and the colleague's file. */
async function twoCopies(page: Page, browser: Parameters<typeof secondBrowser>[0]) {
  await openExample(page);
  const colleague = await secondBrowser(browser);
  await openStart(colleague);
  await openFile(colleague, 'tallmyra.json', await saveToFile(page));
  await colleague.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
  await goToStep(colleague, 1);
  await write(colleague, asked, theirsAsked);
  await addParagraph(colleague, 'assessed-question-notes', theirsNote);
  const file = await saveToFile(colleague);
  await colleague.context().close();

  await write(page, 'case-organisation', mineOrganisation);
  await goToStep(page, 1);
  await write(page, asked, mineAsked);
  return file;
}

const conflict = (page: Page, id: string) => page.locator(`[data-conflict^="${id}/"]`);

test('what two people have written apart becomes one text, and nothing is lost', async ({
  page,
  browser,
}) => {
  const file = await twoCopies(page, browser);
  await page.getByRole('link', { name: 'Alla utkast' }).click();
  await openFile(page, 'från Bo.json', file);
  const found = page.locator('[data-copy-found]');
  await expect(found.locator('[data-relation]')).toHaveAttribute('data-relation', 'apart');
  await expect(found).toContainText('från Bo.json');
  await expect(found.locator('.copy-found-heading')).toBeFocused();
  await hasNoViolations(page, 'a copy that was found');
  await found.getByRole('button', { name: 'Sammanfoga med utkastet' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sammanfoga');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.conflict')).toHaveCount(1);
  const taken = page.locator('[data-changes="taken"]');
  await taken.locator('summary').click();
  await expect(taken).toContainText(theirsNote);
  await hasNoViolations(page, 'the merge, unfolded');
  const card = conflict(page, asked);
  await expect(card.locator('.merge-side').nth(0)).toContainText('före hösten 2028');
  await expect(card.locator('.merge-side').nth(1)).toContainText('flytta till Centralskolan');

  // Nothing is taken in before all is decided.
  await page.getByRole('button', { name: 'Sammanfoga', exact: true }).click();
  await expect(card.getByRole('radio', { name: 'Behåll min' })).toBeFocused();
  await expect(page.locator('.merge-progress')).toHaveText('0 av 1 vald. Välj för en till.');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(card.getByRole('radio', { name: 'Behåll båda' })).toBeChecked();
  await expect(page.locator('.merge-progress')).toHaveText('1 av 1 vald.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sammanfogat');
  await hasNoViolations(page, 'merged');
  await page.getByRole('link', { name: 'Till utkastet' }).click();
  await isSaved(page);

  await page.reload();
  await expect(fieldOf(page, 'case-organisation')).toHaveValue(mineOrganisation);
  await goToStep(page, 1);
  await expect(fieldOf(page, asked)).toHaveValue(`${mineAsked}\n${theirsAsked}`);
  await expect(editorOf(page, 'assessed-question-notes')).toContainText(theirsNote);

  // The same file again has nothing that is not there.
  await page.getByRole('link', { name: 'Alla utkast' }).click();
  await openFile(page, 'från Bo.json', file);
  await expect(page.locator('[data-relation]')).toHaveAttribute('data-relation', 'older');
});

test('a merge that is cancelled leaves the draft as it was, and a copy can come by the menu', async ({
  page,
  browser,
}) => {
  const file = await twoCopies(page, browser);
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hämta in en kopia' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hämta in en kopia');
  await hasNoViolations(page, 'choosing a copy');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Välj filen' }).click(),
  ]);
  await chooser.setFiles({
    name: 'från Bo.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await conflict(page, asked).getByRole('radio', { name: 'Ta kollegans' }).check();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(fieldOf(page, 'case-organisation')).toHaveValue(mineOrganisation);
  await goToStep(page, 1);
  await expect(fieldOf(page, asked)).toHaveValue(mineAsked);
});

test('a copy that follows from the draft updates it, and another prövning is refused', async ({
  page,
  browser,
}) => {
  await openExample(page);
  const colleague = await secondBrowser(browser);
  await openStart(colleague);
  await openFile(colleague, 'tallmyra.json', await saveToFile(page));
  await goToStep(colleague, 1);
  await write(colleague, asked, theirsAsked);
  const file = await saveToFile(colleague);
  await openExample(colleague);
  const other = await saveToFile(colleague);
  await colleague.context().close();

  const address = page.url();
  await page.getByRole('link', { name: 'Alla utkast' }).click();
  await openFile(page, 'från Bo.json', file);
  await expect(page.locator('[data-relation]')).toHaveAttribute('data-relation', 'newer');
  await page.getByRole('button', { name: 'Uppdatera utkastet' }).click();
  await page.getByRole('button', { name: 'Uppdatera utkastet' }).click();
  await page.getByRole('link', { name: 'Till utkastet' }).click();
  expect(page.url()).toBe(address);
  await goToStep(page, 1);
  await expect(fieldOf(page, asked)).toHaveValue(theirsAsked);

  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hämta in en kopia' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Välj filen' }).click(),
  ]);
  await chooser.setFiles({
    name: 'annan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(other),
  });
  await expect(page.locator('[data-problem="otherAssessment"]')).toContainText('annan.json');
  await page.getByRole('link', { name: 'Tillbaka till utkastet' }).click();
  await goToStep(page, 1);
  await expect(fieldOf(page, asked)).toHaveValue(theirsAsked);
});
