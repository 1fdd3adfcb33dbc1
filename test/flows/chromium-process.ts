import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from 'playwright/test';
import { browserArguments, provideBrowser } from '../browser.ts';
import type { Watch } from './watch.ts';

/** A browser in a process group of its own, which can be killed as a power cut would. */
export interface ChromiumProcess {
  readonly page: Page;
  /** Kills every process of the browser at once, without any chance to write anything. */
  kill(): Promise<void>;
}

/** Starts the browser on a profile folder that outlives it. */
export async function startChromium(profile: string, watch: Watch): Promise<ChromiumProcess> {
  const child = spawn(
    provideBrowser(),
    [
      ...browserArguments,
      '--headless',
      '--remote-debugging-port=0',
      '--lang=sv-SE',
      '--window-size=1366,768',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser: Browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const context = browser.contexts()[0];
  if (context === undefined) {
    throw new Error('The browser has no context.');
  }
  watch.context(context);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async kill() {
      const exit = once(child, 'exit');
      if (child.pid !== undefined) {
        process.kill(-child.pid, 'SIGKILL');
      }
      await exit;
      await browser.close().catch(() => undefined);
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (data: Buffer) => {
      output += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (address !== undefined) {
        resolve(address);
      }
    });
    child.on('exit', () => reject(new Error(`The browser ended:\n${output}`)));
  });
}
