import { expect, test } from 'vitest';
import { richTextSchema } from '#src/domain/rich-text.ts';
import { plainTextFromNotation, richTextFromNotation } from '#src/domain/rich-text-notation.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('lines of a paragraph are joined, and an empty line starts the next', () => {
  expect(richTextFromNotation('\n    One\n    line.\n\n    Two.\n    ')).toEqual([
    paragraph('One line.'),
    paragraph('Two.'),
  ]);
});

test('a text with nothing in it is empty', () => {
  expect(richTextFromNotation('')).toEqual([]);
  expect(richTextFromNotation('\n   \n')).toEqual([]);
});

test('an indented list lies in the item above, and the outer list goes on after it', () => {
  const notation = `
    Before
    - one
      goes on
      1. first
      2. second
    - two

    After`;
  expect(richTextFromNotation(notation)).toEqual([
    paragraph('Before'),
    {
      type: 'bulletList',
      items: [
        [
          paragraph('one goes on'),
          { type: 'orderedList', items: [[paragraph('first')], [paragraph('second')]] },
        ],
        [paragraph('two')],
      ],
    },
    paragraph('After'),
  ]);
});

test('a list of the other kind at the same place is a list of its own', () => {
  expect(richTextFromNotation('- bullet\n1. number')).toEqual([
    { type: 'bulletList', items: [[paragraph('bullet')]] },
    { type: 'orderedList', items: [[paragraph('number')]] },
  ]);
});

test('marks carry over to what lies in them', () => {
  const link = 'https://www.ekdalen.example/a_b';
  expect(richTextFromNotation(`See **the *big* [plan](${link})**, *now*.`)).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'See ' },
        { type: 'text', text: 'the ', bold: true },
        { type: 'text', text: 'big', bold: true, italic: true },
        { type: 'text', text: ' ', bold: true },
        { type: 'text', text: 'plan', bold: true, link },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'now', italic: true },
        { type: 'text', text: '.' },
      ],
    },
  ]);
});

test('lists as deep as rich text takes are kept, one more is refused', () => {
  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- level`).join('\n');
  expect(richTextSchema.safeParse(richTextFromNotation(nested(8))).success).toBe(true);
  expect(() => richTextFromNotation(nested(9))).toThrow('more than 8 deep');
});

test('a plain text keeps its paragraphs as lines', () => {
  expect(plainTextFromNotation('\n    One\n    line.\n\n    Two.')).toBe('One line.\nTwo.');
});
