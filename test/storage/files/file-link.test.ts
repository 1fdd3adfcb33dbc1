import { expect, it } from 'vitest';
import { type KnownState, withKnown } from '#src/storage/files/file-link.ts';

const minute = 60_000;
const state = (at: number, length = 10): KnownState => ({
  text: `${at}`.padEnd(length),
  copies: {},
  revision: at,
  at,
});

it('of the states that lay in a file the latest are kept, and of older ones fewer the older they are', () => {
  let known: readonly KnownState[] = [];
  const last = 30 * 24 * 60;
  for (let at = 0; at <= last; at += 10) {
    known = withKnown(known, state(at * minute));
  }
  const ages = known.map(({ at }) => last - at / minute);
  expect(ages.slice(-5)).toEqual([40, 30, 20, 10, 0]);
  expect(known.length).toBeLessThan(30);
  // A colleague may have written on a state of last week.
  expect(ages.some((age) => age > 3 * 24 * 60 && age <= 14 * 24 * 60)).toBe(true);
  expect([...ages].sort((a, b) => b - a)).toEqual(ages);
});

it('the same state is known once, and long ones make room', () => {
  const once = withKnown(withKnown([], state(1)), state(1));
  expect(once).toHaveLength(1);
  const many = Array.from({ length: 12 }, (_, index) => state(index * minute, 900_000));
  const known = many.reduce<readonly KnownState[]>(withKnown, []);
  expect(known.at(-1)).toBe(many.at(-1));
  expect(known.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(4_000_000);
});
