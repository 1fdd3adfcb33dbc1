import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import { type Relation, relationOf } from '#src/domain/lineage.ts';
import { findBase, newestCommon } from '#src/domain/merge/find-base.ts';
import { type Merge, type MergeRefusal, mergeAssessments } from '#src/domain/merge.ts';
import type { SnapshotStore } from '#src/storage/history/snapshot.ts';
import type { HeldCopy } from '../copy-in-hand.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionGeneration } from '../wizard/use-draft-session.ts';

interface Prepared {
  /** False where something on the screen is not saved: then `copies` does not tell of it. */
  readonly isSaved: boolean;
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
      const { kind } = await session.flush();
      const mine = session.assessment;
      const isSaved = kind === 'saved' && held.source.kind !== 'tab';
      const base = held.base ?? (await knownBase(snapshots, mine, held.theirs, isSaved));
      if (!isLeft) {
        setPrepared({ mine, base, isSaved, generation });
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
    const { mine, base, isSaved } = prepared;
    const relation = relationOf(mine, held.theirs);
    return {
      relation: isSaved || relation === 'same' ? relation : 'apart',
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
  isSaved: boolean,
): Promise<Assessment | undefined> {
  const follows = isSaved ? findBase([], mine, theirs) : undefined;
  if (follows !== undefined) {
    return follows;
  }
  const known = newestCommon((await snapshots.listOf(mine.id)) ?? [], mine, theirs);
  const content = known && (await snapshots.read(known.id));
  return content?.ok ? content.assessment : undefined;
}
