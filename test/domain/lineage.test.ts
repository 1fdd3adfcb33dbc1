import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import {
  type Assessment,
  assessmentSchema,
  createAssessment,
  withTitle,
} from '#src/domain/assessment.ts';
import {
  bumped,
  claimed,
  forkName,
  includes,
  joined,
  relationOf,
  savesName,
} from '#src/domain/lineage.ts';
import { newVersion, signOff } from '#src/domain/sign-off.ts';

const now = '2026-11-22T13:03:00.000Z';
const [anna, bo, karin] = [
  'a0000000-0000-4000-8000-000000000001',
  'b0000000-0000-4000-8000-000000000002',
  'c0000000-0000-4000-8000-000000000003',
] as const;

const started = createAssessment(barnrattsprovning, {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  now,
  today: '2026-11-22',
});

/** The state after a draft has saved another title. */
function saved(before: Assessment, draftId: string, title: string): Assessment {
  return bumped(withTitle(before, barnrattsprovning, title, now), draftId);
}

describe('relationOf', () => {
  const first = saved(started, anna, 'Familjecentral');

  it('tells one that follows from another, both ways round', () => {
    const next = saved(saved(first, bo, 'Familjecentralen'), bo, 'Familjecentralen i Ekdalen');
    expect(relationOf(first, next)).toBe('newer');
    expect(relationOf(next, first)).toBe('older');
    expect(relationOf(started, next)).toBe('newer');
  });

  it('tells that both were changed, whichever has been saved more often', () => {
    const often = saved(saved(saved(first, anna, 'A'), anna, 'B'), anna, 'C');
    const once = saved(first, bo, 'D');
    expect(relationOf(often, once)).toBe('apart');
    expect(relationOf(once, often)).toBe('apart');
  });

  it('calls the same what says the same, whoever saved it', () => {
    const back = saved(saved(first, bo, 'Annat'), bo, 'Familjecentral');
    expect(relationOf(first, back)).toBe('same');
    const empty: Assessment = {
      ...first,
      answers: { ...first.answers, hearings: { type: 'records', value: [] } },
    };
    expect(relationOf(first, empty)).toBe('same');
  });

  it('calls a signed-off state newer than the draft that it was made of', () => {
    const signedOff = bumped(signOff(first, now), anna);
    expect(relationOf(first, signedOff)).toBe('newer');
    const second = claimed(newVersion(signedOff, now), bo);
    expect(relationOf(signedOff, second)).toBe('newer');
  });

  it('takes two that noted the same saves, and differ, for changed both', () => {
    const [one, other] = [saved(first, anna, 'I ena fliken'), saved(first, anna, 'I andra fliken')];
    expect(one.copies).toEqual(other.copies);
    expect(relationOf(one, other)).toBe('apart');
  });

  it('says older where joined states are seen from what was made of both', () => {
    const [mine, theirs] = [saved(first, anna, 'Min'), saved(first, bo, 'Din')];
    const copies = joined(mine.copies, theirs.copies);
    const both = saved({ ...mine, copies }, karin, 'Vår');
    expect(relationOf(both, mine)).toBe('older');
    expect(relationOf(both, theirs)).toBe('older');
  });
});

describe('claimed', () => {
  it('leaves an opened state as it is, so that the file stays its origin', () => {
    const opened = saved(started, anna, 'Familjecentral');
    expect(claimed(opened, bo)).toBe(opened);
    expect(claimed(started, bo)).toBe(started);
  });

  it('notes a revision that was made for the new draft', () => {
    const copy = withTitle(saved(started, anna, 'Familjecentral'), barnrattsprovning, 'Kopia', now);
    expect(claimed(copy, bo).copies).toEqual({ [anna]: 1, [bo]: 2 });
  });
});

it('what is joined includes both, and nothing more', () => {
  const copies = fc.dictionary(fc.constantFrom(anna, bo, karin), fc.nat({ max: 5 }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(copies, copies, copies, (mine, theirs, other) => {
      const both = joined(mine, theirs);
      expect(includes(both, mine) && includes(both, theirs)).toBe(true);
      expect(joined(theirs, mine)).toEqual(both);
      const includesEach = includes(other, mine) && includes(other, theirs);
      expect(includes(other, both)).toBe(includesEach);
    }),
  );
});

describe('the name in which a draft counts its saves', () => {
  const opened = claimed(saved(saved(started, bo, 'Familjecentral'), bo, 'Familjecentralen'), anna);
  const fork = forkName(anna, karin);

  it('is its own, also where it was opened from another copy that has saved more often', () => {
    expect(savesName(opened, anna)).toBe(anna);
    expect(savesName(saved(opened, anna, 'Huset'), anna)).toBe(anna);
  });

  it('is that of the tab which wrote last, once tabs have written it side by side', () => {
    const mine = saved(opened, anna, 'Det gula huset');
    const theirs = saved(opened, fork, 'Huset vid ån');
    expect(relationOf(mine, theirs)).toBe('apart');
    expect(savesName(theirs, anna)).toBe(fork);
    expect(savesName(saved(theirs, forkName(anna, bo), 'Huset'), anna)).toBe(forkName(anna, bo));
    expect(savesName(theirs, bo)).toBe(bo);
  });

  it('is a UUID that files can hold', () => {
    expect(fork).toMatch(/^a0000000-0000-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(assessmentSchema.safeParse(saved(opened, fork, 'Huset')).success).toBe(true);
  });
});
