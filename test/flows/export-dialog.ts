import type { Locator, Page } from 'playwright/test';

export interface ExportOptions {
  /** The report for the archive, without the assessment in it. */
  readonly forArchive?: boolean;
  /** Whether every page says UTKAST; as the dialog suggests it if not said. */
  readonly isDraft?: boolean;
}

/** Opens the export dialog and makes the choices in it. */
export async function openExport(page: Page, options: ExportOptions = {}): Promise<Locator> {
  await page.getByRole('button', { name: /^(Exportera PDF|Export PDF)$/ }).click();
  const dialog = page.getByRole('dialog');
  if (options.forArchive) {
    await dialog.getByRole('radio').nth(1).check();
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
