import { expect } from 'playwright/test';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { schoolClosure } from '#test/domain/weak-assessments/school-closure.ts';
import { pdfDestinations, pdfPages } from '#test/report/pdf-words.ts';
import { hasNoViolations } from './accessibility.ts';
import { exportPdf, openFile, openStart, questionField, test } from './app.ts';
import { tabTo } from './tab-to.ts';

/** The school closure as somebody would send it. */
function weakFile(): string {
  let count = 0;
  return writeAssessmentFile(
    assessmentFromTrainingCase(schoolClosure, {
      newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
      now: '2026-11-22T13:00:00.000Z',
    }),
  );
}

test('a weak prövning from a file: its weaknesses are listed, one is followed to its field by keyboard and mended, the others are in the PDF', async ({
  page,
}) => {
  await openStart(page);
  await openFile(page, 'nedlaggning.json', weakFile());
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
  await page.getByRole('link', { name: /^Påpekanden/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alla påpekanden');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const codes = await page
    .locator('[data-finding]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-finding')));
  // The seed's own weaknesses among them.
  expect(codes).toEqual(
    expect.arrayContaining([
      'heardWithoutFeedback',
      'unknownReference',
      'sourceOnOwnDisk',
      'strayPageNumber',
      'proposalTiedToNothing',
      'measureWithoutDate',
    ]),
  );
  await hasNoViolations(page, 'findings');

  const found = page.locator('[data-finding="measureWithoutDate"]');
  await tabTo(page, found.getByRole('link'));
  await page.keyboard.press('Enter');
  const when = questionField(page, 'measure-when').locator('input');
  await expect(when).toBeFocused();
  await page.keyboard.type('Innan höstterminen börjar');
  await expect(page.locator('.page-findings')).toHaveAttribute('data-findings', '0');
  await tabTo(page, page.getByRole('link', { name: /^Påpekanden/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alla påpekanden');
  await expect(found).toHaveCount(0);
  await expect(page.locator('[data-finding="proposalTiedToNothing"]')).toHaveCount(1);

  const report = await exportPdf(page);
  const pages = await pdfPages(report);
  const from = (await pdfDestinations(report)).get('findings') ?? Number.NaN;
  const listed = pages
    .slice(from - 1, from + 2)
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(listed).toContain('Förslaget hänger inte ihop med något i prövningen.');
  expect(listed).not.toContain('när åtgärden ska vara på plats');
  expect(pages[0]?.replace(/\s+/g, ' ')).toContain('så att barnen får säga sin mening');
});
