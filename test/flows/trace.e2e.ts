import { randomUUID } from 'node:crypto';
import { expect } from 'playwright/test';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { schoolClosure } from '#test/domain/weak-assessments/school-closure.ts';
import { isSaved, openFile, openStart, questionField, test } from './app.ts';
import { tabTo } from './tab-to.ts';

test('by keyboard alone: from what hangs loose to where it is written, tied, and back to a thread that holds', async ({
  page,
}) => {
  const weak = assessmentFromTrainingCase(schoolClosure, {
    newId: randomUUID,
    now: '2026-11-22T12:00:00.000Z',
  });
  await openStart(page);
  await openFile(page, 'nedlaggning.json', writeAssessmentFile(weak));
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();

  const heading = page.getByRole('heading', { level: 1 });
  const trace = page.getByRole('link', { name: 'Så hänger det ihop' });
  await tabTo(page, trace);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Så hänger det ihop');
  await expect(heading).toBeFocused();

  const untied = page.locator('[data-loose="unfollowed"] a');
  const before = await untied.count();
  expect(before).toBeGreaterThan(0);
  const first = untied.first();
  await tabTo(page, first);
  const name = (await first.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/^1[34]\. /);
  // The entry itself has the focus: nobody has to look for it.
  await expect(page.locator('.record [data-part="edit"]:focus')).toHaveCount(1);

  // As by Alt and an arrow, which a browser without a window does not know.
  await page.goBack();
  await expect(heading).toHaveText('Så hänger det ihop');
  const picture = page.locator('[data-node].loose').first();
  await tabTo(page, picture);
  await expect(picture).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(picture).toHaveAttribute('aria-pressed', 'false');

  // Tied by a follow-up that points at it.
  await tabTo(page, page.getByRole('link', { name: /^15 / }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/^15\. /);
  const followUps = questionField(page, 'follow-ups');
  await tabTo(page, followUps.locator(':scope > .button-add'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Om det blev som det var tänkt');
  const subjects = questionField(followUps, 'follow-up-subjects').last();
  await tabTo(page, subjects.locator('summary').first());
  await page.keyboard.press('Enter');
  for (const box of await subjects.getByRole('checkbox').all()) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  await isSaved(page);
  await tabTo(page, trace);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Så hänger det ihop');
  await expect(untied).toHaveCount(0);
  await expect(page.getByText(name.replace(/^.*: /, '')).first()).toBeVisible();
});
