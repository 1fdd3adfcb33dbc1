import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { appAddress } from '../flows/address.ts';
import { chooseFile } from '../flows/choose-file.ts';
import { createPdfButton, openExport } from '../flows/export-dialog.ts';
import { signedOffExample } from '../flows/signed-off-example.ts';
import {
  chooseIdentity,
  choosePlace,
  createIdentity,
  openCertificate,
  reviewFile,
  signTo,
} from '../flows/signing.ts';
import { signByPyHanko } from './pyhanko.ts';
import type { SignedPdf } from './signatures.ts';

/** Of an organisation, with its issuers: made for tests (test/fixtures/identities). */
const certificate = { path: 'test/fixtures/identities/rsa-aes.p12', password: 'hemligt' };

const fields = ['Signature1', 'Signature2', 'Signature3'];

/**
 * The signed-off example, exported and signed by three people one after the other in the app, and by turns in the app
 * and elsewhere: each file as its next reader gets it.
 */
export async function signReports(browser: Browser, folder: string): Promise<SignedPdf[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(appAddress);
  const files: SignedPdf[] = [];

  async function add(name: string, ...by: ('app' | 'pyHanko')[]): Promise<string> {
    const path = pathOf(name);
    const result = await reviewFile(page, { name, content: readFileSync(path) });
    files.push({
      name,
      path,
      fields: fields.length,
      signatures: by.map((one, index) => ({ field: fields[index] ?? '', by: one })),
      status: (await result.getAttribute('data-status')) ?? '',
    });
    return path;
  }
  const pathOf = (name: string) => join(folder, `${name}.pdf`);

  await exportSignedOff(page, pathOf('unsigned'));
  const unsigned = await add('unsigned');

  await choosePlace(page, 0);
  await createIdentity(page, { name: 'Elin Sandahl', organisation: 'Ekdalens kommun' });
  await signTo(page, pathOf('signed-once'));
  const once = await add('signed-once', 'app');

  await choosePlace(page, 0);
  await openCertificate(page, certificate.path, certificate.password);
  await signTo(page, pathOf('signed-twice'));
  await add('signed-twice', 'app', 'app');
  await createIdentity(page, { name: 'Čálliid Ŋuorra', organisation: '' });
  await signTo(page, pathOf('signed-thrice'));
  await add('signed-thrice', 'app', 'app', 'app');

  signByPyHanko(unsigned, pathOf('signed-elsewhere'), 'Signature1');
  await add('signed-elsewhere', 'pyHanko');
  await choosePlace(page, 0);
  await chooseIdentity(page, 'Elin Sandahl');
  await signTo(page, pathOf('signed-elsewhere-then-here'));
  await add('signed-elsewhere-then-here', 'pyHanko', 'app');

  signByPyHanko(once, pathOf('signed-here-then-elsewhere'), 'Signature2');
  await add('signed-here-then-elsewhere', 'app', 'pyHanko');
  await page.close();
  return files;
}

async function exportSignedOff(page: Page, path: string): Promise<void> {
  await chooseFile(page, 'Öppna fil', 'fastställd.json', signedOffExample());
  await page.locator('[data-save-status="saved"]').waitFor();
  const dialog = await openExport(page);
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await createPdfButton(page).click();
  await (await download).saveAs(path);
  await dialog.getByRole('button', { name: 'Stäng', exact: true }).click();
}
