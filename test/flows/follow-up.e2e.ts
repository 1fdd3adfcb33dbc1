import ICAL from 'ical.js';
import { expect } from 'playwright/test';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { attachedAssessment } from '#src/signature/worker/attached-assessment.ts';
import { pdfPages } from '../report/pdf-words.ts';
import {
  bytesOf,
  exportPdf,
  goToStep,
  isSaved,
  openFile,
  openStart,
  questionField,
  test,
} from './app.ts';
import { createPdfButton } from './export-dialog.ts';
import { secondBrowser } from './second-browser.ts';
import { signedOffExample } from './signed-off-example.ts';

/** The events of a calendar file, as another program reads them. */
function eventsIn(file: Uint8Array) {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(file)));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('reopened from the report at the follow-up: the outcome beside what was expected, the next day in the calendar, a report of it', async ({
  page: first,
  browser,
}) => {
  await openStart(first);
  await openFile(first, 'fastslagen.json', signedOffExample());
  const report = await exportPdf(first);

  // What somebody has kept is the PDF alone, on a computer that knows nothing of the matter.
  const page = await secondBrowser(browser);
  await openStart(page);
  await openFile(page, 'rapport.pdf', report);
  await goToOutcome(page);
  await page.getByRole('button', { name: 'Gör en ny version' }).click();
  await page.getByText('0 av 12 konsekvenser är uppföljda.').waitFor();

  await page.getByRole('button', { name: /^Lägg till en rad för var och en av de 12/ }).click();
  await expect(page.getByRole('button', { name: /^Ändra: Längre dagar/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const entry = page.locator('.record-open');
  await expect(entry.locator('.expectation')).toContainText('Elever från Norrkvarna');
  await page.keyboard.type('Resan tar 26 minuter från byn.');
  await entry.getByRole('radio', { name: 'Bättre än väntat' }).check();
  await entry.getByRole('button', { name: /^Klar:/ }).click();
  await page.getByText('1 av 12 konsekvenser är uppföljda.').waitFor();
  await expect(page.getByRole('button', { name: /^Ändra: .*: bättre än väntat$/ })).toBeVisible();

  await questionField(page, 'next-follow-up-date').locator('input').fill('2031-02-03');
  await questionField(page, 'next-follow-up-what')
    .locator('textarea')
    .fill('Restider; igen, på våren');
  await isSaved(page);
  await goToStep(page, 15);
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lägg i kalendern (.ics)' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toMatch(/^uppfoljning-.*\.ics$/);
  const next = eventsIn(await bytesOf(await calendar.createReadStream())).find(
    ({ startDate }) => startDate.toString() === '2031-02-03',
  );
  expect(next?.summary).toBe('Nästa uppföljning: Restider; igen, på våren');
  expect(next?.description).toContain('Diarienummer: BUN 2025-412');

  await goToOutcome(page);
  await page.getByRole('button', { name: 'Exportera uppföljningsrapport' }).click();
  await expect(page.getByRole('radio', { name: 'Uppföljningen' })).toBeChecked();
  const [followUp] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    createPdfButton(page).click(),
  ]);
  const bytes = await bytesOf(await followUp.createReadStream());
  const text = (await pdfPages(bytes)).join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('Uppföljning av prövning av barnets bästa');
  expect(text).toContain('Bättre än väntat');
  expect(text).toContain('Resan tar 26 minuter');

  // Everything that is exported can be opened.
  const carried = readAssessmentFile(await attachedAssessment(bytes));
  expect(carried).toMatchObject({ ok: true, assessment: { version: 2 } });
});

async function goToOutcome(page: Parameters<typeof goToStep>[0]): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Efter steg 15' })
    .getByRole('link', { name: 'Utfall' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Utfall' }).waitFor();
}
