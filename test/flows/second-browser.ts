import type { Browser, Page } from 'playwright/test';

/** Another computer: a browser with nothing of the first one's in it. */
export async function secondBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}
