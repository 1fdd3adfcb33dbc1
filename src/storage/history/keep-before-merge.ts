import type { Assessment } from '#src/domain/assessment.ts';
import type { DraftId } from '../drafts/draft-store.ts';
import type { SnapshotStore } from './snapshot.ts';

/** Between two states that are kept because a file brought something in by itself. */
const keptEvery = 60_000;

/**
 * Keeps a draft as it is before what colleagues have written comes in by itself, which may be every few seconds: not
 * where a state of the last minute is there, or these would soon push out all others. Nothing is lost by that: what
 * was written since then, nobody else has seen, so that nothing which comes in removes it.
 */
export async function keepBeforeMerge(
  sources: { readonly snapshots: Pick<SnapshotStore, 'list' | 'keep'>; readonly now: () => Date },
  draftId: DraftId,
  assessment: Assessment,
): Promise<boolean> {
  const { snapshots, now } = sources;
  const [last] = (await snapshots.list(draftId)) ?? [];
  const age = last === undefined ? keptEvery : Math.abs(now().getTime() - Date.parse(last.at));
  return age < keptEvery || snapshots.keep(draftId, { reason: 'beforeMerge', assessment });
}
