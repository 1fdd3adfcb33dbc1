import { describe, expect, it } from 'vitest';
import {
  isEmptyRichText,
  linkSchema,
  plainText,
  type RichText,
  richTextFromPlain,
  richTextSchema,
} from '#src/domain/rich-text.ts';

const nested: RichText = [
  { type: 'paragraph', content: [{ type: 'text', text: 'Först' }, { type: 'lineBreak' }] },
  {
    type: 'bulletList',
    items: [
      [
        { type: 'paragraph', content: [{ type: 'text', text: 'yttre', bold: true }] },
        {
          type: 'orderedList',
          items: [[{ type: 'paragraph', content: [{ type: 'text', text: 'inre' }] }]],
        },
      ],
    ],
  },
];

describe('rich text', () => {
  it('gives its words, a line for each paragraph, lists in lists too', () => {
    expect(plainText(nested)).toBe('Först\n\nyttre\ninre');
    expect(richTextSchema.parse(nested)).toEqual(nested);
  });

  it('is made of the written lines of a plain text', () => {
    const made = richTextFromPlain('En rad\r\n\r\n  \nEn till');
    expect(made).toHaveLength(2);
    expect(plainText(made)).toBe('En rad\nEn till');
    expect(richTextSchema.parse(made)).toEqual(made);
  });

  it('is empty without a word, whatever blocks it has', () => {
    expect(isEmptyRichText([])).toBe(true);
    expect(isEmptyRichText([{ type: 'paragraph', content: [{ type: 'lineBreak' }] }])).toBe(true);
    expect(isEmptyRichText(nested)).toBe(false);
  });

  it.each([
    ['https://ekdalen.example/å?b#c', true],
    ['HTTP://EKDALEN.EXAMPLE', true],
    ['mailto:registrator@ekdalen.example', true],
    ['tel:+46700000000', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,<script>', false],
    ['file:///C:/Users/mall.docx', false],
    ['//ekdalen.example', false],
    ['https://två ord', false],
  ])('takes as a link: %s', (link, expected) => {
    expect(linkSchema.safeParse(link).success).toBe(expected);
  });
});
