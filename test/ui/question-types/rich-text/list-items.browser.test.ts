import { describe, expect, test } from 'vitest';
import {
  type ListItem,
  listItemsFromHtml,
  listItemsFromPlainText,
} from '#src/ui/question-types/rich-text/paste/list-items.ts';
import { fixture } from './clipboard-fixtures.ts';

function short(items: ListItem[] | undefined): string | undefined {
  return items?.map(({ text, subItems }) => [text, ...subItems].join(' > ')).join(' | ');
}

describe('Items of a pasted list', () => {
  test('Word: one line before the list, nested lists flat', () => {
    const html = fixture('word-bullets-nested').replace(/<p class=MsoNormal>Listan.*?<\/p>/s, '');
    expect(short(listItemsFromHtml(html))).toBe(
      'Barnen som berörs av att skolan stängs: | Elever i förskoleklass till och med årskurs tre, som får längre väg till skolan' +
        ' > barn som går till skolan i dag > barn som åker skolskjuts' +
        ' > särskilt de som har mer än en timme i bussen > och de som byter buss i centrum' +
        ' > barn som hämtas av syskon' +
        ' | Barn med funktionsnedsättning > med ledsagare (hoppar över två nivåer) > utan ledsagare' +
        ' | Syskon som inte går i skolan',
    );
  });

  test('bold is its words, a link its words and address, further paragraphs join the item', () => {
    const html =
      '<ul><li><b>Ett</b> <a href="https://example.se">två</a><p>tre</p><li>fyra<br>fem</ul>';
    const items = listItemsFromHtml(html);
    expect(short(items)).toBe('Ett två tre | fyra fem');
    expect(items?.map((item) => item.link)).toEqual(['https://example.se', undefined]);
  });

  test.each([
    ['a list with words after it', '<ul><li>a<li>b</ul><p>och mer</p>'],
    ['two lines before it', '<p>a</p><p>b</p><ul><li>c<li>d</ul>'],
    ['a single item', '<ul><li>a</ul>'],
    ['two lists of different kinds', '<ul><li>a<li>b</ul><ol><li>c<li>d</ol>'],
    ['paragraphs', '<p>a</p><p>b</p>'],
    ['nothing', ''],
  ])('%s is not one list', (_, html) => {
    expect(listItemsFromHtml(html)).toBeUndefined();
  });

  test('marks typed by hand in HTML count too', () => {
    expect(short(listItemsFromHtml('<p>Vi vill:</p><p>• gunga</p><p>•&nbsp;klättra</p>'))).toBe(
      'Vi vill: | gunga | klättra',
    );
  });
});

describe('Items of pasted plain text', () => {
  test.each([
    ['•\tett\r\n•\ttvå', 'ett | två'],
    ['- ett\n- två\n\n- tre\n', 'ett | två | tre'],
    ['– ett\n– två', 'ett | två'],
    ['* ett\n* två', 'ett | två'],
    ['1. ett\n2. två\n10. tio', 'ett | två | tio'],
    ['1) ett\n2) två', 'ett | två'],
    ['a) ett\nb) två', 'ett | två'],
    ['Barnen vill:\n• ett\n• två', 'Barnen vill: | ett | två'],
    ['•\tett\no\tunder ett\n§\tunder det\n•\ttvå', 'ett > under ett > under det | två'],
    ['- ett\n  - under ett\n    - under det\n- två', 'ett > under ett > under det | två'],
    ['1. ett\n   a) under ett\n   b) också\n2. två', 'ett > under ett > också | två'],
    ['• ett som\n  går vidare\n• två', 'ett som går vidare | två'],
    ['•ett\n•två', 'ett | två'],
    ['\u00B7\u00A0\u00A0\u00A0ett\n\u00B7\u00A0\u00A0\u00A0två', 'ett | två'],
  ])('%j', (text, expected) => {
    expect(short(listItemsFromPlainText(text))).toBe(expected);
  });

  test.each([
    ['one line', '• ett'],
    ['paragraphs', 'Ett stycke.\nEtt till.'],
    ['a list in a text', '- ett\n- två\nMer text'],
    ['two lines before', 'ett\ntvå\n- tre\n- fyra'],
    ['paragraphs of minutes', '§ 12 Val av justerare\n§ 13 Anmälningar'],
    ['a schedule', '09.00 Start\n09.30 Fika'],
    ['years', '2024 års budget\n2025 års budget'],
    ['a dash without space', '-5 grader\n-7 grader'],
    ['nothing', ''],
  ])('no list: %s', (_, text) => {
    expect(listItemsFromPlainText(text)).toBeUndefined();
  });
});
