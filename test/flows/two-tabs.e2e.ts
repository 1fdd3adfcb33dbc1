import { type BrowserContext, expect, type Page } from 'playwright/test';
import { isSaved, questionField, startNew, test } from './app.ts';

/** A draft with a heading, open to be written; its address. */
async function startDraft(page: Page, title: string): Promise<string> {
  await startNew(page);
  await titleField(page).fill(title);
  await isSaved(page);
  return page.url();
}

async function secondTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

function titleField(page: Page) {
  return questionField(page, 'case-title').locator('textarea, input');
}

function titleText(page: Page) {
  return questionField(page, 'case-title').locator('.view-answer');
}

const notice = (page: Page, kind: string) => page.locator(`[data-tabs="${kind}"]`);

const takeOver = (page: Page) => page.getByRole('button', { name: 'Skriv här i stället' });

test('the second tab reads along live, takes over, and hands back; nothing is lost', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Ny skolgård i Tallmyra');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await expect(titleText(second)).toHaveText('Ny skolgård i Tallmyra');
  await expect(second.locator('form.question-form')).toHaveCount(0);
  await expect(second.locator('[data-save-status="reading"]')).toHaveText('Läser med');

  await titleField(page).fill('Ny skolgård och lekplats i Tallmyra');
  await expect(titleText(second)).toHaveText('Ny skolgård och lekplats i Tallmyra');

  // What is in a field and not yet saved comes along.
  await titleField(page).pressSequentially(', etapp ett');
  await takeOver(second).click();
  await expect(titleField(second)).toHaveValue('Ny skolgård och lekplats i Tallmyra, etapp ett');
  await expect(notice(page, 'handedOver')).toBeVisible();
  await expect(titleText(page)).toHaveText('Ny skolgård och lekplats i Tallmyra, etapp ett');

  await titleField(second).fill('Skolgården');
  await isSaved(second);
  await expect(titleText(page)).toHaveText('Skolgården');
  await takeOver(page).click();
  await expect(titleField(page)).toHaveValue('Skolgården');
  await expect(notice(second, 'handedOver')).toBeVisible();
});

test('a writer that is closed leaves the draft to the one that reads', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Skolskjuts i norr');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await page.close();
  await expect(titleField(second)).toHaveValue('Skolskjuts i norr');
  await titleField(second).fill('Skolskjuts i norr och söder');
  await isSaved(second);
  await expect(notice(second, 'elsewhere')).toHaveCount(0);
});

test('a writer that is loaded anew goes on writing, though another reads', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Fritidsgården flyttar');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await page.reload();
  await expect(titleField(page)).toHaveValue('Fritidsgården flyttar');
  await expect(notice(second, 'elsewhere')).toBeVisible();
});
