import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropped, type Thinnable } from '#src/storage/history/thinning.ts';

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;
/** Far from the start of any span, as an arbitrary clock is. */
const now = Date.parse('2026-11-22T13:37:11.000Z');
const roomy = Number.MAX_SAFE_INTEGER;

/** Snapshots of a draft, the oldest first, at the given ages in milliseconds. */
function aged(...ages: number[]): Thinnable[] {
  return ages.map((age, index) => ({ id: index + 1, at: now - age, size: 1, isPinned: false }));
}

function kept(snapshots: readonly Thinnable[], limits: { now: number; budget: number }) {
  const gone = new Set(dropped(snapshots, limits));
  return snapshots.filter((one) => !gone.has(one));
}

const ids = (snapshots: readonly Thinnable[]) => snapshots.map(({ id }) => id);
const sizeOf = (snapshots: readonly Thinnable[]) =>
  snapshots.reduce((sum, { size }) => sum + size, 0);

/** In the order they were taken, by a clock that may have been set back. */
const history = fc
  .array(
    fc.record({
      age: fc.oneof(
        fc.integer({ min: -hour, max: 2 * hour }),
        fc.integer({ min: 0, max: 2 * day }),
        fc.integer({ min: 0, max: 400 * day }),
      ),
      size: fc.integer({ min: 1, max: 1000 }),
      isPinned: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all
      .map(({ age, size, isPinned }, index) => ({ id: index + 1, at: now - age, size, isPinned }))
      // Mostly in order: a clock that jumps is the exception.
      .sort((one, other) => (one.size === 7 ? 0 : one.at - other.at))
      .map((one, index) => ({ ...one, id: index + 1 })),
  );

const budget = fc.integer({ min: 0, max: 20_000 });

describe('what stays', () => {
  it('all of the last hour', () => {
    const all = aged(59 * minute, 40 * minute, 39 * minute, minute, 0);
    expect(kept(all, { now, budget: roomy })).toEqual(all);
  });

  it('the last of each hour for a day', () => {
    // 13:37 now: 05:33, 05:36 and 05:50; then 06:05.
    const all = aged(8 * hour + 4 * minute, 8 * hour + minute, 8 * hour - 13 * minute, 7.5 * hour);
    expect(ids(kept(all, { now, budget: roomy }))).toEqual([3, 4]);
  });

  it('the last of each day for a month, and of each week beyond', () => {
    const month = aged(20 * day + hour, 20 * day, 19 * day);
    expect(ids(kept(month, { now, budget: roomy }))).toEqual([2, 3]);
    // Weeks of the epoch begin on Thursdays: 1, 2 and 3 October 2026 are in one of them, 8 October in the next.
    const beyond = aged(52 * day, 51 * day, 50 * day, 45 * day);
    expect(ids(kept(beyond, { now, budget: roomy }))).toEqual([3, 4]);
  });

  it('what is pinned, and what a clock that was set back puts into the future', () => {
    const all = aged(20 * day + 2, 20 * day + 1, 20 * day, -5 * day, -5 * day);
    const pinned = all.map((one, index) => ({ ...one, isPinned: index === 0 }));
    expect(ids(kept(pinned, { now, budget: roomy }))).toEqual([1, 3, 4, 5]);
  });

  it('past the budget the oldest go, the pinned and the newest stay', () => {
    const all = aged(30 * minute, 20 * minute, 10 * minute, 0);
    const pinned = all.map((one, index) => ({ ...one, size: 10, isPinned: index === 0 }));
    expect(ids(kept(pinned, { now, budget: 30 }))).toEqual([1, 3, 4]);
    expect(ids(kept(pinned, { now, budget: 5 }))).toEqual([1, 4]);
  });
});

describe('of any history', () => {
  it('the budget is kept, unless only pinned ones and the newest are left', () => {
    fc.assert(
      fc.property(history, budget, (all, budget) => {
        const rest = kept(all, { now, budget });
        const loose = rest.filter((one) => !one.isPinned);
        expect(sizeOf(rest) <= budget || loose.length <= 1).toBe(true);
      }),
    );
  });

  it('nothing pinned goes, and the newest that is not pinned stays', () => {
    fc.assert(
      fc.property(history, budget, (all, budget) => {
        const rest = new Set(kept(all, { now, budget }));
        const newest = all.filter((one) => !one.isPinned).at(-1);
        expect(all.filter((one) => one.isPinned && !rest.has(one))).toEqual([]);
        expect(newest === undefined || rest.has(newest)).toBe(true);
      }),
    );
  });

  it('more room never keeps less', () => {
    fc.assert(
      fc.property(history, budget, budget, (all, one, other) => {
        const small = kept(all, { now, budget: Math.min(one, other) });
        const large = new Set(kept(all, { now, budget: Math.max(one, other) }));
        expect(small.filter((snapshot) => !large.has(snapshot))).toEqual([]);
      }),
    );
  });

  it('what was thinned early and late is what is thinned late only', () => {
    const later = fc.integer({ min: 0, max: 400 * day });
    fc.assert(
      fc.property(history, later, (all, after) => {
        const early = kept(all, { now, budget: roomy });
        const late = { now: now + after, budget: roomy };
        expect(ids(kept(early, late))).toEqual(ids(kept(all, late)));
      }),
    );
  });

  it('a year of writing all day leaves little more than a hundred', () => {
    const tenMinutes = Array.from(
      { length: 365 * 144 },
      (_, index) => (365 * 144 - index) * 10 * minute,
    );
    let rest: Thinnable[] = [];
    for (const [index, age] of tenMinutes.entries()) {
      const at = now - age;
      rest = kept([...rest, { id: index, at, size: 1, isPinned: false }], {
        now: at,
        budget: roomy,
      });
    }
    expect(rest.length).toBeLessThan(115);
    expect(rest.length).toBeGreaterThan(100);
  });
});
