import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { listsByRole } from '#src/domain/findings/written-records.ts';
import {
  followedOf,
  isFollowedUp,
  isOutcomeBegun,
  missingOutcomes,
  type OutcomeKind,
} from '#src/domain/follow-up/outcome.ts';
import { followedUpExample, recordsOf, reopenedExample } from './followed-up-example.ts';

let given = 0;
const newId = () => `00000000-0000-4000-a000-${String(++given).padStart(12, '0')}`;

function missing(kind: OutcomeKind, answers = reopenedExample.answers) {
  const [list] = listsByRole(barnrattsprovning, kind);
  return list === undefined ? [] : missingOutcomes(barnrattsprovning, answers, list, kind, newId);
}

const expectedIn = (...ids: string[]) =>
  ids.flatMap((id) => recordsOf(reopenedExample, id)).map(({ id }) => id);

describe('the outcome', () => {
  it('has begun when anything is written of it', () => {
    expect(isOutcomeBegun(barnrattsprovning, reopenedExample.answers)).toBe(false);
    expect(isOutcomeBegun(barnrattsprovning, followedUpExample.answers)).toBe(true);
  });

  it('lacks an entry for each consequence, which points at it and its groups', () => {
    const made = missing('outcome');
    const expected = expectedIn('negative-consequences', 'positive-consequences');
    expect(expected.length).toBeGreaterThan(5);
    expect(made.map(({ answers }) => answers['outcome-consequence'])).toEqual(
      expected.map((id) => ({ type: 'choice', value: [id] })),
    );
    const [first] = recordsOf(reopenedExample, 'negative-consequences');
    expect(made[0]?.answers['outcome-groups']).toEqual(
      first?.answers['negative-consequence-groups'],
    );
  });

  it('lacks an entry for each proposal and each measure', () => {
    expect(
      missing('measureOutcome').map(({ answers }) => answers['measure-outcome-subject']),
    ).toEqual(
      expectedIn('proposals', 'compensatory-measures').map((id) => ({
        type: 'choice',
        value: [id],
      })),
    );
  });

  it('lacks none twice', () => {
    expect(missing('outcome', followedUpExample.answers)).toEqual([]);
    const outcomes = recordsOf(followedUpExample, 'outcomes').slice(1);
    const answers = {
      ...followedUpExample.answers,
      outcomes: { type: 'records', value: outcomes },
    } as const;
    expect(missing('outcome', answers).map((one) => one.answers['outcome-consequence'])).toEqual([
      { type: 'choice', value: expectedIn('negative-consequences').slice(0, 1) },
    ]);
  });

  it('is told where something is said, not where an entry only points', () => {
    const pointers = missing('outcome');
    const [first] = recordsOf(followedUpExample, 'outcomes');
    const outcomes = first === undefined ? [] : [first, ...pointers.slice(1)];
    const answers = {
      ...reopenedExample.answers,
      outcomes: { type: 'records', value: outcomes },
    } as const;
    const followed = followedOf(barnrattsprovning, answers, 'outcome');
    expect(followed.every((one) => one.outcomes.length === 1)).toBe(true);
    expect(followed.map((one) => isFollowedUp(one, 'outcome'))).toEqual(
      outcomes.map((one) => one === first),
    );
  });

  it('is told of all that the followed-up example expected and promised', () => {
    for (const kind of ['outcome', 'measureOutcome'] as const) {
      const followed = followedOf(barnrattsprovning, followedUpExample.answers, kind);
      expect(followed.length).toBeGreaterThan(9);
      expect(followed.filter((one) => !isFollowedUp(one, kind))).toEqual([]);
    }
  });
});
