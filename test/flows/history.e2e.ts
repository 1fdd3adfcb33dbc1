import { expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import {
  isSaved,
  openExample,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';
import { goToSignOff, signOff } from './signing-off.ts';
import { tabTo } from './tab-to.ts';

const title = (page: Page) => questionField(page, 'case-title').locator('input');
const states = (page: Page) => page.locator('.state-row');

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Historik' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Historik' })).toBeFocused();
}

async function write(page: Page, words: string): Promise<void> {
  await title(page).fill(words);
  await isSaved(page);
}

test('a state is saved under a name, compared with what was written since, restored, and undone', async ({
  page,
}) => {
  await startNew(page);
  await openHistory(page);
  await expect(page.getByText(/^Inga lägen än/)).toBeVisible();
  await hasNoViolations(page, 'no states');
  await page.goBack();
  await write(page, 'Simhallen ska rustas upp');

  await openHistory(page);
  await page.getByLabel('Namn på läget').fill('Före samrådet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Läget ”Före samrådet” är sparat.')).toBeVisible();
  await expect(states(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Ärendeuppgifter' }).click();
  await write(page, 'Simhallen ska stängas');

  await openHistory(page);
  await page.getByRole('link', { name: /^Jämför med nu: Före samrådet/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jämför lägen' })).toBeFocused();
  const comparison = page.locator('.comparison');
  await expect(comparison.locator('del')).toHaveText(/rustas upp/);
  await expect(comparison.locator('ins')).toHaveText(/stängas/);
  await hasNoViolations(page, 'compared');

  // The address says what is compared: it can be loaded anew.
  await page.reload();
  await expect(comparison.locator('del')).toHaveText(/rustas upp/);
  await page.getByRole('link', { name: 'Till historiken' }).click();
  await page.getByRole('link', { name: /^Visa: Före samrådet/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Före samrådet' })).toBeFocused();
  await expect(page.locator('.view-title')).toHaveText('Simhallen ska rustas upp');
  await hasNoViolations(page, 'an earlier state');

  await page.getByRole('button', { name: 'Återställ', exact: true }).click();
  await expect(page.getByText(/^Läget ”Före samrådet” är återställt/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await expect(states(page).first()).toContainText('Innan ett läge återställdes');
  await hasNoViolations(page, 'restored');
  await page.getByRole('link', { name: 'Ärendeuppgifter' }).click();
  await expect(title(page)).toHaveValue('Simhallen ska rustas upp');
  await isSaved(page);
  await page.reload();
  await expect(title(page)).toHaveValue('Simhallen ska rustas upp');

  await openHistory(page);
  await page.getByRole('button', { name: /^Återställ: Innan ett läge återställdes/ }).click();
  await expect(page.getByText(/är återställt/)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText(/^Ångrat:/)).toBeVisible();
  await page.getByRole('link', { name: 'Ärendeuppgifter' }).click();
  await expect(title(page)).toHaveValue('Simhallen ska rustas upp');
});

test('by keyboard alone: a state is named, restored and removed, and taken back', async ({
  page,
}) => {
  await openExample(page);
  await write(page, 'Skolan i Tallmyra, första utkastet');
  await tabTo(page, page.getByRole('banner').getByRole('button', { name: 'Mer', exact: true }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Historik' })).toBeFocused();
  await tabTo(page, page.getByLabel('Namn på läget'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Läget är sparat.')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: /^Mer: Sparat av er/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Ge läget ett namn' }).waitFor();
  while (
    !(await page
      .getByRole('menuitem', { name: 'Ge läget ett namn' })
      .evaluate((item) => item === document.activeElement))
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Namn på läget').nth(1)).toBeFocused();
  await page.keyboard.type('Efter mötet');
  await page.keyboard.press('Enter');
  const menu = page.getByRole('button', { name: /^Mer: Efter mötet/ });
  await expect(menu).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: /^Återställ: Efter mötet/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused();

  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveCount(1);
});

test('a removed draft comes back from the bin with its history; removed for good, it is gone', async ({
  page,
}) => {
  await startNew(page);
  await write(page, 'Nya busstider i norr');
  await openHistory(page);
  await page.getByLabel('Namn på läget').fill('Första utkastet');
  await page.getByRole('button', { name: 'Spara läget' }).click();
  await expect(states(page)).toHaveCount(1);
  await openStart(page);
  await page.getByRole('button', { name: 'Ta bort: Nya busstider i norr' }).click();
  await expect(
    page.getByText(/ligger i papperskorgen\. Det har aldrig sparats till fil/),
  ).toBeVisible();

  await page.reload();
  await expect(page.locator('.draft-row')).toHaveCount(0);
  const bin = page.getByText('Papperskorgen (1 utkast)');
  await tabTo(page, page.locator('summary', { has: bin }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('30 dagar kvar')).toBeVisible();
  await hasNoViolations(page, 'the bin');
  await tabTo(page, page.getByRole('button', { name: 'Återställ: Nya busstider i norr' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.draft-row')).toHaveCount(1);
  await expect(bin).toHaveCount(0);
  await page.getByRole('link', { name: 'Nya busstider i norr' }).click();
  await expect(title(page)).toHaveValue('Nya busstider i norr');
  await openHistory(page);
  await expect(page.getByRole('link', { name: /^Visa: Första utkastet/ })).toBeVisible();

  await openStart(page);
  await page.getByRole('button', { name: 'Ta bort: Nya busstider i norr' }).click();
  await bin.click();
  await page.getByRole('button', { name: 'Ta bort för alltid: Nya busstider i norr' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('aldrig sparats till fil');
  await hasNoViolations(page, 'about to remove for good');
  await page.getByRole('button', { name: 'Ja, ta bort för alltid' }).click();
  await expect(page.getByText(/är borttaget för alltid/)).toBeFocused();
  await page.reload();
  await expect(page.locator('.draft-row')).toHaveCount(0);
  await expect(bin).toHaveCount(0);
});

test('what is saved to file and what is signed off stays in the history, of which a new version can be made', async ({
  page,
}) => {
  await startNew(page);
  await write(page, 'Ny lekplats');
  await saveToFile(page);
  await write(page, 'Ny lekplats vid torget');
  await goToSignOff(page);
  await signOff(page);
  await openHistory(page);
  await expect(states(page)).toHaveCount(2);
  await expect(states(page).first()).toContainText('Fastställt, version 1');
  await expect(states(page).last()).toContainText('Sparat till fil');
  await expect(page.getByRole('button', { name: /^Återställ/ })).toHaveCount(0);
  await hasNoViolations(page, 'the history of a signed-off version');
  await page.getByRole('button', { name: /^Mer: Sparat till fil/ }).click();
  await page.getByRole('menuitem', { name: 'Gör en ny version av läget' }).click();
  await expect(title(page)).toHaveValue('Ny lekplats');
  await openStart(page);
  await expect(page.locator('.draft-row').first()).toContainText('Version 2, ej fastställd');
});

test('a draft of an earlier version of the app is kept as it was, and says so', async ({
  page,
}) => {
  const draftId = '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e22';
  const text = JSON.stringify({
    format: 'barnrattsprovning',
    formatVersion: 1,
    assessment: {
      id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
      questionnaire: 'barnrattsprovning',
      revision: 7,
      createdAt: '2026-01-12T08:00:00.000Z',
      changedAt: '2026-01-12T09:00:00.000Z',
      answers: { 'case-title': { type: 'text', value: 'Skolan, från i våras' } },
    },
  });
  await openStart(page);
  await page.evaluate(
    ([id, value]) => localStorage.setItem(`barnrattsprovning:draft:${id}`, `${value}`),
    [draftId, text],
  );
  await page.reload();
  await page.getByRole('link', { name: 'Skolan, från i våras' }).click();
  await write(page, 'Skolan, i höst');
  await openHistory(page);
  await expect(states(page)).toHaveCount(1);
  await expect(states(page)).toContainText('Innan appen uppdaterades');
  await page.getByRole('link', { name: /^Visa: Innan appen uppdaterades/ }).click();
  await expect(page.locator('.view-title')).toHaveText('Skolan, från i våras');
});
