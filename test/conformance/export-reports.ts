import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Language, loadTexts } from '#questionnaire/index.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { english } from '#src/i18n/en/index.ts';
import { swedish } from '#src/i18n/sv/index.ts';
import type { ReportModel } from '#src/report/model/report-data.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { appAddress } from '../flows/address.ts';
import { createPdfButton, openExport } from '../flows/export-dialog.ts';
import type { Case } from './cases.ts';
import type { ExportedReport } from './judges.ts';

const words = { sv: swedish, en: english };

/** The same on every run, so that runs can be compared byte by byte. */
const instant = new Date('2026-11-22T12:30:00Z');

/**
 * What the app gives somebody who opens a case and exports it both ways: with the assessment in it and marked
 * as a draft, and for the archive without either.
 */
export async function exportReports(
  browser: Browser,
  { name, language, from }: Case,
  folder: string,
): Promise<ExportedReport[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.clock.setFixedTime(instant);
  await page.addInitScript(
    (chosen) => localStorage.setItem('barnrattsprovning:preference:language', chosen),
    language,
  );
  await page.goto(appAddress);
  await openCase(page, from, language);
  const saved = join(folder, `${name}.json`);
  const save = page.getByRole('button', { name: words[language].wizard.saveToFile, exact: true });
  await downloadBy(save, saved);
  const assessmentFile = readFileSync(saved, 'utf8');
  const reports: ExportedReport[] = [];
  for (const isForArchive of [false, true]) {
    const path = join(folder, `${name}${isForArchive ? '-arkiv' : ''}.pdf`);
    const dialog = await openExport(page, { forArchive: isForArchive, isDraft: !isForArchive });
    await downloadBy(createPdfButton(page), path);
    await dialog.getByRole('button', { name: words[language].common.close, exact: true }).click();
    const model = await modelOf(assessmentFile, language, !isForArchive);
    reports.push({ name, path, assessmentFile, isForArchive, model });
  }
  await page.close();
  return reports;
}

async function openCase(page: Page, from: Case['from'], language: Language): Promise<void> {
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

async function modelOf(file: string, language: Language, isDraft: boolean): Promise<ReportModel> {
  const result = readAssessmentFile(file);
  if (!result.ok) {
    throw new Error(`The saved file cannot be read: ${result.problem}`);
  }
  const texts = await loadTexts(language);
  return createReportModel(result.assessment, barnrattsprovning, texts, words[language].report, {
    isDraft,
  });
}
