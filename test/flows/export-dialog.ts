import type { Locator, Page } from 'playwright/test';
import { english } from '#src/i18n/en/index.ts';
import { swedish } from '#src/i18n/sv/index.ts';

export interface ExportOptions {
  /** The report for the archive, without the assessment in it. */
  readonly forArchive?: boolean;
  /** The report of the follow-up, which the dialog offers once the outcome is begun. */
  readonly ofFollowUp?: boolean;
  /** Whether every page says UTKAST; as the dialog suggests it if not said. A signed-off version never does. */
  readonly isDraft?: boolean;
}

const buttons = [swedish, english].flatMap(({ wizard, signOff }) => [
  wizard.exportPdf,
  signOff.actions.report,
]);

/** Opens the export dialog, by the button in the header, and makes the choices in it. */
export async function openExport(page: Page, options: ExportOptions = {}): Promise<Locator> {
  const name = new RegExp(`^(${buttons.join('|')})$`);
  await page.getByRole('banner').getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog');
  if (options.ofFollowUp) {
    await dialog.getByRole('radio').nth(1).check();
  }
  if (options.forArchive) {
    await dialog.getByRole('radio').last().check();
  }
  if (options.isDraft !== undefined) {
    await dialog.getByRole('checkbox').setChecked(options.isDraft);
  }
  return dialog;
}

/** The button of the export dialog that begins the work. */
export function createPdfButton(page: Page): Locator {
  return page.getByRole('dialog').locator('button[type="submit"]');
}
