import { expect, type Page } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import { goToPlace, goToStep, openExample, openStart, startNew, test } from './app.ts';
import { createPdfButton, openExport } from './export-dialog.ts';
import { goToSignOff } from './signing-off.ts';

/** Pages of a draft that are no steps: screening, trace, the decision, outcome. */
const besideSteps = ['behov', 'samband', 'beslut', 'utfall'];

const lights = ['light', 'dark'] as const;

for (const colorScheme of lights) {
  test(`axe finds nothing on any page with the example in it (${colorScheme})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    await openStart(page);
    await hasNoViolations(page, 'start, empty');
    await openExample(page);
    await hasNoViolations(page, 'case sheet');
    for (let number = 1; number <= 15; number += 1) {
      await goToStep(page, number);
      const edit = page.locator('.record [data-part="edit"]').first();
      if ((await edit.count()) > 0) {
        await edit.click();
      }
      await expect(page.locator('[data-editor-loading]')).toHaveCount(0);
      await hasNoViolations(page, `step ${number}`);
    }
    for (const place of besideSteps) {
      await goToPlace(page, place);
      await hasNoViolations(page, place);
    }
    await openExport(page);
    await hasNoViolations(page, 'export form');
    await createPdfButton(page).click();
    await page.locator('[data-export-status="done"]').waitFor({ timeout: 60_000 });
    await hasNoViolations(page, 'export, done');
    await openStart(page);
    await page.getByRole('button', { name: /^Byt namn/ }).click();
    await hasNoViolations(page, 'start, renaming');
  });
}

for (const colorScheme of lights) {
  test(`axe finds nothing where a version is signed off and read (${colorScheme})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await startNew(page);
    await goToSignOff(page);
    await hasNoViolations(page, 'sign-off, much left');
    await openExample(page);
    await goToSignOff(page);
    await hasNoViolations(page, 'sign-off, nothing left');
    await page.getByRole('button', { name: 'Fastställ version 1' }).click();
    await hasNoViolations(page, 'sign-off, asked');
    await page.getByRole('button', { name: 'Ja, fastställ version 1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Version 1 är fastställd' }).waitFor();
    await hasNoViolations(page, 'signed off');
    for (const number of [5, 8, 11, 13]) {
      await goToStep(page, number);
      await hasNoViolations(page, `signed off, step ${number}`);
    }
    await openExport(page);
    await hasNoViolations(page, 'report for signing');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const place of ['arendet', 'steg/8', 'faststall']) {
      await goToPlace(page, place);
      await hasNoViolations(page, `signed off, narrow, ${place}`);
      await nothingSticksOut(page, place);
    }
    await page.getByRole('button', { name: 'Gör en ny version' }).click();
    await page.getByText(/^Ersätter version 1/).waitFor();
    await hasNoViolations(page, 'new version');
    await openStart(page);
    await page.locator('.draft-row').nth(2).waitFor();
    await hasNoViolations(page, 'start, versions');
  });
}

test('axe finds nothing on a narrow screen, with an open menu, on an unknown page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page);
  await page.getByRole('button', { name: 'Före steg 1' }).click();
  await hasNoViolations(page, 'steps unfolded');
  await goToStep(page, 5);
  await nothingSticksOut(page, 'steg/5');
  for (const place of besideSteps) {
    await goToPlace(page, place);
    await hasNoViolations(page, `narrow, ${place}`);
    await nothingSticksOut(page, place);
  }
  await goToPlace(page, 'steg/5');
  await page.getByRole('button', { name: /^Mer/ }).first().click();
  await page.getByRole('menu').waitFor();
  await hasNoViolations(page, 'record menu');
  await page.goto('#/ingenstans');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await hasNoViolations(page, 'unknown page');
});

async function nothingSticksOut(page: Page, place: string): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    `nothing sticks out to the side: ${place}`,
  ).toBeLessThanOrEqual(0);
}
