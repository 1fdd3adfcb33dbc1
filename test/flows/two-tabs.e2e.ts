import { type BrowserContext, expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import { goToStep, isSaved, openExample, openStart, questionField, startNew, test } from './app.ts';

/** A draft with a heading, open to be written; its address. */
async function startDraft(page: Page, title: string): Promise<string> {
  await startNew(page);
  await titleField(page).fill(title);
  await isSaved(page);
  return page.url();
}

async function secondTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

function titleField(page: Page) {
  return questionField(page, 'case-title').locator('textarea, input');
}

function titleText(page: Page) {
  return questionField(page, 'case-title').locator('.view-answer');
}

const notice = (page: Page, kind: string) => page.locator(`[data-tabs="${kind}"]`);

const takeOver = (page: Page) => page.getByRole('button', { name: 'Skriv här i stället' });

test('the second tab reads along live, takes over, and hands back; nothing is lost', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Ny skolgård i Tallmyra');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await expect(titleText(second)).toHaveText('Ny skolgård i Tallmyra');
  await expect(second.locator('form.question-form')).toHaveCount(0);
  await expect(second.locator('[data-save-status="reading"]')).toHaveText('Läser med');

  await hasNoViolations(second, 'a tab that reads along');

  await titleField(page).fill('Ny skolgård och lekplats i Tallmyra');
  await expect(titleText(second)).toHaveText('Ny skolgård och lekplats i Tallmyra');

  // What is in a field and not yet saved comes along.
  await titleField(page).pressSequentially(', etapp ett');
  await takeOver(second).click();
  await expect(titleField(second)).toHaveValue('Ny skolgård och lekplats i Tallmyra, etapp ett');
  await expect(notice(page, 'handedOver')).toBeVisible();
  await expect(titleText(page)).toHaveText('Ny skolgård och lekplats i Tallmyra, etapp ett');

  await titleField(second).fill('Skolgården');
  await isSaved(second);
  await expect(titleText(page)).toHaveText('Skolgården');
  await takeOver(page).click();
  await expect(titleField(page)).toHaveValue('Skolgården');
  await expect(notice(second, 'handedOver')).toBeVisible();
});

test('what another tab does is seen also by somebody far down the page', async ({
  page,
  context,
}) => {
  await openExample(page);
  await goToStep(page, 5);
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.locator('.step-navigation').scrollIntoViewIfNeeded();
    const second = await secondTab(context, page.url());
    await takeOver(second).click();
    await expect(second.locator('[data-save-status="saved"]')).toBeVisible();
    const said = notice(page, 'handedOver');
    await expect(said).toBeInViewport({ ratio: 1 });
    await takeOver(page).click({ trial: true });
    await hasNoViolations(page, `handed over, ${width} pixels wide`);
    await takeOver(page).click();
    await expect(notice(second, 'handedOver')).toBeVisible();
    await second.close();
  }
});

test('by keyboard: the heading has the focus after taking over, and the field when one comes back', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Ny skolgård');
  await questionField(page, 'case-organisation').locator('input, textarea').fill('Ekdalens kommun');
  await page.keyboard.press('ArrowLeft');
  const second = await secondTab(context, address);
  await second.evaluate(() => window.scrollTo(0, 0));
  await takeOver(second).focus();
  await second.keyboard.press('Enter');
  await expect(titleField(second)).toBeVisible();
  await expect(second.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(second.getByText('Nu skriver ni här.')).toBeAttached();

  await expect(notice(page, 'handedOver')).toBeVisible();
  await expect(questionField(page, 'case-organisation')).toBeFocused();
  await hasNoViolations(page, 'a tab that has handed over');
  // The button comes before the question, and is reached without the mouse.
  await takeOver(page).focus();
  await page.keyboard.press('Enter');
  const field = questionField(page, 'case-organisation').locator('input, textarea');
  await expect(field).toBeVisible();
  await expect(field).toBeFocused();
});

test('a writer that is closed leaves the draft to the one that reads', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Skolskjuts i norr');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await page.close();
  await expect(titleField(second)).toHaveValue('Skolskjuts i norr');
  await titleField(second).fill('Skolskjuts i norr och söder');
  await isSaved(second);
  await expect(notice(second, 'elsewhere')).toHaveCount(0);
});

test('a writer that is loaded anew goes on writing, though another reads', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Fritidsgården flyttar');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await page.reload();
  await expect(titleField(page)).toHaveValue('Fritidsgården flyttar');
  await expect(notice(second, 'elsewhere')).toBeVisible();
});

test('a writer that crashes leaves the draft to the one that reads', async ({ page, context }) => {
  const address = await startDraft(page, 'Gångbana vid Storgatan');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await titleField(page).fill('Gångbana vid Storgatan och Ågatan');
  await isSaved(page);
  await page.goto('chrome://crash', { timeout: 3000 }).catch(() => undefined);
  await expect(titleField(second)).toHaveValue('Gångbana vid Storgatan och Ågatan');
});

test('a tab that is stuck loses the draft, and what it had not saved is merged when it wakes', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Förskola i Ekdalen');
  await goToStep(page, 13);
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await page.getByRole('button', { name: 'Lägg till förslag' }).click();
  // A page that comes to nothing more, with unsaved text on its screen.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Debugger.enable');
  const isStuck = new Promise((resolve) => devtools.once('Debugger.paused', resolve));
  const stuck = page.evaluate(() => {
    document.execCommand('insertText', false, 'Hör barnen en gång till');
    // biome-ignore lint/suspicious/noDebugger: what makes it stuck.
    debugger;
  });
  await isStuck;
  await takeOver(second).click();
  await expect(titleField(second)).toBeVisible();
  await titleField(second).fill('Förskola i Ekdalen, etapp två');
  await isSaved(second);
  const stored = await second.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).toContain('etapp två');
  expect(stored).not.toContain('Hör barnen');
  await devtools.send('Debugger.resume');
  await stuck;
  await expect(notice(page, 'unsaved').or(notice(page, 'taken'))).toBeVisible();
  await takeOver(page).click();
  await expect(page.locator('.record-title').first()).toBeVisible();
  await isSaved(page);
  await expect(page.getByText('Hör barnen en gång till').first()).toBeVisible();
  await expect(titleText(second)).toHaveText('Förskola i Ekdalen, etapp två');
  await page.getByRole('link', { name: 'Ärendeuppgifter' }).click();
  await expect(titleField(page)).toHaveValue('Förskola i Ekdalen, etapp två');
});

test('signed off in one tab is signed off in the other', async ({ page, context }) => {
  const address = await startDraft(page, 'Avgift i simhallen');
  const second = await secondTab(context, address);
  await expect(notice(second, 'elsewhere')).toBeVisible();
  await second.getByRole('link', { name: 'Fastställ' }).click();
  await expect(second.getByText('Prövningen fastställs i fliken där den skrivs')).toBeVisible();
  await page.getByRole('link', { name: 'Fastställ' }).click();
  await page.getByRole('button', { name: 'Fastställ version 1' }).click();
  await page.getByRole('button', { name: 'Ja, fastställ version 1' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Version 1 är fastställd' }),
  ).toBeVisible();
  await expect(
    second.getByRole('heading', { level: 1, name: 'Version 1 är fastställd' }),
  ).toBeVisible();
  await expect(notice(second, 'elsewhere')).toHaveCount(0);
});

test('the start page says what another tab writes, and asks before that is removed', async ({
  page,
  context,
}) => {
  await startDraft(page, 'Belysning i parken');
  const start = await context.newPage();
  await openStart(start);
  const row = start.locator('.draft-row').filter({ hasText: 'Belysning i parken' });
  await expect(row).toContainText('Skrivs i en annan flik');

  await titleField(page).fill('Belysning i Stadsparken');
  await expect(start.locator('.draft-row')).toContainText('Belysning i Stadsparken');
  const renamed = start.locator('.draft-row').filter({ hasText: 'Belysning i Stadsparken' });
  await renamed.getByRole('button', { name: 'Byt namn' }).click();
  await expect(renamed.getByRole('alert')).toContainText('Byt namn där');

  await renamed.getByRole('button', { name: 'Ta bort' }).click();
  const question = renamed.getByRole('alertdialog');
  await expect(question).toContainText('fast det skrivs i en annan flik');
  await question.getByRole('button', { name: 'Ta bort' }).click();
  await expect(start.locator('.draft-row')).toHaveCount(0);
  await expect(notice(page, 'removed')).toBeVisible();
  await page.getByRole('button', { name: 'Lägg tillbaka utkastet' }).click();
  await expect(notice(page, 'putBack')).toBeVisible();
  await isSaved(page);
  await expect(start.locator('.draft-row')).toContainText('Belysning i Stadsparken');

  await page.getByRole('link', { name: 'Alla utkast' }).click();
  await expect(start.locator('.draft-row')).not.toContainText('Skrivs i en annan flik');
  await expect(page.locator('.draft-row')).not.toContainText('Skrivs i en annan flik');
});

test('a page that is put into the back/forward cache lets others write, and reads along when it comes back', async ({
  page,
  context,
}) => {
  const address = await startDraft(page, 'Ridväg genom skogen');
  await titleField(page).pressSequentially(' vid Tallmyra');
  // Playwright's browser has no such cache: these are the events that a page with one sees.
  const event = (name: string) =>
    page.evaluate(
      (type) => window.dispatchEvent(new PageTransitionEvent(type, { persisted: true })),
      name,
    );
  await event('pagehide');
  const second = await secondTab(context, address);
  await expect(titleField(second)).toHaveValue('Ridväg genom skogen vid Tallmyra');
  await titleField(second).fill('Ridväg genom Norra skogen');
  await isSaved(second);
  await event('pageshow');
  await expect(titleText(page)).toHaveText('Ridväg genom Norra skogen');
  await expect(notice(page, 'elsewhere')).toBeVisible();
});

test('the same answer written in two tabs at once: both texts are shown, and the user chooses', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    // Before the app's own listener: a tab that has not heard yet of what the other has written.
    window.addEventListener('storage', (event) => {
      if ('isDeaf' in window) {
        event.stopImmediatePropagation();
      }
    });
  });
  const address = await startDraft(page, 'Skolvägen');
  const second = await secondTab(context, address);
  await second.evaluate(() => Object.assign(window, { isDeaf: true }));
  await titleField(page).fill('Skolvägen i norr');
  await isSaved(page);
  await titleField(second).fill('Skolvägen i söder');
  const [asked, other] = [second, page];
  await expect(notice(asked, 'conflict')).toBeVisible();
  await expect(notice(other, 'conflict')).toHaveCount(0);
  await hasNoViolations(asked, 'a tab with a conflict');

  await asked.getByRole('link', { name: 'Jämför och välj' }).click();
  await asked.getByRole('heading', { level: 1, name: 'Sammanfoga' }).waitFor();
  await expect(asked.getByRole('main')).toContainText('norr');
  await expect(asked.getByRole('main')).toContainText('söder');
  await asked.getByRole('radio', { name: 'Behåll den här flikens' }).check();
  await asked.getByRole('button', { name: 'Sammanfoga', exact: true }).click();
  await isSaved(asked);
  await expect(titleField(other)).toHaveValue('Skolvägen i söder');
  await asked.goto(address);
  await expect(titleField(asked)).toHaveValue('Skolvägen i söder');
});

test.describe('without locks', () => {
  for (const [means, withChannel] of [
    ['by messages alone', true],
    ['by what lies in localStorage alone', false],
  ] as const) {
    test(`two tabs write the same draft, and both texts stay: ${means}`, async ({
      page,
      context,
    }) => {
      await context.addInitScript((keepsChannel) => {
        Object.defineProperty(navigator, 'locks', { value: undefined });
        if (!keepsChannel) {
          Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
        }
      }, withChannel);
      const address = await startDraft(page, 'Hastighet vid skolan');
      const second = await secondTab(context, address);
      if (withChannel) {
        await expect(notice(second, 'elsewhere')).toBeVisible();
        await takeOver(second).click();
      }
      await goToStep(second, 13);
      await second.getByRole('button', { name: 'Lägg till förslag' }).click();
      await second.keyboard.type('Trettio kilometer i timmen');
      await isSaved(second);
      if (withChannel) {
        await takeOver(page).click();
      }
      await titleField(page).fill('Hastigheten vid skolan');
      await isSaved(page);
      await expect(second.locator('.assessment-name')).toContainText('Hastigheten vid skolan');
      await goToStep(page, 13);
      await expect(page.getByText('Trettio kilometer i timmen').first()).toBeVisible();
    });
  }
});
