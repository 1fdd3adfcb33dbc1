import { type Browser, type BrowserContext, expect, type Page, test } from 'playwright/test';
import { appAddress } from './address.ts';
import { test as flow, openExample, openStart } from './app.ts';
import { openExport } from './export-dialog.ts';
import { startForeignHost } from './foreign-host.ts';
import { Watch } from './watch.ts';

async function popup(page: Page): Promise<Page> {
  await page.goto(appAddress);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((address) => void window.open(address), appAddress),
  ]);
  return opened;
}

const places: Readonly<
  Record<string, (on: { browser: Browser; context: BrowserContext; page: Page }) => Promise<Page>>
> = {
  'the first page': async ({ page }) => page,
  'another tab': ({ context }) => context.newPage(),
  'a window that a page has opened': ({ page }) => popup(page),
  'a second browser': async ({ browser }) => (await browser.newContext()).newPage(),
};

for (const [name, pageAt] of Object.entries(places)) {
  test(`a flow hears of what a page must not do: ${name}`, async ({ browser, context, page }) => {
    const watch = new Watch(appAddress);
    const end = watch.browser(browser);
    const foreign = await startForeignHost();
    const place = await pageAt({ browser, context, page });
    const hears = async (...what: readonly (string | RegExp)[]) => {
      await expect.poll(() => watch.wrongs).toEqual(what.map((one) => expect.stringMatching(one)));
      watch.wrongs.length = 0;
    };
    await openStart(place);
    expect(watch.wrongs).toEqual([]);

    await place.evaluate(() => console.error('told to the console'));
    await hears(/^console: told to the console$/);
    await place.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown');
      });
    });
    await hears(/^error: thrown$/);
    await place.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'data:text/html,framed';
      document.body.append(frame);
    });
    // By the policy in the page and by the host's.
    await hears(...Array(2).fill(/^console: .*Content Security Policy/));
    await place.goto(foreign.address);
    await hears(`^request to ${foreign.address}$`);
    end();
    foreign.stop();
  });
}

test('a flow hears of what a worker must not do', async ({ browser, page }) => {
  const watch = new Watch(appAddress);
  const end = watch.browser(browser);
  await openExample(page);
  const [worker] = await Promise.all([page.waitForEvent('worker'), openExport(page)]);
  expect(watch.wrongs).toEqual([]);
  await worker.evaluate(() => console.error('told by a worker'));
  await expect.poll(() => watch.wrongs).toEqual(['console: told by a worker']);
  end();
});

flow.fail(
  'a flow fails by what its pages must not do, though nothing else in it does',
  async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    await openStart(page);
    await page.evaluate(() => console.error('not looked at'));
  },
);
