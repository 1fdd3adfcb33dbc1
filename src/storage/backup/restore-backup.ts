import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { BackedUpDraft, Backup } from '#src/domain/backup-file.ts';
import { type KnownSigner, mergeKnownSigners } from '#src/domain/known-signers.ts';
import type { DraftId, DraftStore } from '../drafts/draft-store.ts';
import type { RemovedDraftsStore } from '../history/removed-drafts-store.ts';
import { isSnapshotReason, type SnapshotStore } from '../history/snapshot.ts';

export interface RestoreTargets {
  readonly store: Pick<DraftStore, 'list' | 'rawText' | 'load' | 'restore'>;
  readonly snapshots: Pick<SnapshotStore, 'keep'>;
  readonly bin: Pick<RemovedDraftsStore, 'contents' | 'remove'>;
  readonly knownSigners: {
    list(): readonly KnownSigner[];
    change(edit: (signers: readonly KnownSigner[]) => readonly KnownSigner[]): unknown;
  };
  readonly preferences: {
    entries(): Readonly<Record<string, string>>;
    write(key: string, value: string): void;
  };
  /** A new UUID. */
  readonly newId: () => string;
}

/** What came of a backup; nothing that was here before has changed. */
export interface Restored {
  /** New here, each a draft of its own. */
  readonly added: readonly DraftId[];
  /** Here already, word for word. */
  readonly alreadyHere: number;
  /** The browser had no room for them: they are here until the page is closed. */
  readonly notStored: readonly DraftId[];
  readonly addedToBin: number;
  /** Were in a bin and came to lie among the drafts, since the bin here did not take them; in `added` too. */
  readonly notBinned: readonly DraftId[];
  readonly addedSigners: number;
}

/** Puts the content of a backup beside what is here. */
export async function restoreBackup(backup: Backup, targets: RestoreTargets): Promise<Restored> {
  const { store, newId } = targets;
  const here = new Set(store.list().flatMap(({ id }) => textsOf(id, store)));
  const added: DraftId[] = [];
  const notStored: DraftId[] = [];
  for (const draft of backup.drafts) {
    if (here.has(compared(draft.text))) {
      continue;
    }
    here.add(compared(draft.text));
    const id = newId();
    // A browser counts its own saves under the draft's id, so what was written elsewhere gets one of its own.
    const save = store.restore({ id, text: draft.text, notes: draft.notes });
    added.push(id);
    if (!save.ok && !(await save.reserve)) {
      notStored.push(id);
    }
    await keepStates(draft, id, backup, targets);
  }
  const alreadyHere = backup.drafts.length - added.length;
  const removed = await restoreRemoved(backup, targets, here);
  return {
    added: [...added, ...removed.notBinned],
    alreadyHere,
    notStored: [...notStored, ...removed.notStored],
    addedToBin: removed.count,
    notBinned: removed.notBinned,
    addedSigners: restoreRest(backup, targets),
  };
}

async function keepStates(
  draft: BackedUpDraft,
  id: DraftId,
  backup: Backup,
  { snapshots }: RestoreTargets,
): Promise<void> {
  const states = backup.snapshots
    .filter(({ draftId }) => draftId === draft.id)
    .sort((one, other) => one.at.localeCompare(other.at));
  for (const { reason, name, at, text } of states) {
    if (isSnapshotReason(reason)) {
      await snapshots.keep(id, { reason, text, at, ...(name !== undefined && { name }) });
    }
  }
}

async function restoreRemoved(
  backup: Backup,
  { store, bin, newId }: RestoreTargets,
  here: Set<string>,
): Promise<Pick<Restored, 'notBinned' | 'notStored'> & { readonly count: number }> {
  const known = new Set(((await bin.contents()) ?? []).map(({ text }) => compared(text)));
  const notBinned: DraftId[] = [];
  const notStored: DraftId[] = [];
  let count = 0;
  for (const { text, notes } of backup.removed) {
    if (known.has(compared(text)) || here.has(compared(text))) {
      continue;
    }
    known.add(compared(text));
    const id = newId();
    const save = store.restore({ id, text, notes });
    if ((await bin.remove(id)).ok) {
      count++;
      continue;
    }
    notBinned.push(id);
    if (!save.ok && !(await save.reserve)) {
      notStored.push(id);
    }
  }
  return { count, notBinned, notStored };
}

/** Known signers keep the names that they have here, and choices stay as they were made here. */
function restoreRest(backup: Backup, { knownSigners, preferences }: RestoreTargets): number {
  const { added } = mergeKnownSigners(knownSigners.list(), backup.knownSigners);
  if (added.length > 0) {
    knownSigners.change((ours) => mergeKnownSigners(ours, backup.knownSigners).signers);
  }
  const chosen = preferences.entries();
  for (const [key, value] of Object.entries(backup.preferences)) {
    if (!Object.hasOwn(chosen, key)) {
      preferences.write(key, value);
    }
  }
  return added.length;
}

/** The texts by which a draft that is here is known again: as it lies, and as it reads. */
function textsOf(id: DraftId, store: RestoreTargets['store']): string[] {
  const raw = store.rawText(id);
  const loaded = store.load(id);
  return [
    ...(raw === undefined ? [] : [compared(raw)]),
    ...(loaded?.ok ? [writeAssessmentFile(loaded.assessment)] : []),
  ];
}

/** The same for the same content, whichever version of the app wrote it. */
function compared(text: string): string {
  const read = readAssessmentFile(text);
  return read.ok ? writeAssessmentFile(read.assessment) : text;
}
