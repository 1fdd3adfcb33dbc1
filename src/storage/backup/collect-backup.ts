import type { BackedUpDraft, BackedUpSnapshot, Backup } from '#src/domain/backup-file.ts';
import type { KnownSigner } from '#src/domain/known-signers.ts';
import { isSealed } from '#src/domain/sealed-draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { RemovedDraftsStore } from '../history/removed-drafts-store.ts';
import { isPinned, type SnapshotStore } from '../history/snapshot.ts';

export interface BackupSources {
  readonly store: Pick<DraftStore, 'list' | 'rawText' | 'notesOf' | 'isIncomplete' | 'recover'>;
  readonly snapshots: Pick<SnapshotStore, 'list' | 'read'>;
  readonly bin: Pick<RemovedDraftsStore, 'contents'>;
  readonly knownSigners: { list(): readonly KnownSigner[]; readonly isReadable: boolean };
  readonly preferences: { entries(): Readonly<Record<string, string>> };
  readonly now: () => Date;
}

/** What the browser did not hand over, or what is damaged, and is therefore not in the backup. */
export interface LeftOut {
  /** How many of the list. */
  readonly drafts: number;
  /** Whether states that belong in it are missing, or may be; likewise for the others. */
  readonly states: boolean;
  readonly bin: boolean;
  readonly knownSigners: boolean;
}

/**
 * All that this browser holds, to be handed out as one file. What has a passphrase lies in it as it lies here;
 * its earlier states stay here, since they could only be read in clear.
 */
export async function collectBackup(
  sources: BackupSources,
): Promise<{ readonly backup: Backup; readonly leftOut: LeftOut }> {
  const { store, bin, knownSigners, preferences, now } = sources;
  if (store.isIncomplete()) {
    await store.recover();
  }
  const listed = store.list();
  const drafts = listed.flatMap(({ id }): BackedUpDraft[] => {
    const text = store.rawText(id);
    return text === undefined ? [] : [{ id, text, notes: store.notesOf(id) }];
  });
  const open = drafts.filter(({ text }) => !isSealed(text));
  const states = await Promise.all(open.map(({ id }) => pinnedStates(id, sources.snapshots)));
  const { contents, isWhole } = await bin.contents();
  const backup = {
    madeAt: now().toISOString(),
    drafts,
    removed: [...contents],
    snapshots: states.flatMap(({ found }) => found),
    knownSigners: [...knownSigners.list()],
    preferences: { ...preferences.entries() },
  };
  const leftOut = {
    drafts: listed.length - drafts.length,
    states: states.some((one) => !one.isWhole),
    bin: !isWhole,
    knownSigners: !knownSigners.isReadable,
  };
  return { backup, leftOut };
}

/** Those that somebody asked for or that were handed over; what the app keeps by itself is worth less than room. */
async function pinnedStates(
  draftId: string,
  snapshots: BackupSources['snapshots'],
): Promise<{ readonly found: readonly BackedUpSnapshot[]; readonly isWhole: boolean }> {
  const listed = await snapshots.list(draftId);
  const pinned = (listed ?? []).filter(isPinned);
  const states = pinned.map(async ({ id, reason, name, at }) => {
    const content = await snapshots.read(id);
    return content.ok
      ? [{ draftId, reason, at, text: content.text, ...(name !== undefined && { name }) }]
      : [];
  });
  const found = (await Promise.all(states)).flat();
  return { found, isWhole: listed !== undefined && found.length === pinned.length };
}
