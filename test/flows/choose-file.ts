import type { Page } from 'playwright/test';

/** Presses the button of this name and chooses a file that is not on the disk. */
export async function chooseFile(
  page: Page,
  button: string | RegExp,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await (await chooser).setFiles({
    name,
    mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'application/json',
    buffer: Buffer.from(content),
  });
}
