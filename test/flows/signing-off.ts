import type { Page } from 'playwright/test';

/** To the page where the open draft is signed off, by the list of steps. */
export async function goToSignOff(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Efter steg 15' })
    .getByRole('link', { name: /^Fastställ/ })
    .click();
  await page.getByRole('heading', { level: 1, name: /^(Fastställ version|Version) \d+/ }).waitFor();
}

/** Signs the open draft off, whatever is still open. */
export async function signOff(page: Page, version = 1): Promise<void> {
  await goToSignOff(page);
  await page.getByRole('button', { name: `Fastställ version ${version}` }).click();
  await page.getByRole('button', { name: `Ja, fastställ version ${version}` }).click();
  await page.getByRole('heading', { level: 1, name: `Version ${version} är fastställd` }).waitFor();
}
