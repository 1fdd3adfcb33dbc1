import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { appAddress } from './address.ts';
import { goToStep, questionField, startNew, test } from './app.ts';
import { startChromium } from './chromium-process.ts';
import { sentences } from './sentences.ts';

/** Times are measured here: one test after the other, with nothing else running. */
test.describe.configure({ mode: 'serial' });

/** Process groups and SIGKILL as used here are those of Linux and macOS. */
test.skip(process.platform === 'win32', 'needs SIGKILL on a process group');

const rounds = 10;

let profile = '';

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'barnrattsprovning-profile-'));
});

test.afterEach(() => {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

function question(page: Page): Locator {
  return questionField(page, 'assessed-question').locator('textarea');
}

function editor(page: Page): Locator {
  return questionField(page, 'assessed-question-notes').getByRole('textbox');
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test('killed 600 ms after the last keystroke, focus in the field, ten times: every character is there', async ({
  watch,
}) => {
  test.setTimeout(180_000);
  let browser = await startChromium(profile, watch);
  await startNew(browser.page);
  await goToStep(browser.page, 1);
  const address = browser.page.url();
  let plain = '';
  let rich = '';

  for (let round = 1; round <= rounds; round += 1) {
    await expect(question(browser.page)).toHaveValue(plain);
    await expect(editor(browser.page)).toHaveText(rich);

    // In turn the last keystroke falls in the plain field and in the editor.
    const field = round % 2 === 0 ? editor(browser.page) : question(browser.page);
    const added = `${sentences(`omgang-${round}`, 1)} `;
    await field.click();
    await browser.page.keyboard.press('Control+End');
    await field.pressSequentially(added);
    if (round % 2 === 0) {
      rich += added;
    } else {
      plain += added;
    }
    await wait(600);
    await browser.kill();

    browser = await startChromium(profile, watch);
    await browser.page.goto(address);
  }

  await expect(question(browser.page)).toHaveValue(plain);
  await expect(editor(browser.page)).toHaveText(rich);
  await browser.kill();
});

test('killed while somebody types: at most the last 500 ms are gone', async ({ watch }) => {
  test.setTimeout(180_000);
  for (const [round, characters] of [25, 32, 39, 46, 53].entries()) {
    const browser = await startChromium(profile, watch);
    await startNew(browser.page);
    await goToStep(browser.page, 1);
    const address = browser.page.url();
    await question(browser.page).focus();

    /** When each character was in the field, by the test's clock: later than in the browser's. */
    const times: number[] = [];
    while (times.length < characters) {
      await browser.page.keyboard.type('abcdefghij'[times.length % 10] ?? '', { delay: 20 });
      times.push(Date.now());
    }
    const killedAt = Date.now();
    await browser.kill();
    const owed = times.filter((time) => time < killedAt - 500).length;

    const restarted = await startChromium(profile, watch);
    await restarted.page.goto(address);
    const kept = await question(restarted.page).inputValue();
    await restarted.kill();
    expect(owed, 'the round must be long enough to say something').toBeGreaterThan(0);
    expect(kept.length, `round ${round}: ${times.length} typed`).toBeGreaterThanOrEqual(owed);
    expect('abcdefghij'.repeat(kept.length / 10 + 1)).toContain(kept);
  }
});

test('the list of drafts shows what the journal saved', async ({ watch }) => {
  const browser = await startChromium(profile, watch);
  await startNew(browser.page);
  await questionField(browser.page, 'case-title').locator('input').pressSequentially('Ny skolväg');
  await wait(600);
  await browser.kill();

  const restarted = await startChromium(profile, watch);
  await restarted.page.goto(appAddress);
  await expect(restarted.page.getByRole('link', { name: 'Ny skolväg' })).toBeVisible();
  await restarted.kill();
});
