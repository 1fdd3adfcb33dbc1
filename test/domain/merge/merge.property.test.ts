import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answer, Answers } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { prunedAnswers } from '#src/domain/form-answers.ts';
import { bumped, relationOf } from '#src/domain/lineage.ts';
import type { MergeChoice } from '#src/domain/merge/conflicts.ts';
import {
  type Choices,
  type Merge,
  type MergeSources,
  mergeAssessments,
  resolveMerge,
} from '#src/domain/merge.ts';
import { arbitraryCopies, arbitraryDisjointCopies } from '../arbitrary-edits.ts';
import { conflictPieces, missing, type Piece, piecesOf, shownBefore } from './shown-texts.ts';

const copies = arbitraryCopies(barnrattsprovning);
const disjointCopies = arbitraryDisjointCopies(barnrattsprovning);

function merged(sources: MergeSources): Merge {
  const merge = mergeAssessments(barnrattsprovning, sources);
  if (!merge.ok) {
    throw new Error(merge.problem);
  }
  return merge;
}

function each(merge: Merge, choice: MergeChoice): Choices {
  return new Map(merge.conflicts.map(({ id }) => [id, choice]));
}

/** With lists in one order, which is all that may differ when the sides are swapped. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(inOneOrder);
    return entries.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, entry]) => [key, inOneOrder(entry)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
}

const check = <Values>(property: fc.IProperty<Values>, numRuns = 80) =>
  fc.assert(property, { numRuns });

/** Ids of records in an answer, in their order. */
function recordIds(answer: Answer | undefined): readonly string[] {
  return answer?.type === 'records' ? answer.value.map(({ id }) => id) : [];
}

/** What one side has done to the lists of records. */
function listEdits(base: Assessment, side: Assessment): readonly ('removed' | 'moved')[] {
  return Object.entries(base.answers).flatMap(([id, answer]) => {
    const [before, after] = [recordIds(answer), recordIds(side.answers[id])];
    const [left, kept] = [
      before.filter((record) => after.includes(record)),
      after.filter((record) => before.includes(record)),
    ];
    return [
      ...(left.length < before.length ? ['removed' as const] : []),
      ...(left.join() === kept.join() ? [] : ['moved' as const]),
    ];
  });
}

it('is tried on conflicts of every kind, removals and moves', () => {
  const tally = new Map<string, number>();
  for (const { base, mine, theirs } of fc.sample(copies, {
    numRuns: 200,
    seed: 5,
  })) {
    const { conflicts } = merged({ base, mine, theirs });
    const seen = new Set([
      ...conflicts.map((conflict) => {
        return conflict.kind === 'removal' ? `${conflict.what} removed` : conflict.kind;
      }),
      ...[mine, theirs].flatMap((side) => listEdits(base, side)),
      ...(conflicts.length === 0 ? ['none'] : []),
    ]);
    for (const kind of seen) {
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
    }
  }
  const conflicts = ['answer', 'effect', 'record removed', 'article removed'];
  const kinds = [...conflicts, 'removed', 'moved', 'none'];
  expect(kinds.filter((kind) => (tally.get(kind) ?? 0) < 3)).toEqual([]);
});

describe('a merge', () => {
  it('of edits of disjoint questions equals both', () => {
    check(
      fc.property(disjointCopies, ({ base, mine, theirs, ofMine }) => {
        const merge = merged({ base, mine, theirs });
        // Nothing was changed twice: all that can be asked is whether a record goes that is pointed at.
        for (const conflict of merge.conflicts) {
          expect(conflict).toMatchObject({ kind: 'removal', isOnlyPointedAt: true });
        }
        const asRemoved: Choices = new Map(
          merge.conflicts.map((conflict) => [
            conflict.id,
            conflict.kind === 'removal' ? conflict.removedBy : 'both',
          ]),
        );
        const both: Answers = Object.fromEntries([
          ...Object.entries(theirs.answers).filter(([id]) => !ofMine.has(id)),
          ...Object.entries(mine.answers).filter(([id]) => ofMine.has(id)),
        ]);
        expect(resolveMerge(merge, asRemoved).answers).toEqual(both);
        if (merge.conflicts.length === 0) {
          expect(merge.assessment.answers).toEqual(both);
        }
      }),
      150,
    );
  });

  it('with what was not changed is what was, either way round', () => {
    check(
      fc.property(copies, ({ base, mine }) => {
        const [kept, taken] = [
          merged({ base, mine, theirs: base }),
          merged({ base, mine: base, theirs: mine }),
        ];
        for (const merge of [kept, taken]) {
          expect(merge.conflicts).toEqual([]);
          expect(merge.assessment.answers).toEqual(mine.answers);
        }
        expect(kept.taken).toEqual([]);
        expect(taken.kept).toEqual([]);
      }),
    );
  });

  it('with the same is the same, with a base or without', () => {
    check(
      fc.property(copies, fc.boolean(), ({ base, mine }, hasBase) => {
        const merge = merged({ base: hasBase ? base : undefined, mine, theirs: mine });
        expect(merge).toMatchObject({ conflicts: [], taken: [], kept: [] });
        expect(merge.assessment.answers).toEqual(mine.answers);
      }),
    );
  });

  it('once saved has theirs in it, and takes nothing more from them', () => {
    check(
      fc.property(copies, ({ base, mine, theirs }) => {
        const { assessment } = merged({ base, mine, theirs });
        const saved = bumped(
          { ...assessment, revision: assessment.revision + 1 },
          'a0000000-0000-4000-8000-00000000000a',
        );
        expect(['older', 'same']).toContain(relationOf(saved, theirs));
        expect(['older', 'same']).toContain(relationOf(saved, mine));
        const again = merged({ base: theirs, mine: saved, theirs });
        expect(again).toMatchObject({ conflicts: [], taken: [] });
      }),
      40,
    );
  });

  it('is the same from the other side, up to the order of lists', () => {
    check(
      fc.property(copies, fc.boolean(), ({ base, mine, theirs }, hasBase) => {
        const known = hasBase ? base : undefined;
        const one = merged({ base: known, mine, theirs });
        const other = merged({ base: known, mine: theirs, theirs: mine });
        expect(other.conflicts.map(({ id }) => id).sort()).toEqual(
          one.conflicts.map(({ id }) => id).sort(),
        );
        for (const [choice, swapped] of [
          ['mine', 'theirs'],
          ['theirs', 'mine'],
        ] as const) {
          expect(inOneOrder(resolveMerge(other, each(other, swapped)).answers)).toEqual(
            inOneOrder(resolveMerge(one, each(one, choice)).answers),
          );
        }
      }),
    );
  });

  it('loses no text of either side without showing it', () => {
    check(
      fc.property(copies, fc.boolean(), ({ base, mine, theirs }, hasBase) => {
        const merge = merged({ base: hasBase ? base : undefined, mine, theirs });
        const result = piecesOf(merge.assessment.answers);
        const shownOf = (side: 'mine' | 'theirs') =>
          merge.conflicts.flatMap((conflict) => conflictPieces(conflict, side));
        const lost = (assessment: Assessment, shown: readonly Piece[]) =>
          missing(piecesOf(assessment.answers), [...result, ...shown]);
        expect(lost(mine, [...shownOf('mine'), ...shownBefore(merge.taken)])).toEqual([]);
        expect(lost(theirs, [...shownOf('theirs'), ...shownBefore(merge.kept)])).toEqual([]);
        if (!hasBase) {
          // Nothing is known to have been removed, so nothing is.
          expect(lost(mine, shownOf('mine'))).toEqual([]);
          expect(lost(theirs, shownOf('theirs'))).toEqual([]);
        }
      }),
      150,
    );
  });

  it('has what either has written since in it, or asks for it', () => {
    check(
      fc.property(copies, ({ base, mine, theirs }) => {
        const merge = merged({ base, mine, theirs });
        const result = piecesOf(merge.assessment.answers);
        const before = piecesOf(base.answers);
        for (const [side, assessment] of [
          ['mine', mine],
          ['theirs', theirs],
        ] as const) {
          const written = missing(piecesOf(assessment.answers), before);
          const asked = merge.conflicts.flatMap((conflict) => conflictPieces(conflict, side));
          expect(missing(written, [...result, ...asked])).toEqual([]);
        }
      }),
      200,
    );
  });

  it('loses no text at a conflict that is left open and can hold both', () => {
    check(
      fc.property(copies, ({ base, mine, theirs }) => {
        const merge = merged({ base, mine, theirs });
        const open = merge.conflicts.filter(({ canKeepBoth }) => canKeepBoth);
        const written = open.flatMap((conflict) => [
          ...conflictPieces(conflict, 'mine'),
          ...conflictPieces(conflict, 'theirs'),
        ]);
        // What one side took away is away: only what both have left or written must be there.
        const before = piecesOf(base.answers);
        const fresh = written.filter((piece) => missing([piece], before).length > 0);
        expect(missing(fresh, piecesOf(merge.assessment.answers))).toEqual([]);
      }),
    );
  });

  it('gives a file that opens again, without empty answers, however it is decided', () => {
    const choice = fc.constantFrom<MergeChoice>('mine', 'theirs', 'both');
    check(
      fc.property(copies, fc.boolean(), fc.infiniteStream(choice), (sources, hasBase, choices) => {
        const merge = merged({ ...sources, base: hasBase ? sources.base : undefined });
        const chosen: Choices = new Map(
          merge.conflicts.map(({ id }) => [id, choices.next().value ?? 'mine']),
        );
        for (const assessment of [merge.assessment, resolveMerge(merge, chosen)]) {
          expect(readAssessmentFile(writeAssessmentFile(assessment))).toEqual({
            ok: true,
            assessment,
          });
          expect(prunedAnswers(assessment.answers)).toEqual(assessment.answers);
        }
      }),
    );
  });

  it('decided for one side has nothing of the other where both had changed something', () => {
    check(
      fc.property(copies, ({ base, mine, theirs }) => {
        const merge = merged({ base, mine, theirs });
        const answers = merge.conflicts.filter(({ kind }) => kind === 'answer');
        for (const [side, other] of [
          ['mine', 'theirs'],
          ['theirs', 'mine'],
        ] as const) {
          const result = piecesOf(resolveMerge(merge, each(merge, side)).answers);
          const chosen = answers.flatMap((conflict) => conflictPieces(conflict, side));
          const refused = answers
            .flatMap((conflict) => conflictPieces(conflict, other))
            .filter((piece) => missing([piece], chosen).length > 0);
          expect(missing(chosen, result)).toEqual([]);
          expect(missing(refused, result)).toEqual(refused);
        }
      }),
    );
  });
});
