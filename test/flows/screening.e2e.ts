import { expect } from 'playwright/test';
import { comparable, pdfBody, pdfPages } from '#test/report/pdf-words.ts';
import {
  exportPdf,
  goToPlace,
  goToStep,
  isSaved,
  openExample,
  openStart,
  questionField,
  startNew,
  test,
} from './app.ts';
import { goToSignOff } from './signing-off.ts';

test('a matter that concerns no children: why is written, signed off and printed, and no step is asked for', async ({
  page,
}) => {
  await startNew(page);
  await goToPlace(page, 'behov');
  await questionField(page, 'screening-affected').getByRole('radio', { name: 'Nej' }).check();
  await expect(questionField(page, 'screening-number')).toHaveCount(0);
  await expect(page.locator('.suggested-depth-name')).toHaveText('Prövning behövs inte');
  await expect(page.locator('.suggested-depth')).toContainText('Berörs barn av ärendet? Nej');
  await page.getByRole('radio', { name: 'Prövning behövs inte' }).check();
  await expect(page.locator('.chosen-depth')).toContainText('Stegen kan ni lämna tomma');
  await expect(page.locator('.step-totals')).toHaveText(/skälet är inte skrivet$/);
  await questionField(page, 'screening-reason').getByRole('textbox').click();
  await page.keyboard.insertText('Inköpet gäller skrivare i stadshuset, där inga barn vistas.');
  await expect(page.locator('.step-totals')).toHaveText(
    'Prövning behövs inte, och skälet är skrivet',
  );

  await page.getByRole('button', { name: 'Nästa steg' }).click();
  await questionField(page, 'case-title').locator('input').fill('Skrivare till stadshuset');
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fastställ version 1');
  await expect(page.getByText('Prövning behövs inte, och skälet är skrivet.')).toBeVisible();
  await expect(page.getByText(/inte klart|steg är klara/)).toHaveCount(0);
  await isSaved(page);

  const pages = await pdfPages(await exportPdf(page));
  expect(pages.length).toBeLessThanOrEqual(5);
  expect(pages[0]).toContain('Slutsats: Prövning behövs inte');
  expect(comparable(pages[0] ?? '')).toContain(comparable('skrivare i stadshuset, där inga barn'));
  expect(pages.join('')).not.toContain('Frågan som ska prövas');

  await openStart(page);
  await expect(page.locator('.draft-facts')).toContainText('Prövning behövs inte');
});

test('from in-depth to simple and back: every answer stays in sight and in the report', async ({
  page,
}) => {
  const quote = 'Jag vill inte åka så tidigt att det är mörkt.';
  await openExample(page);
  await goToStep(page, 9);
  const hearing = questionField(page, 'hearings').locator('.record').first();
  await hearing.locator('[data-part="edit"]').first().click();
  // What is below moves when the editors have come.
  await expect(hearing.locator('[contenteditable="true"]')).toHaveCount(3);
  await questionField(hearing, 'hearing-quotes').locator(':scope > .button-add').click();
  await questionField(hearing, 'quote').last().locator('textarea').fill(quote);
  await goToPlace(page, 'behov');
  await page.getByRole('radio', { name: 'Enkel prövning' }).check();
  const kept = page.locator('.chosen-depth');
  await expect(kept).toContainText('Svaren finns kvar, syns i stegen och kommer med i rapporten');
  await expect(kept.getByRole('link')).toHaveText(['Steg 9', 'Steg 11', 'Steg 12']);
  await isSaved(page);
  await page.reload();

  await kept.getByRole('link', { name: 'Steg 9' }).click();
  await page.getByRole('heading', { level: 1, name: /^9\. / }).waitFor();
  await expect(page.getByText(quote)).toBeVisible();
  expect(comparable(await pdfBody(await exportPdf(page)))).toContain(comparable(quote));

  await goToPlace(page, 'behov');
  await page.getByRole('radio', { name: 'Fördjupad prövning' }).check();
  await expect(kept.getByRole('link')).toHaveCount(0);
  await goToStep(page, 9);
  await expect(page.getByText(quote)).toBeVisible();
  await goToSignOff(page);
  await expect(page.getByText('Alla 15 steg är klara.')).toBeVisible();
});

test('a simple assessment asks less, and says what is asked', async ({ page }) => {
  await startNew(page);
  await goToPlace(page, 'behov');
  for (const [question, answer] of [
    ['screening-affected', 'Ja, indirekt'],
    ['screening-number', 'Enstaka barn'],
    ['screening-impact', 'Lite: barnen märker det knappt'],
    ['screening-vulnerable', 'Nej'],
    ['screening-conflict', 'Nej'],
  ] as const) {
    await questionField(page, question).getByRole('radio', { name: answer, exact: true }).check();
  }
  await expect(page.locator('.suggested-depth-name')).toHaveText('Enkel prövning');
  await page.getByRole('radio', { name: 'Fördjupad prövning' }).check();
  await expect(page.getByText(/^Ni har valt något annat/)).toBeVisible();
  await goToStep(page, 11);
  await expect(questionField(page, 'alternatives')).toBeVisible();
  await goToPlace(page, 'behov');
  await page.getByRole('radio', { name: 'Enkel prövning' }).check();
  await goToStep(page, 11);
  await expect(questionField(page, 'negative-consequences')).toBeVisible();
  await expect(questionField(page, 'alternatives')).toHaveCount(0);
});
