import { expect } from 'playwright/test';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { exportPdf, goToStep, isSaved, startNew, test } from './app.ts';
import { fillQuestion, type Typed } from './fill.ts';
import { isWholeInPdf } from './whole-in-pdf.ts';

test('text typed into every question of all fifteen steps is in the PDF, once, in order', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const typed: Typed = [];
  await startNew(page);
  /** Printed last, where they sign: name, title, party and place of each in an order of its own. */
  const signers: Typed = [];
  for (const question of barnrattsprovning.caseSheet) {
    await fillQuestion(page, page, question, question.role === 'signer' ? signers : typed);
  }

  for (const step of barnrattsprovning.steps) {
    await page.getByRole('button', { name: 'Nästa steg' }).click();
    await page
      .getByRole('heading', { level: 1, name: new RegExp(`^${step.number}\\. `) })
      .waitFor();
    for (const question of step.questions) {
      if (question.showIf !== undefined) {
        // "No" first, so that the questions that hang on it can be answered; then "yes" for the others.
        const decider = page.locator(`[data-question="${question.showIf.question}"]`);
        const wanted = question.showIf.isOneOf.at(-1) ?? '';
        const labels: Record<string, string> = { yes: 'Ja', no: 'Nej', none: 'Nej, ingen' };
        await decider.getByRole('radio', { name: labels[wanted] ?? wanted }).check();
      }
      await fillQuestion(page, page, question, typed);
    }
    if (step.number === 7) {
      await isSaved(page);
      await page.reload();
    }
  }

  await isSaved(page);
  await isWholeInPdf(await exportPdf(page), [...typed, ...asPrinted(signers)]);
  await goToStep(page, 1);
  await expect(page.getByText('15 av 15 steg klara')).toBeVisible();
});

/** For whom and where somebody signs stand above the name and title. */
function asPrinted(signers: Typed): Typed {
  const [name = '', title = '', party = '', place = '', ...others] = signers;
  return [party, place, name, title, ...(others.length > 0 ? asPrinted(others) : [])];
}
