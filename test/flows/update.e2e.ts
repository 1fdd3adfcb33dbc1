import { rmSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import { beginNew, exportPdf, goToStep, isSaved, openStart, questionField } from './app.ts';
import { buildNextVersion } from './next-version.ts';
import { test as base, cutNetwork, openUntilReady } from './offline-app.ts';
import { tabTo } from './tab-to.ts';

const test = base.extend<object, { nextVersion: string }>({
  nextVersion: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters' names.
    async ({}, use) => {
      const folder = await buildNextVersion();
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// One after the other in one worker, so that the next version is built once.
test.describe.configure({ mode: 'default' });

const notice = (page: Page) => page.getByRole('region', { name: 'Ny version av appen' });
/** The last place to write on the page, far down. */
const lastEditor = (page: Page) =>
  page.getByRole('main').locator('[contenteditable="true"]').last();

const newHeading = 'Prövning av barnets bästa, nästa version';

/** A draft of this version, open at step 5 with something written; the last words are not saved yet. */
async function writeAtStepFive(page: Page): Promise<void> {
  await beginNew(page);
  await questionField(page, 'case-title').locator('input').fill('Ny skolgård i Tallmyra');
  await goToStep(page, 5);
}

/** What the app does when somebody comes back to its tab some hours later. */
async function comeBackAfter(page: Page, hours: number): Promise<void> {
  await page.clock.setFixedTime(Date.now() + hours * 3_600_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test('a new version is offered to somebody who writes, and taken when wanted: text, page and field are as they were', async ({
  page,
  host,
  nextVersion,
}) => {
  test.setTimeout(180_000);
  await openUntilReady(page, host.address);
  await writeAtStepFive(page);
  const field = lastEditor(page);
  await field.fill('Barnen går längs vägen');
  host.serve(nextVersion);
  await comeBackAfter(page, 1);
  await isSaved(page);
  await page.waitForTimeout(1000);
  expect(host.requests.filter((name) => name === 'service-worker.js').length).toBe(1);
  await comeBackAfter(page, 5);
  await expect(notice(page)).toContainText('Det finns en ny version av appen.');
  await expect(field).toBeFocused();
  await hasNoViolations(page, 'a new version is offered');

  await field.press('Control+End');
  await page.keyboard.type(' till skolan.');
  const scroll = await page.evaluate(() => window.scrollY);
  const reloaded = page.waitForEvent('load');
  await notice(page).getByRole('button', { name: 'Uppdatera nu' }).click();
  await reloaded;
  await expect(page.getByRole('button', { name: 'Till nästa' })).toBeVisible();
  await expect(field).toHaveText('Barnen går längs vägen till skolan.');
  await expect(field).toBeFocused();
  await expect(notice(page)).toBeHidden();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - scroll)).toBeLessThan(3);
  await openStart(page, host.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newHeading);
});

test('”Senare”: the old version works on, also without network and on pages not seen yet, until all tabs are closed', async ({
  page,
  context,
  host,
  nextVersion,
}) => {
  test.setTimeout(180_000);
  await openUntilReady(page, host.address);
  host.serve(nextVersion);
  await writeAtStepFive(page);
  await comeBackAfter(page, 5);
  const field = lastEditor(page);
  await field.fill('Skrivet i den gamla');
  await notice(page).waitFor();
  await tabTo(page, notice(page).getByRole('button', { name: 'Senare' }));
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeHidden();
  await cutNetwork(context, host);
  expect((await exportPdf(page)).length).toBeGreaterThan(10_000);
  await page.getByRole('link', { name: 'Underskrifter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Underskrifter' })).toBeVisible();
  await openStart(page, host.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prövning av barnets bästa');
  await expect(notice(page)).toBeVisible();

  await page.close();
  // The browser needs a moment until it knows that nobody runs the old version any more.
  await expect(async () => {
    const other = await context.newPage();
    try {
      await openStart(other, host.address);
      expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe(newHeading);
      await expect(other.getByRole('link', { name: 'Ny skolgård i Tallmyra' })).toBeVisible();
    } finally {
      await other.close();
    }
  }).toPass({ timeout: 20_000 });
});

test('two tabs: one takes the new version, the other writes on in the old; a draft in the new format is left alone there', async ({
  page,
  context,
  host,
  nextVersion,
}) => {
  test.setTimeout(180_000);
  await openUntilReady(page, host.address);
  await writeAtStepFive(page);
  const other = await context.newPage();
  await openUntilReady(other, host.address);
  host.serve(nextVersion);
  await comeBackAfter(page, 5);
  await notice(other).waitFor();
  await notice(page).getByRole('button', { name: 'Uppdatera nu' }).click();
  await expect(page.getByRole('button', { name: 'Till nästa' })).toBeVisible();
  await expect(notice(other)).toContainText('används redan i en annan flik');

  const field = lastEditor(page);
  await field.fill('Skrivet i den nya');
  await isSaved(page);
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const before = await stored();
  await cutNetwork(context, host);

  // Pages that the old tab has never loaded, whose files are of the old version.
  await other.getByRole('link', { name: 'Underskrifter' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Underskrifter' })).toBeVisible();
  await other.getByRole('link', { name: 'Barnrättsprövning' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Prövning av barnets bästa');
  await expect(other.getByText('Ett utkast som inte kan läsas')).toBeVisible();
  expect(await stored()).toBe(before);
  await beginNew(other);
  await questionField(other, 'case-title').locator('input').fill('Skrivet i den gamla');
  await isSaved(other);

  await notice(other).getByRole('button', { name: 'Uppdatera nu' }).click();
  await expect(questionField(other, 'case-title').locator('input')).toHaveValue(
    'Skrivet i den gamla',
  );
  await openStart(other, host.address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(newHeading);
  await expect(other.getByRole('link', { name: 'Ny skolgård i Tallmyra' })).toBeVisible();
  const kept = () => other.evaluate(async () => (await caches.keys()).length);
  await expect.poll(kept, 'no tab runs the old version any more: its files are gone').toBe(1);
});
