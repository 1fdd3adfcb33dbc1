import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { exportPdf } from '../flows/app.ts';
import { chooseFile } from '../flows/choose-file.ts';
import { signedOffExample } from '../flows/signed-off-example.ts';
import { choosePlace, createIdentity, reviewFile, signTo } from '../flows/signing.ts';
import { reportWorkerIsReady, withFreshPage } from './browsers.ts';
import { quantile } from './statistics.ts';

/** What a user of the built app waits for, measured within its page. Times in milliseconds. */

const slowDown = 4;
const keys = 100;

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Öppna exempel' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
}

/** The scripts that the start page asked for before it could be used, by file name. */
export async function initialScripts(address: string): Promise<string[]> {
  return withFreshPage('about:blank', async (page) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.ways-in button') !== null) {
          performance.mark('usable');
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return page.evaluate(() => {
      const usable = performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN;
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= usable)
        .map(({ name }) => new URL(name).pathname.replace(/^\//, ''));
    });
  });
}

/** The longest task of the page's own thread while the example is exported; 0 when none took 50 ms or more. */
export async function longestTaskOfExport(address: string): Promise<number> {
  return withFreshPage(address, async (page) => {
    await openExample(page);
    await reportWorkerIsReady(page);
    return longestTaskDuring(page, () => exportPdf(page));
  });
}

/** The same while the signed-off example's report is reviewed, signed with a new identity, and reviewed again. */
export async function longestTaskOfSigning(address: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'barnrattsprovning-signing-'));
  try {
    return await withFreshPage(address, async (page) => {
      await chooseFile(page, 'Öppna fil', 'prövning.json', signedOffExample());
      await page.locator('[data-save-status="saved"]').waitFor();
      const content = await exportPdf(page);
      return longestTaskDuring(page, async () => {
        await reviewFile(page, { name: 'rapport.pdf', content });
        await choosePlace(page, 0);
        await createIdentity(page, { name: 'Elin Sandahl' });
        const result = await signTo(page, join(folder, 'underskriven.pdf'));
        await result.and(page.locator('[data-status="green"]')).waitFor();
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function longestTaskDuring(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  await work();
  const observed = async () => {
    // An observer is told of a task some time after it ended.
    await page.waitForTimeout(300);
    return page.evaluate((): number[] => Reflect.get(globalThis, 'tasks'));
  };
  const tasks = await observed();
  await page.evaluate(() => {
    setTimeout(() => {
      for (const start = performance.now(); performance.now() - start < 80; );
    });
  });
  if ((await observed()).length === tasks.length) {
    throw new Error('A long task made on purpose was not observed.');
  }
  return Math.max(0, ...tasks);
}

/** From navigation to the start page until a field of a new draft can be written in; the button is pressed at once. */
export async function firstField(address: string): Promise<number> {
  return withFreshPage('about:blank', async (page) => {
    await throttle(page);
    await page.addInitScript(() => {
      let isPressed = false;
      new MutationObserver((_, observer) => {
        const button = document.querySelector<HTMLElement>('.ways-in button');
        if (!isPressed && button !== null) {
          isPressed = true;
          setTimeout(() => button.click());
        }
        if (document.querySelector('[data-question] :is(input, textarea)') !== null) {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => performance.mark('editable')));
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    const entry = await page.waitForFunction(
      () => performance.getEntriesByName('editable')[0]?.startTime,
    );
    return Number(await entry.jsonValue());
  });
}

/** Key to the next frame while typing in the step of the example that has most fields: the 95th percentile. */
export async function keyToFrame(address: string): Promise<number> {
  return withFreshPage(address, async (page) => {
    await openExample(page);
    await goToFullestStep(page);
    await reportWorkerIsReady(page);
    await throttle(page);
    const field = page.locator('[contenteditable="true"]').first();
    await field.click();
    await page.keyboard.press('Control+End');
    await page.evaluate(() => {
      const times: number[] = [];
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => times.push(performance.now() - timeStamp);
            port2.postMessage(null);
          });
        },
        true,
      );
      Object.assign(globalThis, { times });
    });
    for (let index = 0; index < keys; index += 1) {
      await page.keyboard.press(index % 6 === 5 ? 'Space' : 'a');
      await page.waitForTimeout(40);
    }
    await page.waitForTimeout(500);
    return quantile(await page.evaluate((): number[] => Reflect.get(globalThis, 'times')), 0.95);
  });
}

async function goToFullestStep(page: Page): Promise<void> {
  const links = page.getByRole('navigation', { name: 'Steg' }).getByRole('link', { name: /^\d+ / });
  const fields = page.locator('[data-question] :is(input, textarea, [contenteditable="true"])');
  let fullest = { step: 0, fields: -1 };
  for (let step = 0; step < (await links.count()); step += 1) {
    await links.nth(step).click();
    await page.locator('[data-question]').first().waitFor();
    await page.waitForTimeout(300);
    const count = await fields.count();
    fullest = count > fullest.fields ? { step, fields: count } : fullest;
  }
  await links.nth(fullest.step).click();
  await page.locator('[contenteditable="true"]').first().waitFor();
}
