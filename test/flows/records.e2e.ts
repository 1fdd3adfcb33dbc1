import { expect, type Locator, type Page } from 'playwright/test';
import { goToStep, isSaved, questionField, startNew, test } from './app.ts';

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Barn utan buss hem</p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Barn i familjer utan bil</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Barn som bor växelvis</p>
<!--EndFragment--></body></html>`;

async function paste(field: Locator, html: string, text: string) {
  await field.focus();
  await field.evaluate(
    (element, clipboard) => {
      const data = new DataTransfer();
      data.setData('text/html', clipboard.html);
      data.setData('text/plain', clipboard.text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { html, text },
  );
}

function groups(page: Page) {
  const field = questionField(page, 'children-direct');
  return {
    field,
    cards: field.locator(':scope > ol > .record'),
    add: field.locator('.button-add'),
  };
}

async function addGroup(page: Page, name: string) {
  const { add, cards } = groups(page);
  await add.click();
  const first = cards.last().locator('input').first();
  await expect(first).toBeFocused();
  await first.fill(name);
  await cards.last().getByRole('button', { name: /^Klar/ }).click();
}

async function titles(page: Page): Promise<string[]> {
  return groups(page).cards.locator('.record-title').allTextContents();
}

test.beforeEach(async ({ page }) => {
  await startNew(page);
  await goToStep(page, 5);
});

test('a bullet list pasted from Word becomes one record per bullet; undo brings the text back', async ({
  page,
}) => {
  const { add, cards, field } = groups(page);
  await add.click();
  const plain = 'Barn utan buss hem\nBarn i familjer utan bil\nBarn som bor växelvis';
  await paste(cards.first().locator('input').first(), word, plain);
  await expect(cards).toHaveCount(3);
  await expect(cards.first().locator('input').first()).toHaveValue('Barn utan buss hem');
  await expect(cards.nth(2)).toContainText('Barn som bor växelvis');
  await field.getByRole('button', { name: 'Ångra och behåll som text' }).click();
  await expect(cards).toHaveCount(1);
  await expect(cards.first().locator('input').first()).toHaveValue(plain.replaceAll('\n', ' '));
  await expect(cards.first().locator('input').first()).toBeFocused();

  await cards.first().locator('input').first().fill('');
  await paste(cards.first().locator('input').first(), '', '• Ett\n• Två');
  await expect(cards).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(cards).toHaveCount(1);
  await expect(cards.first().locator('input').first()).toHaveValue('• Ett • Två');
  await isSaved(page);
});

test('a record is removed with undo, and comes back in its place with all it held', async ({
  page,
}) => {
  for (const name of ['Första', 'Andra', 'Tredje']) {
    await addGroup(page, name);
  }
  const { cards, field } = groups(page);
  await cards.nth(1).getByRole('button', { name: 'Mer: Andra' }).click();
  await page.getByRole('menuitem', { name: 'Ta bort' }).click();
  await expect(cards).toHaveCount(2);
  const undo = field.getByRole('button', { name: 'Ångra' });
  await expect(undo).toBeFocused();
  await expect(undo).toBeInViewport();
  await expect(field.locator(':scope > ol > li').nth(1)).toContainText('”Andra” är borttagen.');
  await undo.click();
  expect(await titles(page)).toEqual(['Första', 'Andra', 'Tredje']);
  await isSaved(page);
  await page.reload();
  await expect(cards).toHaveCount(3);
  expect(await titles(page)).toEqual(['Första', 'Andra', 'Tredje']);
});

test('records are moved by mouse, by arrow keys and by menu; the order is kept', async ({
  page,
}) => {
  for (const name of ['Ett', 'Två', 'Tre']) {
    await addGroup(page, name);
  }
  const { cards } = groups(page);
  await cards.nth(2).locator('[data-part="handle"]').dragTo(cards.nth(0));
  await expect.poll(() => titles(page)).toEqual(['Tre', 'Ett', 'Två']);

  const handle = page.getByRole('button', { name: 'Flytta: Tre' });
  await handle.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => titles(page)).toEqual(['Ett', 'Tre', 'Två']);
  await expect(handle).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => titles(page)).toEqual(['Ett', 'Två', 'Tre']);

  await page.getByRole('button', { name: 'Mer: Två' }).click();
  await page.getByRole('menuitem', { name: 'Flytta upp' }).click();
  await expect.poll(() => titles(page)).toEqual(['Två', 'Ett', 'Tre']);
  await isSaved(page);
  await page.reload();
  await expect(cards).toHaveCount(3);
  expect(await titles(page)).toEqual(['Två', 'Ett', 'Tre']);
});

test('records of other steps can point at a group, and a removed one is no obstacle', async ({
  page,
}) => {
  await addGroup(page, 'Barn på landsbygden');
  await goToStep(page, 11);
  const field = questionField(page, 'negative-consequences');
  await field.locator('.button-add').click();
  await field.locator('textarea').first().fill('Längre restid till skolan');
  const pointers = questionField(field, 'negative-consequence-groups');
  await pointers.locator('summary').click();
  await pointers.getByRole('checkbox', { name: 'Barn på landsbygden' }).check();
  await field.getByRole('button', { name: /^Klar/ }).click();
  await expect(field).toContainText('Barn på landsbygden');
  await goToStep(page, 5);
  await groups(page).cards.getByRole('button', { name: /^Mer/ }).click();
  await page.getByRole('menuitem', { name: 'Ta bort' }).click();
  await goToStep(page, 11);
  await expect(field).toContainText('borttagen post');
});

test('sixty records in one list stay quick to read and to edit', async ({ page }) => {
  const { add, cards } = groups(page);
  await add.click();
  const lines = Array.from({ length: 60 }, (_, index) => `- Grupp nummer ${index + 1}`);
  await paste(cards.first().locator('input').first(), '', lines.join('\n'));
  await expect(cards).toHaveCount(60);
  // The first card's editor comes a moment later, and pushes what is below under the pointer.
  await expect(cards.first().locator('[contenteditable="true"]')).toBeVisible();
  await cards
    .nth(59)
    .getByRole('button', { name: /^Ändra/ })
    .click();
  await cards.nth(59).locator('input').first().fill('Den sista gruppen');
  await isSaved(page);
  await page.reload();
  await expect(cards).toHaveCount(60);
  await expect(cards.nth(59)).toContainText('Den sista gruppen');
});

test('what is written in the editor follows its record when records move, go and come back', async ({
  page,
}) => {
  const { field, cards, add } = groups(page);
  const editor = (index: number) => cards.nth(index).locator('[contenteditable="true"]');
  const shown = () =>
    cards.evaluateAll((all) =>
      all.map(
        (card) =>
          `${card.querySelector('input')?.value}: ${card.querySelector('[contenteditable]')?.textContent}`,
      ),
    );
  for (const name of ['A', 'B', 'C']) {
    await add.click();
    await cards.last().locator('input').first().fill(name);
    await editor((await cards.count()) - 1).click();
    await page.keyboard.insertText(`text ${name}`);
  }
  await page.getByRole('button', { name: 'Flytta: C' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(shown).toEqual(['A: text A', 'C: text C', 'B: text B']);
  await editor(1).click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' mer');
  await page.getByRole('button', { name: 'Mer: A' }).click();
  await page.getByRole('menuitem', { name: 'Ta bort' }).click();
  await editor(1).click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' sen');
  await field.getByRole('button', { name: 'Ångra' }).click();
  const expected = ['A: text A', 'C: text C mer', 'B: text B sen'];
  await expect.poll(shown).toEqual(expected);
  await isSaved(page);
  await page.reload();
  await expect(cards).toHaveCount(3);
  for (const index of [0, 1, 2]) {
    await cards.nth(index).locator('[data-part="edit"]').click();
    await expect(editor(index)).toBeVisible();
  }
  expect(await shown()).toEqual(expected);
});
