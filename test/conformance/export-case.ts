import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Language, loadTexts } from '#questionnaire/index.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { english } from '#src/i18n/en/index.ts';
import { swedish } from '#src/i18n/sv/index.ts';
import { createFollowUpModel } from '#src/report/follow-up-model.ts';
import { fill } from '#src/report/model/wording.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { appAddress } from '../flows/address.ts';
import { createPdfButton, openExport } from '../flows/export-dialog.ts';
import { blankFormIn, wordsOfForm } from '../report/blank-form-words.ts';
import { exampleLetters, letterModel, wordsOfLetter } from '../report/letters.ts';
import { pdfDestinations } from '../report/pdf-words.ts';
import { printedFollowUp, printedText } from '../report/printed-text.ts';
import type { Case } from './cases.ts';
import type { ExportedPdf } from './judges.ts';

const words = { sv: swedish, en: english };

/** The same on every run, so that runs can be compared byte by byte. */
const instant = new Date('2026-11-22T12:30:00Z');

/** What the app gives somebody who asks for a case. */
export async function exportCase(
  browser: Browser,
  { name, language, from, document }: Case,
  folder: string,
): Promise<ExportedPdf[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.clock.setFixedTime(instant);
  await page.addInitScript(
    (chosen) => localStorage.setItem('barnrattsprovning:preference:language', chosen),
    language,
  );
  await page.goto(appAddress);
  if (from === 'blankForm') {
    const form = await exportBlankForm(page, name, language, folder);
    await page.close();
    return [form];
  }
  if (from === 'letter') {
    const letters = await exportLetters(page, name, language, folder);
    await page.close();
    return letters;
  }
  await openCase(page, from, language);
  const files = await exportReports(page, name, language, folder, document);
  await page.close();
  return files;
}

async function exportBlankForm(
  page: Page,
  name: string,
  language: Language,
  folder: string,
): Promise<ExportedPdf> {
  const path = join(folder, `${name}.pdf`);
  const button = page.getByRole('button', { name: words[language].start.blankForm, exact: true });
  await downloadBy(button, path);
  const model = await blankFormIn(language);
  return {
    name,
    path,
    title: model.title,
    words: wordsOfForm(model),
    carries: null,
    signatureFields: [],
  };
}

/** Each letter of the example. */
async function exportLetters(
  page: Page,
  name: string,
  language: Language,
  folder: string,
): Promise<ExportedPdf[]> {
  await openCase(page, 'example', language);
  await page.goto(page.url().replace(/(#\/utkast\/[^/]+).*/, '$1/brev'));
  const files: ExportedPdf[] = [];
  for (const [index, letter] of exampleLetters().entries()) {
    const path = join(folder, `${name}-${index + 1}.pdf`);
    const button = fill(words[language].letters.pdf.buttonFor, { letter: letter.to });
    await downloadBy(page.getByRole('button', { name: button, exact: true }), path);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words[language].common.close, exact: true })
      .click();
    const model = await letterModel(letter, language);
    files.push({
      name: `${name} ${index + 1}`,
      path,
      title: model.title,
      words: wordsOfLetter(model),
      carries: null,
      signatureFields: [],
    });
  }
  return files;
}

/** Both ways: with the assessment in it and, until it is signed off, marked as a draft; for the archive without either. */
async function exportReports(
  page: Page,
  name: string,
  language: Language,
  folder: string,
  document: Case['document'],
): Promise<ExportedPdf[]> {
  const saved = join(folder, `${name}.json`);
  const header = page.getByRole('banner');
  const save = header.getByRole('button', { name: words[language].common.saveToFile, exact: true });
  await downloadBy(save, saved);
  const assessmentFile = readFileSync(saved, 'utf8');
  const assessment = assessmentIn(assessmentFile);
  const isLocked = isSignedOff(assessment);
  const files: ExportedPdf[] = [];
  for (const isForArchive of [false, true]) {
    const path = join(folder, `${name}${isForArchive ? '-arkiv' : ''}.pdf`);
    const dialog = await openExport(page, {
      forArchive: isForArchive,
      ofFollowUp: document === 'followUp',
      ...(!isLocked && { isDraft: !isForArchive }),
    });
    await downloadBy(createPdfButton(page), path);
    await dialog.getByRole('button', { name: words[language].common.close, exact: true }).click();
    const destinations = await pdfDestinations(new Uint8Array(readFileSync(path)));
    const { model, words: printed } =
      document === 'followUp'
        ? await followUpOf(assessment, language, !isForArchive)
        : await reportOf(assessment, language, !isForArchive, destinations);
    files.push({
      name: isForArchive ? `${name}, for the archive` : name,
      path,
      title: model.title,
      words: printed,
      carries: isForArchive ? null : assessmentFile,
      signatureFields: model.signOff.signers.flatMap(({ rows }) =>
        rows.flat().flatMap(({ field }) => field?.name ?? []),
      ),
    });
  }
  return files;
}

async function openCase(
  page: Page,
  from: Exclude<Case['from'], 'blankForm' | 'letter'>,
  language: Language,
): Promise<void> {
  const { newAssessment, openExample, openFile } = words[language].start;
  if (typeof from === 'string') {
    const button = from === 'new' ? newAssessment : openExample;
    await page.getByRole('button', { name: button, exact: true }).click();
  } else {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: openFile, exact: true }).click();
    const buffer = Buffer.from(from.file);
    await (await chooser).setFiles({ name: 'prov.json', mimeType: 'application/json', buffer });
  }
  await page.locator('[data-save-status="saved"]').waitFor();
}

async function downloadBy(button: Locator, path: string): Promise<void> {
  const download = button.page().waitForEvent('download', { timeout: 120_000 });
  await button.click();
  await (await download).saveAs(path);
}

function assessmentIn(file: string): Assessment {
  const result = readAssessmentFile(file);
  if (!result.ok) {
    throw new Error(`The saved file cannot be read: ${result.problem}`);
  }
  return result.assessment;
}

async function reportOf(
  assessment: Assessment,
  language: Language,
  isDraft: boolean,
  destinations: ReadonlyMap<string, number>,
) {
  const model = createReportModel(
    assessment,
    barnrattsprovning,
    await loadTexts(language),
    words[language].report,
    { isDraft },
  );
  return { model, words: printedText(model, destinations) };
}

async function followUpOf(assessment: Assessment, language: Language, isDraft: boolean) {
  const model = createFollowUpModel(
    assessment,
    barnrattsprovning,
    await loadTexts(language),
    words[language].report,
    { isDraft },
  );
  return { model, words: printedFollowUp(model) };
}
