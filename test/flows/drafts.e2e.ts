import { expect } from 'playwright/test';
import {
  isSaved,
  openExample,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';

test('drafts are listed with name and progress; renamed, duplicated, deleted and brought back', async ({
  page,
}) => {
  await openStart(page);
  await expect(page.getByText('Inga utkast än.')).toBeVisible();
  await startNew(page);
  await questionField(page, 'case-title').locator('input').fill('Nya busstider');
  await isSaved(page);
  await openStart(page);
  const rows = page.locator('.draft-row');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('0 av 15 steg klara');
  await expect(rows).toContainText('Ändrat i dag');
  await expect(rows).toContainText('Inte sparat till fil');

  await page.getByRole('button', { name: 'Byt namn: Nya busstider' }).click();
  await page.getByLabel('Nytt namn på utkastet').fill('Nya busstider i norr');
  await page.getByRole('button', { name: 'Spara namnet' }).click();
  await expect(page.getByRole('link', { name: 'Nya busstider i norr' })).toBeVisible();

  await page.getByRole('button', { name: 'Duplicera: Nya busstider i norr' }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Nya busstider i norr (kopia)' })).toBeVisible();

  await page.getByRole('button', { name: 'Ta bort: Nya busstider i norr (kopia)' }).click();
  await expect(rows).toHaveCount(1);
  await expect(
    page.getByText('”Nya busstider i norr (kopia)” ligger i papperskorgen.', { exact: false }),
  ).toBeVisible();
  const undo = page.getByRole('button', { name: 'Ångra' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(rows).toHaveCount(2);

  await page.reload();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Ta bort: Nya busstider i norr (kopia)' }).click();
  await expect(rows).toHaveCount(1);
  await page.reload();
  await expect(rows).toHaveCount(1);
});

test('saving to file is remembered in the list, and so is a change after it', async ({ page }) => {
  await startNew(page);
  const title = questionField(page, 'case-title').locator('input');
  await title.fill('Simhallen');
  await isSaved(page);
  await saveToFile(page);
  await openStart(page);
  await expect(page.locator('.draft-row')).toContainText('Sparat till fil i dag');
  await page.getByRole('link', { name: 'Simhallen' }).click();
  await title.fill('Simhallen stängs');
  await isSaved(page);
  await openStart(page);
  await expect(page.locator('.draft-row')).toContainText('Ändrat sedan det sparades till fil');
});

test('a damaged draft stays untouched, hides no other, and can be saved as it is', async ({
  page,
}) => {
  await openExample(page);
  await isSaved(page);
  await page.evaluate(() => {
    localStorage.setItem(
      'barnrattsprovning:draft:9b2d1f6e-3c1a-4f5e-8d7c-0a1b2c3d4e5f',
      '{"format":"barnrattsprovning","formatVersion":1,"assess',
    );
  });
  await openStart(page);
  const rows = page.locator('.draft-row');
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText('Ett utkast som inte kan läsas');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    rows.last().getByRole('button', { name: 'Spara till fil' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('9b2d1f6e');
});

test('the page in English: the same names in English, remembered at the next visit', async ({
  page,
}) => {
  await openStart(page);
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.getByRole('button', { name: 'New assessment' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await page.getByRole('button', { name: 'New assessment' }).click();
  for (const heading of ['Is an assessment needed, and how thorough?', 'Case details']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.getByRole('button', { name: 'Next step' }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^1\. /);
  await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('link')).toHaveCount(15);
  await page.getByRole('button', { name: 'På svenska' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1. Frågan som ska prövas');
});

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('#/utkast/9b2d1f6e-3c1a-4f5e-8d7c-0a1b2c3d4e5f/steg/3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Utkastet finns inte på den här datorn',
  );
  await page.getByRole('link', { name: 'Till startsidan' }).click();
  await expect(page.getByRole('button', { name: 'Ny prövning' })).toBeVisible();
  await page.goto('#/nagot/annat');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
});
