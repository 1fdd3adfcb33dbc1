import { expect } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import { goToStep, isSaved, openExample, questionField, test } from './app.ts';

test('children heard: overview, a method chosen from its card, a quotation that is warned of, a card on paper', async ({
  page,
}) => {
  await openExample(page);
  await goToStep(page, 9);
  const overview = page.getByRole('region', { name: 'Barnen som har hörts, i korthet' });
  await expect(overview).toContainText('7 tillfällen · 114 barn');
  await expect(overview).toContainText('0–3 år');

  const occasions = questionField(page, 'hearings');
  await occasions.getByRole('button', { name: /^Ändra: Femåringar/ }).click();
  const occasion = occasions.locator('.record-open').first();
  const cards = occasion.locator('.method-cards');
  await cards.locator('summary').first().click();
  await expect(cards.locator('[data-method]')).toHaveCount(10);
  const walk = cards.locator('[data-method="walk"]');
  await walk.locator('summary').click();
  await walk.getByRole('button', { name: 'Välj ”Gåtur eller rundvandring”' }).click();
  await expect(occasion.getByRole('checkbox', { name: 'Gåtur eller rundvandring' })).toBeChecked();
  await isSaved(page);

  await questionField(occasion, 'hearing-quotes')
    .getByRole('button', { name: /^Ändra: / })
    .click();
  await questionField(occasion, 'quote').getByRole('textbox').fill('Emma sitter bredvid mig.');
  await expect(occasion.getByText('”Emma” ser ut som ett namn')).toBeVisible();
  await hasNoViolations(page, 'step 9');

  const [sheet] = await Promise.all([
    page.context().waitForEvent('page'),
    walk.getByRole('link', { name: 'Kortet på en egen sida, att skriva ut' }).click(),
  ]);
  await expect(
    sheet.getByRole('heading', { level: 1, name: 'Gåtur eller rundvandring' }),
  ).toBeVisible();
  await hasNoViolations(sheet, 'a method card');
  await sheet.getByRole('link', { name: 'Alla metodkort' }).click();
  await sheet.getByRole('checkbox', { name: '0–3 år' }).check();
  await expect(sheet.locator('[data-method]').first()).toHaveAttribute(
    'data-method',
    'observation',
  );
  await hasNoViolations(sheet, 'all method cards');

  await overview.getByRole('link', { name: 'Steg 5: Yngre barn på förskolan Tallkotten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^5\. / })).toBeVisible();
});
