import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { type Relation, relationOf } from '#src/domain/lineage.ts';
import { findBase, newestCommon } from '#src/domain/merge/find-base.ts';
import { type Merge, type MergeRefusal, mergeAssessments } from '#src/domain/merge.ts';
import type { SnapshotStore } from '#src/storage/snapshot.ts';
import type { HeldCopy } from '../copy-in-hand.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionGeneration } from '../wizard/use-draft-session.ts';

interface Prepared {
  readonly mine: Assessment;
  readonly base: Assessment | undefined;
}

export interface PreparedMerge {
  readonly relation: Relation;
  readonly result: Merge | MergeRefusal;
  readonly hasBase: boolean;
}

/**
 * The merge of a held copy with the open draft, as it is when all that was written is saved; made anew where
 * the draft is replaced meanwhile. Undefined until what both were made of has been looked for.
 */
export function useMerge(
  { session, questionnaire }: OpenAssessmentProps,
  held: HeldCopy,
): PreparedMerge | undefined {
  const { snapshots } = useServices();
  const generation = useSessionGeneration(session);
  const [prepared, setPrepared] = useState<Prepared & { readonly generation: number }>();

  useEffect(() => {
    let isLeft = false;
    async function prepare() {
      await session.flush();
      const mine = session.assessment;
      const base = held.base ?? (await knownBase(snapshots, mine, held.theirs));
      if (!isLeft) {
        setPrepared({ mine, base, generation });
      }
    }
    void prepare();
    return () => {
      isLeft = true;
    };
  }, [session, snapshots, held, generation]);

  return useMemo(() => {
    if (prepared === undefined || prepared.generation !== generation) {
      return undefined;
    }
    const { mine, base } = prepared;
    return {
      relation: relationOf(mine, held.theirs),
      result: mergeAssessments(questionnaire, { base, mine, theirs: held.theirs }),
      hasBase: base !== undefined,
    };
  }, [prepared, generation, questionnaire, held]);
}

/** Of the earlier states only the one that is wanted is read. */
async function knownBase(
  snapshots: SnapshotStore,
  mine: Assessment,
  theirs: Assessment,
): Promise<Assessment | undefined> {
  const follows = findBase([], mine, theirs);
  if (follows !== undefined) {
    return follows;
  }
  const known = newestCommon((await snapshots.listOf(mine.id)) ?? [], mine, theirs);
  const content = known && (await snapshots.read(known.id));
  return content?.ok ? content.assessment : undefined;
}
