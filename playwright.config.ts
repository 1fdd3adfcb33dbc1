import { defineConfig } from 'playwright/test';
import { browserArguments, findBrowser } from './test/browser.ts';
import { appAddress } from './test/flows/address.ts';

const executablePath = findBrowser();

/** Flows on the built app: `npm run build` comes first (`npm test` does both). */
export default defineConfig({
  testDir: 'test/flows',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 120_000,
  outputDir: 'test-results',
  use: {
    baseURL: appAddress,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1366, height: 768 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArguments },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node test/flows/serve.ts',
    url: appAddress,
    reuseExistingServer: false,
  },
});
