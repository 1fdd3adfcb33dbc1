import * as diff from 'diff';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  longestEdit,
  type TextSegment,
  textSegments,
} from '#src/domain/comparison/text-segments.ts';
import { arbitraryLine } from './arbitraries.ts';

vi.mock('diff', async (original) => {
  const actual = await original<typeof diff>();
  return { ...actual, diffArrays: vi.fn(actual.diffArrays) };
});
afterEach(() => {
  vi.clearAllMocks();
});

/** The segments as one line: [-removed-] and {+added+}. */
function marked(before: string, after: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return textSegments(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');
}

const textOf = (segments: readonly TextSegment[], kind: TextSegment['kind']) =>
  segments
    .filter((segment) => segment.kind === 'same' || segment.kind === kind)
    .map(({ text }) => text)
    .join('');

function expectBothTexts(before: string, after: string): void {
  const segments = textSegments(before, after);
  expect(textOf(segments, 'removed')).toBe(before);
  expect(textOf(segments, 'added')).toBe(after);
  expect(segments.every(({ text }) => text !== '')).toBe(true);
  expect(segments.every(({ kind }) => kind === 'same')).toBe(before === after);
}

describe('what has become of a text', () => {
  it.each([
    ['Hej på dig', 'Hej på dig', 'Hej på dig'],
    ['', '', ''],
    ['', 'Nytt', '{+Nytt+}'],
    ['Borta', '', '[-Borta-]'],
    ['Hej på dig', 'Hej på dig imorgon', 'Hej på dig{+ imorgon+}'],
    ['Hej på dig', 'Idag Hej på dig', '{+Idag +}Hej på dig'],
    ['Hej på dig', 'Hej dig', 'Hej[- på-] dig'],
    ['en tur i augusti 2027.', 'en tur i juni 2027.', 'en tur i [-augusti-]{+juni+} 2027.'],
    ['EU:s regler', 'EU:s mål', 'EU:s [-regler-]{+mål+}'],
    ['trygg', 'otrygg', '[-trygg-]{+otrygg+}'],
    ['läggs ned', 'läggs  ned', 'läggs[- -]{+  +}ned'],
    ['a, b', 'c, d', '[-a, b-]{+c, d+}'],
    ['ett\ntvå', 'ett\ntvå\ntre', 'ett\ntvå{+\ntre+}'],
    ['👩‍👧‍👦', '👩‍👧', '[-👩‍👧‍👦-]{+👩‍👧+}'],
    ['a\u030Angest', 'ångest', '[-a\u030Angest-]{+ångest+}'],
  ])('is told word by word: %j, %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('is told paragraph by paragraph where too many words are new, and loses none of them', () => {
    const paragraph = (number: number, word: string) =>
      Array.from({ length: 100 }, (_, index) => (index % 2 ? `ord${index}` : word + number)).join(
        ' ',
      );
    const before = Array.from({ length: 20 }, (_, number) => paragraph(number, 'förr'));
    const after = before.map((line, number) => (number % 4 ? paragraph(number, 'nu') : line));
    expectBothTexts(before.join('\n'), after.join('\n'));
    const segments = textSegments(before.join('\n'), after.join('\n'));
    // Three lines of every four, half of their words.
    expect(segments.filter(({ kind }) => kind === 'removed')).toHaveLength(15 * 50);
  });
});

describe('two texts of 20,000 characters with no word in common', () => {
  const words = (letter: string) =>
    Array.from({ length: 3400 }, (_, index) => `${letter}${index}`).join(' ');
  const [before, after] = [words('a'), words('b')];

  it('are one text in the place of another, and the search for more is bounded', () => {
    expect(before.length).toBeGreaterThan(20_000 - 1500);
    expect(textSegments(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
    const searches = vi.mocked(diff.diffArrays).mock.calls;
    expect(searches.length).toBeLessThanOrEqual(4);
    for (const [, , options] of searches) {
      expect(options).toEqual({ maxEditLength: longestEdit });
    }
  });

  it('are searched no further in many short lines than in few long ones', () => {
    const [shortBefore, shortAfter] = [before.replaceAll(' ', '\n'), after.replaceAll(' ', '\n')];
    expectBothTexts(shortBefore, shortAfter);
    for (const [, , options] of vi.mocked(diff.diffArrays).mock.calls) {
      expect(options).toEqual({ maxEditLength: longestEdit });
    }
  });
});

describe('the segments', () => {
  const text = fc
    .array(fc.oneof(arbitraryLine, fc.constantFrom('\n', '\r\n', '\r', ' ', '')), { maxLength: 6 })
    .map((parts) => parts.join(''));

  it('hold both texts whole, whatever they are', () => {
    fc.assert(fc.property(text, text, expectBothTexts), { numRuns: 300 });
    const anyUnits = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    fc.assert(fc.property(anyUnits, anyUnits, expectBothTexts), { numRuns: 300 });
  });

  it('hold both texts whole, where one was made of the other', () => {
    const edited = fc
      .array(text, { minLength: 1, maxLength: 12 })
      .chain((parts) =>
        fc
          .tuple(fc.constant(parts), fc.shuffledSubarray(parts), text)
          .map(([whole, some, more]): [string, string] => [
            whole.join(' '),
            [...some, more].join(' '),
          ]),
      );
    fc.assert(
      fc.property(edited, ([before, after]) => expectBothTexts(before, after)),
      { numRuns: 300 },
    );
  });
});
