import { expect } from 'playwright/test';
import { goToStep, isSaved, questionField, saveToFile, startNew, test } from './app.ts';

test('a localStorage that becomes full: the text stays, the status says so, the file has it all', async ({
  page,
}) => {
  await startNew(page);
  await questionField(page, 'case-title').locator('input').fill('Innan det blev fullt');
  await isSaved(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await goToStep(page, 1);
  const field = questionField(page, 'assessed-question').locator('textarea');
  await field.fill('Får varje barn en trygg skolväg?');
  const status = page.locator('[data-save-status="reserve"]');
  await expect(status).toContainText('reservutrymme, eftersom det vanliga är fullt');
  await goToStep(page, 2);
  await goToStep(page, 1);
  await expect(field).toHaveValue('Får varje barn en trygg skolväg?');
  await expect(status).toBeVisible();
  const file = JSON.parse(await saveToFile(page));
  expect(file.assessment.answers['assessed-question'].value).toBe(
    'Får varje barn en trygg skolväg?',
  );
  expect(file.assessment.answers['case-title'].value).toBe('Innan det blev fullt');
});

test('no storage at all from the start: a prövning can be written and saved to file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await startNew(page);
  await questionField(page, 'case-title').locator('input').fill('Skrivet utan lagring');
  await expect(page.locator('[data-save-status="failed"]')).toContainText(
    'Kunde inte sparas: webbläsaren tillåter det inte',
  );
  expect(await saveToFile(page)).toContain('Skrivet utan lagring');

  await page.getByRole('link', { name: 'Alla utkast' }).click();
  const row = page.locator('.draft-row');
  await expect(row).toContainText('Skrivet utan lagring');
  await expect(row).toContainText('Finns bara på skärmen');
  await row.getByRole('link', { name: 'Skrivet utan lagring' }).click();
  const title = questionField(page, 'case-title').locator('input');
  await title.fill('Skrivet vidare');
  const asked = page.waitForEvent('dialog');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await closed;
});

test('IndexedDB refused: saved in localStorage, and the status says what that means', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await startNew(page);
  await questionField(page, 'case-title').locator('input').fill('Utan journal');
  await expect(page.locator('[data-save-status="saved"]')).toContainText(
    'utan säkerhetskopia mot strömavbrott',
  );
  await page.reload();
  await expect(questionField(page, 'case-title').locator('input')).toHaveValue('Utan journal');
});
