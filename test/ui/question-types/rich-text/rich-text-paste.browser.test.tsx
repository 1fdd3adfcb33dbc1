import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plainText, type RichText } from '#src/domain/rich-text.ts';
import { richTextFromHtml } from '#src/ui/question-types/rich-text/paste/rich-text-from-html.ts';
import { fixture, fixtures } from './clipboard-fixtures.ts';
import { paragraph, paste, showField } from './field-harness.tsx';
import { lines, outline } from './outline.ts';

const keys = (text: string) => userEvent.keyboard(text);

function words(blocks: RichText): string[] {
  return plainText(blocks).split(/\s+/).filter(Boolean);
}

describe('Pasting into an empty field', () => {
  test.each([...fixtures])('gives what was copied: %s', async (_, html) => {
    const { box, value } = await showField([]);
    await box.click();
    paste(box, { html, text: 'det här ska inte användas' });
    expect(outline(value())).toBe(outline(richTextFromHtml(html)));
    await keys('{Control>}z{/Control}');
    expect(value()).toEqual([]);
  });
});

describe('Pasting into a text', () => {
  test.each([...fixtures])('loses no word, wherever the caret is: %s', async (_, html) => {
    const start: RichText = [
      paragraph('Före efter'),
      { type: 'bulletList', items: [[paragraph('punkt')], [paragraph('')]] },
    ];
    const pasted = words(richTextFromHtml(html));
    const inParagraph = await showField(start);
    await inParagraph.box.click();
    await keys('{Control>}{Home}{/Control}{ArrowRight>5/}');
    paste(inParagraph.box, { html });
    expect(words(inParagraph.value()).join('')).toBe(
      ['Före', ...pasted, 'efter', 'punkt'].join(''),
    );
    await keys('{Control>}z{/Control}');
    expect(outline(inParagraph.value())).toBe(outline(start));
  });

  test.each([...fixtures])('loses no word in a list item: %s', async (_, html) => {
    const { box, value } = await showField([
      { type: 'bulletList', items: [[paragraph('ett')], [paragraph('')], [paragraph('tre')]] },
    ]);
    await box.click();
    await keys('{Control>}{Home}{/Control}{ArrowDown}');
    paste(box, { html });
    expect(words(value())).toEqual(['ett', ...words(richTextFromHtml(html)), 'tre']);
  });

  test('a few words join the words at the caret, with the space that was copied', async () => {
    const { box, value } = await showField([paragraph('barnen')]);
    await box.click();
    await keys('{Control>}{Home}{/Control}');
    paste(box, { html: '<p>De <b>yngsta</b></p>', text: 'De yngsta ' });
    expect(outline(value())).toBe('De **yngsta** barnen');
  });

  test('items pasted in a list are items of that list', async () => {
    const { box, value } = await showField([
      { type: 'bulletList', items: [[paragraph('ett')], [paragraph('')]] },
    ]);
    await box.click();
    await keys('{Control>}{End}{/Control}');
    paste(box, { html: fixture('outlook-mail').replace(/<p[\s\S]*?<\/p>/g, '') });
    expect(outline(value())).toBe(lines`
      • ett
      • Det är roligast **ute**.
        • i skogen
        • vid pulkabacken
      • Ingen vill byta grupp.
    `);
  });

  test('lists pasted deep in a list go no deeper than rich text does', async () => {
    const { box, value } = await showField([]);
    await box.click();
    await keys(
      '- 1{Enter}{Tab}2{Enter}{Tab}3{Enter}{Tab}4{Enter}{Tab}5{Enter}{Tab}6{Enter}{Tab}7{Enter}{Tab}',
    );
    paste(box, { html: '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ul>' });
    expect(words(value())).toEqual(['1', '2', '3', '4', '5', '6', '7', 'a', 'b', 'c']);
    expect(
      Math.max(
        ...outline(value())
          .split('\n')
          .map((line) => line.search(/•/) / 2),
      ),
    ).toBe(7);
  });

  test('plain text: lines are paragraphs, a list is a list', async () => {
    const { box, value } = await showField([]);
    await box.click();
    paste(box, { text: 'ett\r\n\r\ntvå <b>ej fet</b>' });
    expect(outline(value())).toBe('ett\ntvå <b>ej fet</b>');
    await keys('{Control>}a{/Control}{Backspace}');
    paste(box, { text: 'Barnen vill:\n•\tgunga\no\thögt\n•\tklättra' });
    expect(outline(value())).toBe('Barnen vill:\n• gunga\n  • högt\n• klättra');
  });

  test('a picture is not pasted, and nothing else happens', async () => {
    const { box, value } = await showField([paragraph('ord')]);
    await box.click();
    paste(box, { html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="bild">' });
    expect(outline(value())).toBe('ord');
    expect(box.element().querySelector('img:not(.ProseMirror-separator)')).toBeNull();
  });
});

test('what is dropped from elsewhere is read in the same way', async () => {
  const { box, value } = await showField([paragraph('ord')]);
  const data = new DataTransfer();
  data.setData('text/html', fixture('word-bullets-nested'));
  const { left, top } = box.element().querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
  box.element().dispatchEvent(
    new DragEvent('drop', {
      dataTransfer: data,
      bubbles: true,
      cancelable: true,
      clientX: left + 1,
      clientY: top + 5,
    }),
  );
  expect(outline(value())).toContain('\n    • särskilt de som har mer än en timme i bussen\n');
  expect(plainText(value())).toMatch(/ord$/);
});

test('what is copied from the field comes back the same', async () => {
  const original = richTextFromHtml(fixture('word-mixed'));
  const { box, value } = await showField(original);
  await box.click();
  await keys('{Control>}a{/Control}');
  const data = new DataTransfer();
  box
    .element()
    .dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  await keys('{Backspace}');
  expect(value()).toEqual([]);
  paste(box, { html: data.getData('text/html'), text: data.getData('text/plain') });
  expect(outline(value())).toBe(outline(original));
});
