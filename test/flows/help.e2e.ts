import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { organisationHelpSample } from '#src/domain/organisation-help/sample.ts';
import { hasNoViolations } from './accessibility.ts';
import { goToStep, openExample, openStart, questionField, test } from './app.ts';
import { chooseFile } from './choose-file.ts';
import { builtApp, cutNetwork, test as offlineTest, openUntilReady } from './offline-app.ts';
import { startHost } from './static-host.ts';

const repository = join(import.meta.dirname, '../..');
const lookup = (page: Page) => page.getByRole('dialog', { name: 'Slå upp' });
const search = (page: Page) => page.getByRole('combobox', { name: 'Artikel, nummer eller ord' });

test('articles and words are looked up by keyboard, from wherever one writes, and back', async ({
  page,
}) => {
  await openExample(page);
  await goToStep(page, 1);
  const field = questionField(page, 'assessed-question').locator('textarea');
  await field.focus();
  await page.keyboard.press('Shift+F2');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('12');
  await expect(page.getByRole('option', { selected: true })).toContainText('Artikel 12 – ');
  await page.keyboard.press('Enter');
  await expect(lookup(page).getByRole('heading', { name: /^Artikel 12 – / })).toBeFocused();
  await hasNoViolations(page, 'looked up');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  await page.keyboard.press('Shift+F1');
  await expect(page.getByRole('heading', { name: 'Stöd', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+F1');
  await expect(field).toBeFocused();

  // By the menu: the focus goes back to its button.
  const more = page.getByRole('banner').getByRole('button', { name: 'Mer', exact: true });
  await more.click();
  await page.getByRole('menuitem', { name: 'Slå upp' }).click();
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('återkopp');
  await expect(lookup(page).getByRole('heading', { name: 'Återkoppling' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});

test('an organisation’s file is added and shown under its name; a hostile one is refused', async ({
  page,
}) => {
  await openStart(page);
  await page
    .getByRole('navigation', { name: 'Sidor' })
    .getByRole('link', { name: 'Hjälp' })
    .click();
  const add = 'Lägg till er organisations hjälp';
  const hostile = {
    ...organisationHelpSample,
    organisation: '<script>document.title = "x"</script>',
    links: [{ title: 'Klicka', address: 'javascript:alert(1)' }],
  };
  await chooseFile(page, add, 'elak.json', JSON.stringify(hostile));
  await expect(page.getByRole('alert')).toContainText('links, rad 1, address');
  await hasNoViolations(page, 'help, a file refused');
  await chooseFile(page, add, 'hjalp.json', JSON.stringify(organisationHelpSample));
  await expect(page.getByText('Hjälpen från Ekdalens kommun är tillagd.')).toBeVisible();
  await hasNoViolations(page, 'help, a file added');

  await openExample(page);
  await expect(questionField(page, 'case-registration-number')).toContainText(
    'Från Ekdalens kommun',
  );
  await goToStep(page, 9);
  await page.reload();
  await expect(page.getByText('Barnrådet kan höras med tre veckors varsel.')).toBeVisible();
});

const withHostsHelp = offlineTest.extend({
  host: async ({ headers }, use, info) => {
    const folder = info.outputPath('dist');
    const file = info.outputPath('hjalp.json');
    cpSync(builtApp, folder, { recursive: true });
    writeFileSync(file, JSON.stringify(organisationHelpSample));
    execFileSync('node', [join(repository, 'build/organisation-help/run.ts'), folder, file]);
    const host = await startHost(folder, 0, headers);
    await use(host);
    await host.stop();
    rmSync(folder, { recursive: true });
  },
});

withHostsHelp(
  'an organisation’s help that is put into the build is there for everybody, without network too',
  async ({ page, context, host }) => {
    await openUntilReady(page, host.address);
    await cutNetwork(context, host);
    await page.goto(`${host.address}#/hjalp`);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Från Ekdalens kommun' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ta bort den' })).toHaveCount(0);
  },
);
