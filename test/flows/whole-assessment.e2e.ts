import { expect, type Page } from 'playwright/test';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Question } from '#questionnaire/schema.ts';
import { exportPdf, goToPlace, goToStep, isSaved, startNew, test } from './app.ts';
import { fillQuestion, type Typed } from './fill.ts';
import { isWholeInPdf } from './whole-in-pdf.ts';

test('text typed into every question, from screening to outcome, is in the PDF, once, in order', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const typed: Typed = [];
  const screened: Typed = [];
  await startNew(page);
  await goToPlace(page, 'behov');
  for (const question of barnrattsprovning.screening) {
    if (question.role === 'depth') {
      await page.getByRole('radio', { name: 'Fördjupad prövning' }).check();
    } else {
      await fillQuestion(page, page, question, screened);
    }
  }
  await page.getByRole('button', { name: 'Nästa steg' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();

  /** Printed last, where they sign: name, title, party and place of each in an order of its own. */
  const signers: Typed = [];
  for (const question of barnrattsprovning.caseSheet) {
    await fillQuestion(page, page, question, question.role === 'signer' ? signers : typed);
  }
  typed.push(...screened);

  for (const step of barnrattsprovning.steps) {
    await page.getByRole('button', { name: 'Nästa steg' }).click();
    await page
      .getByRole('heading', { level: 1, name: new RegExp(`^${step.number}\\. `) })
      .waitFor();
    await fillPage(page, step.questions, typed);
    if (step.number === 7) {
      await isSaved(page);
      await page.reload();
    }
  }

  await goToPlace(page, 'utfall');
  await fillPage(page, barnrattsprovning.outcome, typed);
  await isSaved(page);
  await isWholeInPdf(await exportPdf(page), [...typed, ...asPrinted(signers)]);
  await goToStep(page, 1);
  await expect(page.getByText('15 av 15 steg klara')).toBeVisible();
});

/** Every question of a page: prompts are unfolded, and conditions met, before what hangs on them. */
async function fillPage(page: Page, questions: readonly Question[], typed: Typed) {
  for (const folded of await page.locator('details.prompts:not([open]) > summary').all()) {
    await folded.click();
  }
  for (const question of questions) {
    if (question.showIf !== undefined) {
      // "No" first, so that the questions that hang on it can be answered; then "yes" for the others.
      const decider = page.locator(`[data-question="${question.showIf.question}"]`);
      const wanted = question.showIf.isOneOf.at(-1) ?? '';
      const labels: Record<string, string> = { yes: 'Ja', no: 'Nej', none: 'Nej, ingen' };
      await decider.getByRole('radio', { name: labels[wanted] ?? wanted, exact: true }).check();
    }
    await fillQuestion(page, page, question, typed);
  }
}

/** For whom and where somebody signs stand above the name and title. */
function asPrinted(signers: Typed): Typed {
  const [name = '', title = '', party = '', place = '', ...others] = signers;
  return [party, place, name, title, ...(others.length > 0 ? asPrinted(others) : [])];
}
