import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { openExample, openFile, openStart, saveToFile, test } from './app.ts';
import { createIdentity, openCertificate, reviewFile, tryCertificate } from './signing.ts';
import { signOff } from './signing-off.ts';
import { tabTo } from './tab-to.ts';

const fixture = (name: string) => `test/fixtures/identities/${name}.p12`;

/** The example with a place for a third signer, signed off, its report on the page where it is signed. */
async function reportToSign(page: Page): Promise<void> {
  await openExample(page);
  const file = JSON.parse(await saveToFile(page));
  const signers = file.assessment.answers['case-signers'].value;
  const third = structuredClone(signers[0]);
  third.id = '7d0f4a52-3c6e-4a55-9d0e-0a6b5a1f0c01';
  third.answers['signer-name'].value = 'Åsa Öberg';
  third.answers['signer-party'].value = 'Elevrådet';
  signers.push(third);
  await openStart(page);
  await openFile(page, 'tre-undertecknare.json', JSON.stringify(file));
  // The example that its signers were written into is still here.
  await page.getByRole('button', { name: 'Öppna som eget utkast' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
  await signOff(page);
  await page.getByRole('main').getByRole('button', { name: 'Skriv under nu' }).click();
  await hasStatus(page, 'amber', 'Ingen har skrivit under');
}

async function hasStatus(page: Page, status: string, heading: string) {
  await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', status);
}

const place = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const signButton = (page: Page) => page.getByRole('button', { name: 'Skriv under', exact: true });

/** Signs, waits until the new file has been reviewed, and hands over its name and content. */
async function sign(page: Page, heading: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    signButton(page).click(),
  ]);
  await hasStatus(page, 'green', heading);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

async function hasNoViolations(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
    where,
  ).toEqual([]);
}

test('three people sign one after the other, with identities of every kind; each time the review is green', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await reportToSign(page);

  // The first makes an identity in place; the next signs at the same computer, with a certificate.
  await place(page, /Elin Sandahl/).check();
  await createIdentity(page, { name: 'Elin Sandahl', organisation: 'Ekdalens kommun' });
  await expect(page.getByText(/enkel elektronisk underskrift/)).toBeVisible();
  await hasNoViolations(page, 'about to sign');
  const first = await sign(page, 'Ingenting har ändrats: 1 av 3 har skrivit under');
  expect(first.name).toMatch(/^provning-.*-underskriven-1-av-3\.pdf$/);

  await place(page, /Birgitta Lannerheim/).check();
  await expect(place(page, /^Elin Sandahl, Ekdalens kommun/)).not.toBeChecked();
  await tryCertificate(page, fixture('rsa-aes'), 'fel');
  await expect(page.locator('[data-problem="wrongPassword"]')).toBeVisible();
  await expect(page.getByLabel('Lösenord till filen')).toBeFocused();
  await hasNoViolations(page, 'wrong password');
  await page.keyboard.type('hemligt');
  await page.keyboard.press('Enter');
  await expect(place(page, /^Åsa Öberg, endast för test/)).toBeChecked();
  await expect(page.locator('[data-note="otherName"]')).toContainText('Birgitta Lannerheim');
  await expect(page.locator('[data-worth="issued"]')).toContainText('Testutfärdare');
  const second = await sign(page, 'Ingenting har ändrats: 2 av 3 har skrivit under');
  expect(second.name).toBe(first.name.replace('1-av-3', '2-av-3'));
  expect(second.content.subarray(0, first.content.length).equals(first.content)).toBe(true);

  // The third gets the file in the mail: another start of the app, in which no certificate is open.
  await page.reload();
  await reviewFile(page, second);
  await expect(place(page, /^Underskrift: Åsa Öberg/)).toBeChecked();
  await expect(place(page, /^Elin Sandahl, Ekdalens kommun/)).toBeVisible();
  await expect(place(page, /^Åsa Öberg, endast för test/)).toHaveCount(0);
  await openCertificate(page, fixture('swedish-password-aes'), 'smörgås ÅÄÖ');
  const third = await sign(page, 'Ingenting har ändrats: alla 3 har skrivit under');
  expect(third.content.subarray(0, second.content.length).equals(second.content)).toBe(true);
  await expect(signButton(page)).toHaveCount(0);
});

for (const [name, problem, words] of [
  ['expired', 'expired', /från 1 januari 2024 till 1 januari 2026 och har alltså gått ut/],
  ['not-yet-valid', 'notYetValid', /gäller från .* 2074/],
  ['rsa-1024', 'unsupportedKey', /minst 2 048 bitar/],
  ['certificates-only', 'noKey', /ingen nyckel/],
] as const) {
  test(`a certificate that is of no use (${problem}) is refused in words, and nothing is lost`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await reportToSign(page);
    await place(page, /Elin Sandahl/).check();
    await tryCertificate(page, fixture(name), 'hemligt');
    const message = page.locator(`[data-problem="${problem}"]`);
    await expect(message).toHaveText(words);
    await expect(page.getByText(`Vald fil: ${name}.p12`)).toBeVisible();
    await expect(place(page, /Elin Sandahl/)).toBeChecked();
    await openCertificate(page, fixture('p384'), 'hemligt');
    await sign(page, 'Ingenting har ändrats: 1 av 3 har skrivit under');
  });
}

test('an identity outlives a reload, its certificate can be exported, and it is gone when removed', async ({
  page,
}) => {
  await openStart(page);
  await page.getByRole('link', { name: 'Underskrifter', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Underskrifter' })).toBeFocused();
  await hasNoViolations(page, 'no identity');
  await createIdentity(page, { name: 'Anna Berg' });
  const fingerprint = await page.getByRole('listitem').locator('code').textContent();
  const digits = fingerprint?.replace(/\s/g, '') ?? '';
  expect(digits).toMatch(/^[0-9A-F]{64}$/);
  await page.reload();
  await expect(page.getByRole('listitem').locator('code')).toHaveText(fingerprint ?? '');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exportera certifikat: Anna Berg' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^certifikat-anna-berg-.*\.cer$/);
  const der = readFileSync(await download.path());
  expect(await sha256(der)).toBe(digits);
  await page.getByRole('button', { name: 'Ta bort: Anna Berg' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('går inte att få tillbaka');
  await hasNoViolations(page, 'about to remove');
  await page.getByRole('button', { name: 'Ta bort identiteten' }).click();
  // It is said when it is so.
  await expect(page.getByText('Du har ingen identitet ännu.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Du har ingen identitet ännu.')).toBeVisible();
});

test('without IndexedDB an identity serves until the app is closed, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openStart(page);
  await page.getByRole('link', { name: 'Underskrifter', exact: true }).click();
  await expect(page.getByText('låter inte appen spara något här').first()).toBeVisible();
  await page.getByRole('button', { name: 'Skapa en självgjord identitet' }).click();
  await page.keyboard.type('Anna Berg');
  await page.keyboard.press('Enter');
  await expect(page.getByText('lät inte appen spara den')).toBeVisible();
  await page.getByRole('link', { name: 'Granska', exact: true }).click();
  await page.getByRole('link', { name: 'Underskrifter', exact: true }).click();
  await expect(page.getByRole('listitem')).toContainText('finns bara så länge appen är öppen');
});

test('known fingerprints are handed from one browser to another, by keyboard', async ({
  page,
  browser,
}) => {
  await openStart(page);
  await page.goto('#/underskrifter');
  await tabTo(page, page.getByRole('button', { name: 'Lägg till fingeravtryck' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Karin Lind');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0F1E '.repeat(16));
  await tabTo(page, page.getByRole('button', { name: 'Lägg till', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Karin Lind är tillagd.')).toBeVisible();
  await hasNoViolations(page, 'known fingerprints');
  await tabTo(page, page.getByRole('button', { name: 'Spara listan till fil' }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  const elsewhere = await browser.newContext({ acceptDownloads: true });
  const other = await elsewhere.newPage();
  await openStart(other);
  await other.goto('#/underskrifter');
  const [chooser] = await Promise.all([
    other.waitForEvent('filechooser'),
    other.getByRole('button', { name: 'Öppna en lista' }).click(),
  ]);
  await chooser.setFiles(await download.path());
  await expect(other.getByText(/^Ett fingeravtryck från .* är tillagt\.$/)).toBeVisible();
  await other.reload();
  await expect(other.getByRole('listitem')).toContainText('Karin Lind');
  await elsewhere.close();
});

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Buffer.from(digest).toString('hex').toUpperCase();
}
