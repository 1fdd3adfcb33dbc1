import type { BackedUpDraft, BackedUpSnapshot, Backup } from '#src/domain/backup-file.ts';
import type { KnownSigner } from '#src/domain/known-signers.ts';
import { isSealed } from '#src/domain/sealed-draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { RemovedDraftsStore } from '../history/removed-drafts-store.ts';
import { isPinned, type SnapshotStore } from '../history/snapshot.ts';

export interface BackupSources {
  readonly store: Pick<DraftStore, 'list' | 'rawText' | 'notesOf'>;
  readonly snapshots: Pick<SnapshotStore, 'list' | 'read'>;
  readonly bin: Pick<RemovedDraftsStore, 'contents'>;
  readonly knownSigners: { list(): readonly KnownSigner[] };
  readonly preferences: { entries(): Readonly<Record<string, string>> };
  readonly now: () => Date;
}

/**
 * All that this browser holds, to be handed out as one file. What has a passphrase lies in it as it lies here;
 * its earlier states stay here, since they could only be read in clear.
 */
export async function collectBackup(sources: BackupSources): Promise<Backup> {
  const { store, bin, knownSigners, preferences, now } = sources;
  const drafts = store.list().flatMap(({ id }): BackedUpDraft[] => {
    const text = store.rawText(id);
    return text === undefined ? [] : [{ id, text, notes: store.notesOf(id) }];
  });
  const open = drafts.filter(({ text }) => !isSealed(text));
  const snapshots = await Promise.all(open.map(({ id }) => pinnedStates(id, sources.snapshots)));
  return {
    madeAt: now().toISOString(),
    drafts,
    removed: [...((await bin.contents()) ?? [])],
    snapshots: snapshots.flat(),
    knownSigners: [...knownSigners.list()],
    preferences: { ...preferences.entries() },
  };
}

/** Those that somebody asked for or that were handed over; what the app keeps by itself is worth less than room. */
async function pinnedStates(
  draftId: string,
  snapshots: BackupSources['snapshots'],
): Promise<BackedUpSnapshot[]> {
  const pinned = ((await snapshots.list(draftId)) ?? []).filter(isPinned);
  const states = pinned.map(async ({ id, reason, name, at }) => {
    const content = await snapshots.read(id);
    return content.ok
      ? [{ draftId, reason, at, text: content.text, ...(name !== undefined && { name }) }]
      : [];
  });
  return (await Promise.all(states)).flat();
}
