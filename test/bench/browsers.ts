import { type Browser, chromium, type Page } from 'playwright';
import { browserArguments, findBrowser } from '../browser.ts';

/** A page of a browser that was started for it, with an empty profile; the browser is closed afterwards. */
export async function withFreshPage<Result>(
  address: string,
  use: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: browserArguments,
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    await page.goto(address);
    return await use(page, browser);
  } finally {
    await browser.close();
  }
}

/** Resolves when the report's worker has loaded its fonts and then had nothing to do for a while. */
export async function reportWorkerIsReady(page: Page): Promise<void> {
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  await worker.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    const hasFonts = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.ttf'));
    while (!hasFonts()) {
      await pause();
    }
    // A turn that took longer than a pause and some noise was work.
    for (let calmTurns = 0; calmTurns < 25; ) {
      const start = performance.now();
      await pause();
      calmTurns = performance.now() - start < 60 ? calmTurns + 1 : 0;
    }
  });
}
