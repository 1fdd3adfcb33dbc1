import { defineConfig } from 'playwright/test';
import { browserArguments, findBrowser } from './test/browser.ts';
import { appAddress } from './test/flows/address.ts';

/** Measures times, so it runs by itself, after the others. */
const killed = 'killed-browser.e2e.ts';

const executablePath = findBrowser();

/** Flows on the built app: `npm run build` comes first (`npm test` does both). */
export default defineConfig({
  testDir: 'test/flows',
  projects: [
    { name: 'flows', testMatch: '*.e2e.ts', testIgnore: killed },
    { name: 'killed', testMatch: killed, dependencies: ['flows'] },
  ],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A busy machine may stall a browser for seconds; what passes only the second time is listed as flaky.
  retries: 1,
  timeout: 120_000,
  // As long as an action: after a reload, the first thing expected waits for the whole page to load.
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  use: {
    baseURL: appAddress,
    actionTimeout: 15_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1366, height: 768 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArguments },
    // To record every flow would cost a sixth more time; what fails is run again anyhow.
    trace: 'on-first-retry',
  },
  webServer: {
    command: 'node test/flows/serve.ts',
    url: appAddress,
    reuseExistingServer: false,
  },
});
