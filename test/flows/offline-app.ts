import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright/test';
import { hostHeaders } from '../../build/content-security-policy.ts';
import { test as base } from './app.ts';
import { type StaticHost, startHost } from './static-host.ts';

export const builtApp = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A flow with a host of its own, that can be cut off or given a new version. */
export const test = base.extend<{
  headers: Readonly<Record<string, string>>;
  host: StaticHost;
}>({
  /** What the host sends with every file: as `hosting` says, or with `test.use` as a plain host does. */
  headers: [hostHeaders, { option: true }],
  host: async ({ headers }, use) => {
    const host = await startHost(builtApp, 0, headers);
    await use(host);
    await host.stop();
  },
  appIsAt: async ({ host }, use) => {
    await use(host.address);
  },
});

/** Opens the app, and waits until it says that it needs the network no more. */
export async function openUntilReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-offline="ready"]').waitFor({ timeout: 30_000 });
}

/** Nobody answers any more, and the browser knows. */
export async function cutNetwork(context: BrowserContext, host: StaticHost): Promise<void> {
  await host.stop();
  await context.setOffline(true);
}
