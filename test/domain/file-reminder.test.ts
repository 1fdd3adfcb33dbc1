import { describe, expect, it } from 'vitest';
import { needsFile, writtenLength } from '#src/domain/file-reminder.ts';

const at = '2026-11-22T08:00:00.000Z';
const later = (hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();

describe('it is time to save to a file', () => {
  it.each([
    ['a page was written today', 2001, 1, true],
    ['less than a page was written today', 2000, 1, false],
    ['a paragraph was written yesterday and today', 300, 25, true],
    ['hardly anything was written, for however long', 100, 2000, false],
    ['much was taken away', -2500, 1, true],
  ])('%s: %i characters in %i hours', (_, characters, hours, expected) => {
    const last = { at, written: 5000 };
    const draft = { written: 5000 + characters, changedAt: later(hours) };
    expect(needsFile(draft, last)).toBe(expected);
  });

  it('not when the clock was set back and little was written', () => {
    expect(needsFile({ written: 300, changedAt: later(-48) }, { at, written: 0 })).toBe(false);
  });
});

it('what counts as written is text, in records and rich text too, and nothing that holds it together', () => {
  expect(
    writtenLength({
      'case-title': { type: 'text', value: 'Simhallen' },
      notes: {
        type: 'richText',
        value: [{ type: 'paragraph', content: [{ type: 'text', text: 'Barnen', bold: true }] }],
      },
      children: {
        type: 'records',
        value: [{ id: 'x', answers: { a: { type: 'text', value: 'Bo' } } }],
      },
    }),
  ).toBe('Simhallen'.length + 'Barnen'.length + 'Bo'.length);
});
