import type { Assessment } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import type { DraftSession } from '../drafts/draft-session.ts';
import type { SnapshotReason, SnapshotStore } from './snapshot.ts';

/** Of writing, between two snapshots that nobody asked for. */
export const keptEvery = 10 * 60 * 1000;

type KeptSession = Pick<DraftSession, 'id' | 'assessment' | 'mode' | 'subscribe' | 'getSnapshot'>;

/**
 * Takes snapshots of an open draft: of what it was when it was opened, where that was not kept before; of what
 * has been written since, at most every ten minutes; and of the version that is signed off. `stored` is what
 * lay in the browser when it was opened. Gives the function that ends it.
 */
export function keepSnapshotsOf(
  session: KeptSession,
  source: {
    readonly snapshots: SnapshotStore;
    readonly now: () => Date;
    readonly stored: string | undefined;
  },
): () => void {
  const { snapshots } = source;
  const opened = session.assessment;
  let wasSignedOff = isSignedOff(opened);
  let keptRevision = opened.revision;
  let keptAt = source.now().getTime();

  async function keep(assessment: Assessment, reason: SnapshotReason): Promise<void> {
    keptAt = source.now().getTime();
    keptRevision = assessment.revision;
    await snapshots.keep(session.id, { reason, assessment });
  }

  /** Unless somebody else, as one who merged or named a state, has just kept one. */
  async function keepDue(assessment: Assessment): Promise<void> {
    const time = source.now().getTime();
    keptAt = time;
    const [last] = (await snapshots.list(session.id)) ?? [];
    const lastAt = last === undefined ? 0 : Date.parse(last.at);
    if (Math.abs(time - lastAt) < keptEvery || last?.revision === assessment.revision) {
      keptAt = lastAt;
    } else {
      await keep(assessment, 'automatic');
    }
  }

  async function keepOpened(): Promise<void> {
    if (source.stored !== undefined) {
      await snapshots.keepBeforeUpdate(session.id, source.stored);
    }
    const [last] = (await snapshots.list(session.id)) ?? [];
    const isNew = opened.revision === 0 && last === undefined;
    if (!isNew && (last?.revision ?? -1) < opened.revision) {
      const reason = isSignedOff(opened) ? 'signedOff' : 'automatic';
      await snapshots.keep(session.id, { reason, assessment: opened });
    }
  }

  function look(): void {
    const { assessment, mode } = session;
    if (mode === 'reading' || session.getSnapshot().kind !== 'saved') {
      return;
    }
    if (isSignedOff(assessment)) {
      if (!wasSignedOff) {
        wasSignedOff = true;
        void keep(assessment, 'signedOff');
      }
    } else if (
      assessment.revision > keptRevision &&
      Math.abs(source.now().getTime() - keptAt) >= keptEvery
    ) {
      void keepDue(assessment);
    }
  }

  if (session.mode === 'writing') {
    void keepOpened();
  }
  return session.subscribe(look);
}
