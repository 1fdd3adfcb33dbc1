import { expect, type Page } from 'playwright/test';
import { goToStep, isSaved, openStart, questionField, startNew, test } from './app.ts';
import { sentences } from './sentences.ts';

const title = (page: Page) => questionField(page, 'case-title').locator('input, textarea');
const question = (page: Page) => questionField(page, 'assessed-question').locator('textarea');

/** A draft that is written and saved; its address. */
async function written(page: Page, name: string): Promise<string> {
  await startNew(page);
  await title(page).fill(name);
  await isSaved(page);
  return page.url();
}

/** Fills localStorage to the last unit, as another app at the same address could. */
async function fillLocalStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        localStorage.setItem(`filler ${size}`, 'x'.repeat(size));
      } catch {
        // Then the next smaller piece may still fit.
      }
    }
  });
}

test('the browser empties localStorage while somebody writes: all drafts come back, the text goes on', async ({
  page,
}) => {
  await written(page, 'Ny skolväg i Ekdalen');
  await written(page, 'Nytt badhus i Tallmyra');
  await goToStep(page, 1);
  await question(page).fill(sentences('innan', 1));
  await isSaved(page);
  await page.evaluate(() => localStorage.clear());
  await question(page).fill(sentences('efter', 1));
  await isSaved(page);
  await page.getByRole('link', { name: 'Alla utkast' }).click();
  await expect(page.getByRole('link', { name: 'Ny skolväg i Ekdalen' })).toBeVisible();
  await page.getByRole('link', { name: 'Nytt badhus i Tallmyra' }).click();
  await goToStep(page, 1);
  await expect(question(page)).toHaveValue(sentences('efter', 1));
});

test('emptied between two visits: all of it is there again', async ({ page }) => {
  const address = await written(page, 'Ny skolväg i Ekdalen');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(address);
  await expect(title(page)).toHaveValue('Ny skolväg i Ekdalen');
});

test('localStorage becomes full in the middle: safe in the reserve over a restart, and moved when there is room', async ({
  page,
}) => {
  const address = await written(page, 'Ny skolväg i Ekdalen');
  await fillLocalStorage(page);
  await goToStep(page, 1);
  await question(page).fill(sentences('fullt', 20));
  const reserve = page.locator('[data-save-status="reserve"]');
  await expect(reserve).toContainText('Sparat i webbläsarens reservutrymme');
  await page.reload();
  await expect(question(page)).toHaveValue(sentences('fullt', 20));
  await expect(reserve).toBeVisible();

  await openStart(page);
  const row = page.locator('.draft-row', { hasText: 'Ny skolväg i Ekdalen' });
  await expect(row).toContainText('reservutrymme');
  await expect(page.locator('[data-storage-note="almostFull"]')).toContainText('100 % används');

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('filler')) {
        localStorage.removeItem(key);
      }
    }
  });
  await page.goto(address);
  await isSaved(page);
  const stored = await page.evaluate(() => Object.values(localStorage).join());
  expect(stored).toContain('Om fullt här.');
});

test('a draft that is damaged on the disk: whole again from the journal, what lay there set aside; another one stays and hides none', async ({
  page,
}) => {
  const address = await written(page, 'Ny skolväg i Ekdalen');
  const key = `barnrattsprovning:draft:${/utkast\/([^/]+)/.exec(address)?.[1]}`;
  await page.evaluate((name) => {
    const text = localStorage.getItem(name) ?? '';
    localStorage.setItem(name, `${text.slice(0, 200)}\u0000`);
    localStorage.setItem(
      'barnrattsprovning:draft:00000000-0000-4000-8000-000000000009',
      text.slice(0, 300),
    );
  }, key);
  await page.reload();
  await expect(title(page)).toHaveValue('Ny skolväg i Ekdalen');
  await openStart(page);
  await expect(page.getByRole('link', { name: 'Ny skolväg i Ekdalen' })).toBeVisible();
  await expect(page.getByText('Ett utkast som inte kan läsas')).toHaveCount(1);
  const aside = await page.evaluate(async () => {
    const request = indexedDB.open('barnrattsprovning');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const all = request.result.transaction('setAside').objectStore('setAside').getAll();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    return all.result.map(({ text }: { text: string }) => text.length);
  });
  expect(aside).toEqual([201]);
});
