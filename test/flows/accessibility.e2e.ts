import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { goToStep, openExample, openStart, test } from './app.ts';
import { createPdfButton, openExport } from './export-dialog.ts';

const lights = ['light', 'dark'] as const;

async function hasNoViolations(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join('\n')}`,
  );
  expect(told, where).toEqual([]);
}

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

test('axe finds nothing on a narrow screen, with an open menu, on an unknown page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page);
  await page.getByRole('button', { name: 'Före steg 1' }).click();
  await hasNoViolations(page, 'steps unfolded');
  await goToStep(page, 5);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    'nothing sticks out to the side',
  ).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /^Mer/ }).first().click();
  await page.getByRole('menu').waitFor();
  await hasNoViolations(page, 'record menu');
  await page.goto('#/ingenstans');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await hasNoViolations(page, 'unknown page');
});
