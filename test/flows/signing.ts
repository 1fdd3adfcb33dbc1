import type { Locator, Page } from 'playwright/test';
import { chooseFile } from './choose-file.ts';

/** What somebody does who gets a report: reviews it, and signs it. In Swedish. */

/** "Granska" and the choice of a file. */
export async function reviewFile(
  page: Page,
  file: { readonly name: string; readonly content: Uint8Array },
): Promise<Locator> {
  await page.getByRole('link', { name: 'Granska', exact: true }).click();
  await chooseFile(page, /^(Välj PDF|Granska en annan fil)$/, file.name, file.content);
  return reviewResult(page);
}

/** What the review found, once it is there. */
export async function reviewResult(page: Page): Promise<Locator> {
  const result = page.locator('[data-status]');
  await result.waitFor();
  return result;
}

/** Of those that are still free; the last one need not be chosen. */
export async function choosePlace(page: Page, index: number): Promise<void> {
  const places = page.getByRole('group', { name: 'Var ska underskriften stå?' });
  await places.locator('input:enabled').nth(index).check();
}

export async function chooseIdentity(page: Page, name: string): Promise<void> {
  const identities = page.getByRole('group', { name: 'Vad skriver du under med?' });
  await identities.getByRole('radio', { name: new RegExp(name) }).check();
}

export async function createIdentity(
  page: Page,
  { name, organisation = '' }: { name: string; organisation?: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Skapa en självgjord identitet' }).click();
  const form = page.getByRole('form', { name: 'Skapa en självgjord identitet' });
  await form.getByLabel('Ditt namn').fill(name);
  await form.getByLabel('Organisation (frivilligt)').fill(organisation);
  await form.getByRole('button', { name: 'Skapa identiteten' }).click();
  await page.getByText(`Identiteten för ${name} är skapad.`).waitFor();
}

/** Opens a .p12 and does not wait for what becomes of it. */
export async function tryCertificate(page: Page, path: string, password: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Öppna certifikat från organisationen' });
  if (!(await form.isVisible())) {
    await page.getByRole('button', { name: /^Öppna certifikat från organisationen/ }).click();
  }
  const chooser = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Välj fil' }).click();
  await (await chooser).setFiles(path);
  await form.getByLabel('Lösenord till filen').fill(password);
  await form.getByRole('button', { name: 'Öppna certifikatet' }).click();
}

export async function openCertificate(page: Page, path: string, password: string): Promise<void> {
  await tryCertificate(page, path, password);
  await page.getByText(/^Certifikatet för .* är öppet\.$/).waitFor();
}

/** Presses "Skriv under", saves the file that is handed out under `path`, and waits for its own review. */
export async function signTo(page: Page, path: string): Promise<Locator> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Skriv under', exact: true }).click();
  const file = await download;
  await file.saveAs(path);
  await page.locator('.review-signed').filter({ hasText: file.suggestedFilename() }).waitFor();
  return reviewResult(page);
}
