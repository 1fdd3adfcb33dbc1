import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { richText } from '#src/i18n/sv/rich-text.ts';
import { paragraph, showField } from './field-harness.tsx';
import { outline } from './outline.ts';

const keys = (text: string) => userEvent.keyboard(text);
const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => page.viewport(1024, 768));

afterEach(() => {
  expect(document.querySelectorAll('head style[data-tiptap-style]')).toHaveLength(0);
});

describe('Writing', () => {
  test('typed words reach the form as rich text', async () => {
    const { box, value } = await showField([]);
    await box.click();
    await keys(
      'Barnen är {Control>}b{/Control}många{Control>}b{/Control} och {Control>}i{/Control}små{Control>}i{/Control}.',
    );
    await keys('{Enter}Nästa stycke{Shift>}{Enter}{/Shift}ny rad');
    expect(outline(value())).toBe('Barnen är **många** och _små_.\nNästa stycke⏎ny rad');
  });

  test('an emptied field is the empty text', async () => {
    const { box, value } = await showField([paragraph('bort')]);
    await box.click();
    await keys('{Control>}a{/Control}{Backspace}');
    expect(value()).toEqual([]);
  });

  test('a dash or 1. and a space begin a list, Tab nests, Shift and Tab go back, Enter twice leaves it', async () => {
    const { box, value } = await showField([]);
    await box.click();
    await keys(
      '- ett{Enter}två{Enter}{Tab}under två{Enter}{Shift>}{Tab}{/Shift}tre{Enter}{Enter}efter{Enter}1. först{Enter}sedan',
    );
    expect(outline(value())).toBe('• ett\n• två\n  • under två\n• tre\nefter\n# först\n# sedan');
  });

  test('undo and redo', async () => {
    const { box, value } = await showField([paragraph('ett')]);
    await box.click();
    await keys('{Control>}{End}{/Control} två');
    expect(outline(value())).toBe('ett två');
    await keys('{Control>}z{/Control}');
    expect(outline(value())).toBe('ett');
    await keys('{Control>}y{/Control}');
    expect(outline(value())).toBe('ett två');
  });
});

describe('The toolbar', () => {
  test('comes with focus and goes with it; leaving tells the form', async () => {
    const { box, blurs } = await showField([]);
    await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
    await box.click();
    await expect.element(page.getByRole('toolbar', { name: 'Textformat' })).toBeVisible();
    expect(blurs()).toBe(0);
    await button('Efter').click();
    await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
    expect(blurs()).toBe(1);
  });

  test('by keyboard: Alt and F10 to it, arrows within, Escape back to the text', async () => {
    const { box, value } = await showField([paragraph('ord')]);
    await box.click();
    await keys('{Control>}a{/Control}{Alt>}{F10}{/Alt}');
    await expect.element(button('Fet')).toHaveFocus();
    await keys('{Enter}');
    await expect.element(button('Fet')).toHaveAttribute('aria-pressed', 'true');
    await keys('{ArrowRight}');
    await expect.element(button('Kursiv')).toHaveFocus();
    await keys('{ArrowLeft}{ArrowLeft}');
    await expect.element(button('Länk')).toHaveFocus();
    await keys('{ArrowLeft} ');
    await expect.element(button('Numrerad lista')).toHaveAttribute('aria-pressed', 'true');
    expect(outline(value())).toBe('# **ord**');
    await keys('{Home}{End}');
    await expect.element(button('Länk')).toHaveFocus();
    await keys('{Escape}');
    await expect.element(box).toHaveFocus();
  });

  test('by mouse: the text keeps focus and selection', async () => {
    const { box, value } = await showField([paragraph('ord')]);
    await box.click();
    await keys('{Control>}a{/Control}');
    await button('Kursiv').click();
    await button('Punktlista').click();
    expect(outline(value())).toBe('• _ord_');
    await button('Numrerad lista').click();
    expect(outline(value())).toBe('# _ord_');
    await button('Numrerad lista').click();
    await expect.element(box).toHaveFocus();
    expect(outline(value())).toBe('_ord_');
  });
});

describe('Tab', () => {
  test('outside a list goes to the toolbar and on; it writes nothing', async () => {
    const { box, value } = await showField([paragraph('ord')]);
    await button('Före').click();
    await keys('{Tab}');
    await expect.element(box).toHaveFocus();
    await keys('{Tab}');
    await expect.element(button('Fet')).toHaveFocus();
    await keys('{Tab}');
    await expect.element(button('Efter')).toHaveFocus();
    await keys('{Shift>}{Tab}{/Shift}');
    await expect.element(box).toHaveFocus();
    await keys('{Shift>}{Tab}{/Shift}');
    await expect.element(button('Före')).toHaveFocus();
    expect(outline(value())).toBe('ord');
  });

  test('beside a list too, where the editor would pull the paragraph into it', async () => {
    const { box, value } = await showField([
      { type: 'bulletList', items: [[paragraph('punkt')]] },
      paragraph('efter'),
    ]);
    await box.click();
    await keys('{Control>}{End}{/Control}{Home}{Tab}');
    await expect.element(button('Fet')).toHaveFocus();
    expect(outline(value())).toBe('• punkt\nefter');
  });

  test('in a list nests; after Escape it leaves', async () => {
    const { box, value } = await showField([
      { type: 'bulletList', items: [[paragraph('ett')], [paragraph('två')]] },
    ]);
    await box.click();
    await keys('{Control>}{End}{/Control}{Tab}');
    expect(outline(value())).toBe('• ett\n  • två');
    await expect.element(page.getByText(richText.listKeys)).toBeVisible();
    await keys('{Escape}{Tab}{Tab}');
    await expect.element(button('Efter')).toHaveFocus();
  });

  test('nests no deeper than rich text goes', async () => {
    const { box, value } = await showField([]);
    await box.click();
    await keys('- 1');
    for (let level = 2; level <= 10; level += 1) {
      await keys(`{Enter}{Tab}${level}`);
    }
    expect(outline(value())).toContain(
      '\n              • 8\n              • 9\n              • 10',
    );
  });
});

describe('The value from outside', () => {
  test('is shown, and undo does not lead back from it', async () => {
    const { box, value, set, changes } = await showField([paragraph('ett')]);
    set([paragraph('annat')]);
    await expect.element(box).toHaveTextContent('annat');
    expect(changes()).toBe(0);
    await box.click();
    await keys('{Control>}{End}{/Control}!{Control>}z{/Control}{Control>}z{/Control}');
    expect(outline(value())).toBe('annat');
  });

  test('a form that hands back copies does not move the caret', async () => {
    const { box, value } = await showField([paragraph('slut')], true);
    await box.click();
    await keys('{Control>}{Home}{/Control}början mitt ');
    expect(outline(value())).toBe('början mitt slut');
    await keys('{Control>}z{/Control}');
    expect(outline(value())).toBe('slut');
  });

  test('unchanged paragraphs stay the same objects, so that a form redraws only what changed', async () => {
    const { box, value } = await showField([paragraph('ett'), paragraph('två'), paragraph('tre')]);
    await box.click();
    await keys('{Control>}{End}{/Control}a');
    const before = value();
    await keys('b');
    expect(value()[0]).toBe(before[0]);
    expect(value()[1]).toBe(before[1]);
    expect(value()[2]).not.toBe(before[2]);
  });
});

test('a text of 20,000 characters can be shown, written in and undone', async () => {
  const words = 'Barnen har sagt sin mening om vägen till skolan. '.repeat(420).trim();
  const { box, value } = await showField([paragraph(words)]);
  await box.click();
  await keys('{Control>}{End}{/Control} Slut.');
  expect(outline(value())).toBe(`${words} Slut.`);
  await keys('{Control>}z{/Control}');
  expect(outline(value())).toBe(words);
});

test('the editor says what it is', async () => {
  const { box } = await showField([]);
  const element = box.element();
  expect(element.getAttribute('aria-multiline')).toBe('true');
  expect(element.getAttribute('spellcheck')).toBe('true');
  await expect
    .element(box)
    .toHaveAccessibleDescription(/^Kort\. Alt och F10 leder till textformaten/);
  expect([...document.querySelectorAll('main [style]')]).toEqual([]);
});
