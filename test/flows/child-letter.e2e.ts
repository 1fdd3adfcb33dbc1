import { expect } from 'playwright/test';
import { readStructure, textBelow } from '#test/report/pdf-structure.ts';
import { comparable } from '#test/report/pdf-words.ts';
import { hasNoViolations } from './accessibility.ts';
import { bytesOf, goToStep, isSaved, openExample, saveToFile, test } from './app.ts';

test('children who were heard get a letter: written beside the assessment, one page, in the file', async ({
  page,
}) => {
  await openExample(page);
  await goToStep(page, 15);
  await page.getByRole('main').getByRole('link', { name: 'Brev till barn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brev till barn' })).toBeFocused();
  await hasNoViolations(page, 'the list of letters');

  await page.getByRole('button', { name: 'Skriv brev: Elevrådet på Kvarntorgsskolan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Elevrådet' })).toBeFocused();
  await expect(page.locator('.letter-sources[open]').nth(1)).toContainText('Splittra inte våra');
  await page.getByRole('textbox', { name: 'Vad har ni hört barnen säga?' }).click();
  await page.keyboard.insertText('Ni vill välkomna de nya. Ni är oroliga för maten.');
  await page.getByRole('textbox', { name: 'Vad har det ändrat?' }).click();
  await page.keyboard.insertText('Ni får fler tider i matsalen.');
  // What one reads while writing is not folded away by the first word.
  await expect(page.locator('.letter-sources[open]').nth(1)).toContainText('Splittra inte våra');
  await expect(page.locator('[data-letter-fit="fits"]')).toContainText('får plats på en sida');
  await expect(page.locator('[data-remark="missing"]').first()).toBeVisible();
  await hasNoViolations(page, 'the page of a letter');

  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Skapa PDF: Elevrådet på Kvarntorgsskolan' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^brev-elevradet-pa-kvarntorgsskolan-.*\.pdf$/);
  await expect(page.getByRole('dialog')).toContainText('Brevet är klart: 1 sida');
  await hasNoViolations(page, 'the letter is made');
  const { pages } = await readStructure(await bytesOf(await download.createReadStream()));
  const read = pages.map((one) => textBelow(one.root, one)).join('\n');
  expect(comparable(read)).toBe(
    comparable(
      'Hej! Det här sa ni Ni vill välkomna de nya. Ni är oroliga för maten. ' +
        'Det här har ändrats Ni får fler tider i matsalen.',
    ),
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();

  await isSaved(page);
  expect(await saveToFile(page)).toContain('Ni får fler tider i matsalen.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Vad har det ändrat?' })).toContainText(
    'Ni får fler tider i matsalen.',
  );
});
