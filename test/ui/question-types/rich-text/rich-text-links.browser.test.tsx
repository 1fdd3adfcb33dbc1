import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RichText } from '#src/domain/rich-text.ts';
import { richText } from '#src/i18n/sv/rich-text.ts';
import { paragraph, paste, selectionSettled, showField } from './field-harness.tsx';
import { outline } from './outline.ts';

const keys = (text: string) => userEvent.keyboard(text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const address = page.getByRole('textbox', { name: 'Länkens adress' });

const linked: RichText = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Se ' },
      { type: 'text', text: 'hela rapporten', link: 'https://example.se/' },
      { type: 'text', text: ' nu.' },
    ],
  },
];

describe('A link', () => {
  test('is put on what is selected', async () => {
    const { box, value } = await showField([paragraph('Se rapporten')]);
    await box.click();
    await keys('{Control>}{End}{/Control}{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}');
    await selectionSettled();
    await keys('{Control>}k{/Control}');
    await expect.element(address).toHaveFocus();
    expect(document.querySelector('.rich-text-held')?.textContent).toBe('rapporten');
    await keys('www.example.se/rapport{Enter}');
    expect(outline(value())).toBe('Se [rapporten](https://www.example.se/rapport)');
    await expect.element(box).toHaveFocus();
    await keys(' i dag');
    expect(outline(value())).toBe('Se [rapporten](https://www.example.se/rapport) i dag');
  });

  test('is put on the word at the caret', async () => {
    const { box, value } = await showField([paragraph('Se rapporten')]);
    await box.click();
    await keys('{Control>}{End}{/Control}{ArrowLeft}{ArrowLeft}');
    await selectionSettled();
    await keys('{Control>}k{/Control}');
    await keys('a@example.se');
    await button('Använd').click();
    expect(outline(value())).toBe('Se [rapporten](mailto:a@example.se)');
  });

  test('with nothing selected is written as its address', async () => {
    const { box, value } = await showField([]);
    await box.click();
    await button('Länk').click();
    await keys('https://example.se/x{Enter} och');
    expect(outline(value())).toBe('[https://example.se/x](https://example.se/x) och');
  });

  test('can be changed as a whole from anywhere in it, and taken away', async () => {
    const { box, value } = await showField(linked);
    await box.click();
    await keys('{Control>}{Home}{/Control}{ArrowRight>8/}');
    await expect.element(button('Länk')).toHaveAttribute('aria-pressed', 'true');
    await keys('{Control>}k{/Control}');
    await expect.element(address).toHaveValue('https://example.se/');
    await keys('https://example.se/ny{Enter}');
    expect(outline(value())).toBe('Se [hela rapporten](https://example.se/ny) nu.');
    await keys('{ArrowLeft}');
    await selectionSettled();
    await keys('{Control>}k{/Control}');
    await button('Ta bort länken').click();
    expect(outline(value())).toBe('Se hela rapporten nu.');
    await keys('{Control>}z{/Control}');
    expect(outline(value())).toBe('Se [hela rapporten](https://example.se/ny) nu.');
  });

  test('cannot be what no link can be; Escape lets it be', async () => {
    const { box, value } = await showField(linked);
    await box.click();
    await keys('{Control>}{Home}{/Control}{ArrowRight>8/}');
    await selectionSettled();
    await keys('{Control>}k{/Control}');
    await keys('javascript:alert(1){Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent(richText.addressRefused);
    await expect.element(address).toHaveAttribute('aria-invalid', 'true');
    await keys('{Escape}');
    await expect.element(box).toHaveFocus();
    await expect.element(page.getByRole('toolbar')).toBeVisible();
    expect(outline(value())).toBe(outline(linked));
  });

  test('comes from an address pasted over words', async () => {
    const { box, value } = await showField([paragraph('rapporten')]);
    await box.click();
    await keys('{Control>}a{/Control}');
    paste(box, { text: 'https://example.se/r' });
    expect(outline(value())).toBe('[rapporten](https://example.se/r)');
  });
});
