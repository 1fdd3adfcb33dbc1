import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Assessment, createAssessment, withTitle } from '#src/domain/assessment.ts';
import { bumped, joined } from '#src/domain/lineage.ts';
import { findBase } from '#src/domain/merge/find-base.ts';

const now = '2026-11-22T13:03:00.000Z';
const [anna, bo] = [
  'a0000000-0000-4000-8000-000000000001',
  'b0000000-0000-4000-8000-000000000002',
] as const;
const started = createAssessment(barnrattsprovning, {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  now,
  today: '2026-11-22',
});

function saved(before: Assessment, draftId: string, title: string): Assessment {
  return bumped(withTitle(before, barnrattsprovning, title, now), draftId);
}

const first = saved(started, anna, 'Ett');
const second = saved(first, anna, 'Två');
const third = saved(second, anna, 'Tre');
const theirs = saved(second, bo, 'Deras');

describe('findBase', () => {
  it('is the newest state that both have in them', () => {
    expect(findBase([third, second, first, started], third, theirs)).toBe(second);
    expect(findBase([started, first], third, theirs)).toBe(first);
  });

  it('is mine where theirs follows from it, and theirs where mine does', () => {
    expect(findBase([first], second, theirs)).toBe(second);
    expect(findBase([first], theirs, second)).toBe(second);
  });

  it('is none where no common state is known, or those known are of another prövning', () => {
    expect(findBase([third, theirs], third, theirs)).toBeUndefined();
    const other = { ...second, id: 'c0000000-0000-4000-8000-000000000003' };
    expect(findBase([other], third, theirs)).toBeUndefined();
  });

  it('is no state that noted the same saves as two that differ', () => {
    const [one, other] = [saved(second, anna, 'I ena fliken'), saved(second, anna, 'I andra')];
    expect(findBase([third, second], one, other)).toBe(second);
  });

  it('is what was merged last, once it was', () => {
    const merged = saved(
      { ...third, copies: joined(third.copies, theirs.copies) },
      anna,
      'Sammanfogat',
    );
    const further = saved(theirs, bo, 'Deras igen');
    expect(findBase([merged, third, theirs, second], merged, further)).toBe(theirs);
  });
});

it('whatever two people save, take from each other and merge, no known state is newer than the base', () => {
  const step = fc.constantFrom('anna', 'bo', 'annaTakes', 'boTakes');
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      let count = 0;
      const copies = { anna: started, bo: started };
      const known: Assessment[] = [started];
      for (const one of steps) {
        const [who, draftId] = one.startsWith('anna')
          ? (['anna', anna] as const)
          : (['bo', bo] as const);
        const other = who === 'anna' ? copies.bo : copies.anna;
        const before = copies[who];
        const both = one.endsWith('Takes')
          ? {
              ...before,
              revision: Math.max(before.revision, other.revision),
              copies: joined(before.copies, other.copies),
            }
          : before;
        copies[who] = saved(both, draftId, `${++count}`);
        known.push(copies[who]);
      }
      const base = findBase(known, copies.anna, copies.bo);
      const isIn = (state: Assessment, whole: Assessment) =>
        Object.entries(state.copies).every(([id, revision]) => (whole.copies[id] ?? 0) >= revision);
      expect(base && isIn(base, copies.anna) && isIn(base, copies.bo)).toBe(true);
      const common = known.filter((state) => isIn(state, copies.anna) && isIn(state, copies.bo));
      expect(base?.revision).toBe(Math.max(...common.map(({ revision }) => revision)));
    }),
  );
});
