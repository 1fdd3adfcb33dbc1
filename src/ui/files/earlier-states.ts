import type { Assessment } from '#src/domain/assessment.ts';
import type { SnapshotStore } from '#src/storage/history/snapshot.ts';

/** More than enough: of two copies that were changed apart, one was made of a state of the last days. */
const atMost = 40;

/** States of a prövning that this browser has kept, the latest first, as bases of a merge. */
export async function earlierStates(
  snapshots: SnapshotStore,
  assessmentId: string,
): Promise<readonly Assessment[]> {
  const found = (await snapshots.listOf(assessmentId)) ?? [];
  const contents = await Promise.all(found.slice(0, atMost).map(({ id }) => snapshots.read(id)));
  return contents.flatMap((content) => (content.ok ? [content.assessment] : []));
}
