import { writeFileSync } from 'node:fs';
import { test as base, type Locator, type Page } from 'playwright/test';
import { appAddress } from './address.ts';
import { createPdfButton, type ExportOptions, openExport } from './export-dialog.ts';
import { Watch } from './watch.ts';

/** A flow that fails also by what it does not look at: see `Watch`. */
export const test = base.extend<{ appIsAt: string; watch: Watch }>({
  /** Where the app of this flow is served. */
  appIsAt: appAddress,
  watch: [
    async ({ browser, appIsAt }, use) => {
      const watch = new Watch(appIsAt);
      const end = watch.browser(browser);
      await use(watch);
      end();
      if (watch.wrongs.length > 0) {
        throw new Error(`A page did what it must not:\n${watch.wrongs.join('\n')}`);
      }
    },
    { auto: true },
  ],
});

export async function openStart(page: Page, address = appAddress): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Ny prövning' }).waitFor();
}

/** A new prövning, past the page that asks whether one is needed. */
export async function startNew(page: Page, address?: string): Promise<void> {
  await openStart(page, address);
  await beginNew(page);
}

/** The same, where the start page is open. */
export async function beginNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ny prövning' }).click();
  await page.getByRole('heading', { level: 1, name: /^Behövs en prövning/ }).waitFor();
  await page.getByRole('button', { name: 'Nästa steg' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
}

export async function openExample(page: Page, address?: string): Promise<void> {
  await openStart(page, address);
  await page.getByRole('button', { name: 'Öppna exempel' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
}

/** A page of the open draft by its place in the address: "behov", "samband", "steg/8". */
export async function goToPlace(page: Page, place: string): Promise<void> {
  await page.goto(page.url().replace(/#.*\/utkast\/([^/]+)\/.*$/, `#/utkast/$1/${place}`));
  await page.locator('main h1').waitFor();
}

export async function goToStep(page: Page, number: number): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steg' })
    .getByRole('link', { name: new RegExp(`^${number} `) })
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${number}\\. `) }).waitFor();
}

export async function isSaved(page: Page): Promise<void> {
  await page.locator('[data-save-status="saved"]').waitFor();
}

/** The field of a question on the page, or in the record given. */
export function questionField(scope: Page | Locator, id: string): Locator {
  return scope.locator(`[data-question="${id}"]`);
}

/** Exports the PDF and hands over its bytes. */
export async function exportPdf(page: Page, options: ExportOptions = {}): Promise<Uint8Array> {
  await openExport(page, options);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    createPdfButton(page).click(),
  ]);
  await page.locator('[data-export-status="done"]').waitFor();
  await page.getByRole('button', { name: 'Stäng' }).click();
  return bytesOf(await download.createReadStream());
}

/** "Öppna fil" on the start page, with a file of this name and content. */
export async function openFile(page: Page, name: string, content: string | Uint8Array) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Öppna fil' }).click(),
  ]);
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  await chooser.setFiles(path);
}

/** "Spara till fil", and what the file says. */
export async function saveToFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('banner').getByRole('button', { name: 'Spara till fil', exact: true }).click(),
  ]);
  return new TextDecoder().decode(await bytesOf(await download.createReadStream()));
}

export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) {
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
