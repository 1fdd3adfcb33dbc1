import { expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import {
  goToStep,
  isSaved,
  openFile,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';
import { openExport } from './export-dialog.ts';
import { dumpSiteData } from './site-data.ts';

const sentence = 'Barnen på Ekdalsvägen vill kunna gå själva till familjecentralen.';
const passphrase = 'kastanj timme blåval trappsteg';
const label = 'Ärende 114';

/** Opens the page of the passphrase by the menu of the draft. */
async function goToPassphrase(page: Page, name: string) {
  await page.getByRole('banner').getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lås med lösenfras' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function setPassphrase(page: Page) {
  await goToPassphrase(page, 'Lås med lösenfras');
  await page.getByLabel('Ny lösenfras', { exact: true }).fill(passphrase);
  await page.getByLabel('Lösenfrasen en gång till', { exact: true }).fill(passphrase);
  await page.getByLabel('Namn medan utkastet är låst (frivilligt)').fill(label);
  await page.getByRole('button', { name: 'Lås med lösenfrasen' }).click();
  await page.locator('[data-passphrase-change="done"]').waitFor();
}

async function unlock(page: Page, words = passphrase) {
  await page.getByLabel('Lösenfras', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Lås upp' }).click();
}

/** Where the question of step 1 is written. */
const question = (page: Page) => page.getByRole('textbox').first();

/** Writes at the end of the question of step 1. */
async function write(page: Page, words: string) {
  await question(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(words);
  await expect(question(page)).toHaveValue(new RegExp(`${words}$`));
  await isSaved(page);
}

/** A draft with the sentence in it, so saved that earlier states of it lie in the browser too. */
async function writeDraft(page: Page) {
  await startNew(page);
  const title = questionField(page, 'case-title').locator('input, textarea');
  await title.fill('Familjecentral i Ekdalen');
  await goToStep(page, 1);
  await write(page, sentence);
  await saveToFile(page);
  await isSaved(page);
}

async function holdsSentence(page: Page): Promise<string[]> {
  const dump = await dumpSiteData(page);
  const places = {
    ...dump.localStorage,
    ...dump.sessionStorage,
    cookies: dump.cookies,
    caches: JSON.stringify(dump.caches),
    ...Object.fromEntries(
      Object.entries(dump.databases).flatMap(([database, stores]) =>
        Object.entries(stores).map(([store, values]) => [`${database}/${store}`, values.join()]),
      ),
    ),
  };
  return Object.entries(places)
    .filter(([, text]) => text.includes('Ekdalsvägen') || text.includes('Familjecentral'))
    .map(([place]) => place);
}

test('a draft with a passphrase lies nowhere in clear, is locked, and comes back with every word', async ({
  page,
}) => {
  await writeDraft(page);
  // What is looked through does show it, in each place where a draft lies.
  expect((await holdsSentence(page)).sort()).toEqual([
    'barnrattsprovning-snapshots/texts',
    'barnrattsprovning/drafts',
    'barnrattsprovning/heads',
    expect.stringMatching(/^barnrattsprovning:draft:/),
  ]);
  await setPassphrase(page);
  expect(await holdsSentence(page)).toEqual([]);

  await goToStep(page, 1);
  await expect(question(page)).toHaveValue(sentence);
  const file = await saveToFile(page);
  expect(file).toContain('"format":"barnrattsprovning-sealed"');
  expect(file).not.toContain('Ekdalsvägen');
  await isSaved(page);
  expect(await holdsSentence(page)).toEqual([]);

  // A page that is loaded anew knows no passphrase, whatever address it is asked for.
  const address = page.url();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
  // The browser's history outlives the draft.
  await expect(page).toHaveTitle(/^Låst utkast/);
  await expect(page.getByText('Familjecentral')).toHaveCount(0);
  await hasNoViolations(page, 'locked');
  await unlock(page, 'kastanj timme blåval');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Lösenfrasen stämmer inte' }),
  ).toBeVisible();
  await expect(page.getByLabel('Lösenfras', { exact: true })).toBeFocused();
  await hasNoViolations(page, 'wrong passphrase');
  await unlock(page);
  await expect(question(page)).toHaveValue(sentence);
  expect(page.url()).toBe(address);

  // In the list.
  await openStart(page);
  const row = page.locator('.draft-row');
  await expect(row).toContainText(label);
  await expect(row).toContainText('Låst utkast');
  await expect(row).not.toContainText('Familjecentral');
  await hasNoViolations(page, 'locked draft in the list');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: 'Spara till fil' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^provning-arende-114-/);
  await row.getByRole('link', { name: 'Lås upp' }).click();
  await unlock(page);
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();

  // Taken away again.
  await goToPassphrase(page, 'Utkastet har en lösenfras');
  await page.getByRole('button', { name: 'Ta bort lösenfrasen …' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort lösenfrasen' }).click();
  await page.locator('[data-passphrase-change="done"]').waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Lås med lösenfras' }).waitFor();
  await goToStep(page, 1);
  await expect(question(page)).toHaveValue(sentence);
});

test('a locked file opens with its passphrase in another browser; a report is said to be open', async ({
  page,
  browser,
}) => {
  await writeDraft(page);
  await setPassphrase(page);
  const file = await saveToFile(page);
  await openExport(page);
  await expect(page.getByText('PDF:en blir inte låst')).toBeVisible();
  await hasNoViolations(page, 'export of a locked draft');

  const elsewhere = await browser.newContext({ locale: 'sv-SE' });
  const other = await elsewhere.newPage();
  await openStart(other);
  await openFile(other, 'provning.json', file);
  await other.getByRole('heading', { level: 1, name: label }).waitFor();
  await unlock(other);
  await goToStep(other, 1);
  await expect(question(other)).toHaveValue(sentence);
  await write(other, ' Fortsatt på en annan dator.');
  expect(await holdsSentence(other)).toEqual([]);

  // Removed without its passphrase, and taken back.
  await openStart(other);
  const row = other.locator('.draft-row');
  await row.getByRole('button', { name: 'Ta bort' }).click();
  await expect(row).toHaveCount(0);
  await other.getByRole('button', { name: 'Ångra' }).click();
  await row.getByRole('link', { name: 'Lås upp' }).click();
  await unlock(other);
  await goToStep(other, 1);
  await expect(question(other)).toHaveValue(`${sentence} Fortsatt på en annan dator.`);
  await elsewhere.close();
});

test('what is typed is saved when the draft is locked, in every tab that has it open', async ({
  page,
  context,
}) => {
  await writeDraft(page);
  await setPassphrase(page);
  const other = await context.newPage();
  await other.goto(page.url().replace(/losenfras$/, 'arendet'));
  await unlock(other);
  await other.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();

  await goToStep(page, 1);
  await question(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Det sista som skrevs.');
  await goToPassphrase(page, 'Utkastet har en lösenfras');
  await page.getByRole('button', { name: 'Lås nu' }).click();
  for (const tab of [page, other]) {
    await tab.getByRole('heading', { level: 1, name: label }).waitFor();
    await expect(tab.locator('body')).not.toContainText('Familjecentral');
    await expect(tab.locator('body')).not.toContainText('Ekdalsvägen');
  }
  await unlock(page);
  await goToStep(page, 1);
  await expect(question(page)).toHaveValue(`${sentence} Det sista som skrevs.`);
});

test('a tab that reads along when a passphrase is set shows the text no longer', async ({
  page,
  context,
}) => {
  await writeDraft(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByText(sentence).first().waitFor();
  await setPassphrase(page);
  await other.getByRole('heading', { level: 1, name: label }).waitFor();
  await expect(other.locator('body')).not.toContainText('Ekdalsvägen');
  expect(await holdsSentence(page)).toEqual([]);
  await unlock(other);
  await other.getByText(sentence).first().waitFor();
});

test('an unlocked draft is locked when nobody has touched the computer, and not while somebody has', async ({
  page,
}) => {
  await page.clock.install();
  await writeDraft(page);
  await setPassphrase(page);
  await page.getByLabel('Lås av sig självt när ingen har rört datorn på').selectOption('5');
  await page.clock.runFor('04:50');
  await page.mouse.move(200, 300);
  await page.clock.runFor('04:50');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Utkastet har en lösenfras' }),
  ).toBeVisible();
  await page.clock.runFor('00:30');
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
  await expect(page.locator('body')).not.toContainText('Familjecentral');

  // Asleep: no timer runs, and the first thing that happens is that somebody comes back.
  await unlock(page);
  await page.getByRole('heading', { level: 1, name: 'Utkastet har en lösenfras' }).waitFor();
  await page.clock.setSystemTime(Date.now() + 3 * 60 * 60 * 1000);
  await page.mouse.move(300, 200);
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
});

test('a draft that cannot be saved is not locked, and says so', async ({ page }) => {
  await writeDraft(page);
  await setPassphrase(page);
  await goToStep(page, 1);
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  await question(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Bara på skärmen.');
  await page.locator('[data-save-status="failed"]').waitFor();
  await goToPassphrase(page, 'Utkastet har en lösenfras');
  await page.getByRole('button', { name: 'Lås nu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'skulle låsas' })).toBeVisible();
  await goToStep(page, 1);
  await expect(question(page)).toHaveValue(`${sentence} Bara på skärmen.`);
});

test('by keyboard alone, on a narrow screen, in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await startNew(page);
  await goToPassphrase(page, 'Lås med lösenfras');
  await hasNoViolations(page, 'passphrase, narrow');
  await page.getByLabel('Ny lösenfras', { exact: true }).focus();
  await page.keyboard.type('för kort');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'för kort' })).toBeVisible();
  await expect(page.getByLabel('Ny lösenfras', { exact: true })).toBeFocused();
  await hasNoViolations(page, 'too short');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-passphrase-change="done"]')).toBeFocused();
  await hasNoViolations(page, 'sealed, narrow');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Låst utkast' }).waitFor();
  await page.getByLabel('Lösenfras', { exact: true }).focus();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Utkastet har en lösenfras' }).waitFor();
});
