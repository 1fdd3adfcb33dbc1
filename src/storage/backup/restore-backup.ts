import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { Backup } from '#src/domain/backup-file.ts';
import { type KnownSigner, mergeKnownSigners } from '#src/domain/known-signers.ts';
import type { DraftId, DraftStore } from '../drafts/draft-store.ts';
import type { RemovedDraftsStore } from '../history/removed-drafts-store.ts';
import { isSnapshotReason, type SnapshotStore } from '../history/snapshot.ts';
import type { KnownSignersFailure } from '../signers/known-signers-store.ts';

export interface RestoreTargets {
  readonly store: Pick<DraftStore, 'list' | 'rawText' | 'load' | 'restore'>;
  readonly snapshots: Pick<SnapshotStore, 'keep' | 'list'>;
  readonly bin: Pick<RemovedDraftsStore, 'contents' | 'remove'>;
  readonly knownSigners: {
    list(): readonly KnownSigner[];
    change(
      edit: (signers: readonly KnownSigner[]) => readonly KnownSigner[],
    ): KnownSignersFailure | undefined;
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
  /** How many earlier states are only in the backup still: the browser did not take them, or they cannot be read. */
  readonly statesNotKept: number;
  readonly addedSigners: number;
  /** Why the known signers are here only until the page is closed. */
  readonly signersFailure?: KnownSignersFailure;
}

/** Puts the content of a backup beside what is here. */
export async function restoreBackup(backup: Backup, targets: RestoreTargets): Promise<Restored> {
  const { store, newId } = targets;
  const here = new Map(
    store.list().flatMap(({ id }) => textsOf(id, store).map((text) => [text, id] as const)),
  );
  const added: DraftId[] = [];
  const notStored: DraftId[] = [];
  let statesNotKept = 0;
  for (const draft of backup.drafts) {
    const text = compared(draft.text);
    let id = here.get(text);
    if (id === undefined) {
      // A browser counts its own saves under the draft's id, so what was written elsewhere gets one of its own.
      id = newId();
      here.set(text, id);
      const save = store.restore({ id, text: draft.text, notes: draft.notes });
      added.push(id);
      if (!save.ok && !(await save.reserve)) {
        notStored.push(id);
      }
    }
    const states = backup.snapshots.filter(({ draftId }) => draftId === draft.id);
    statesNotKept += await keepStates(states, id, targets);
  }
  const alreadyHere = backup.drafts.length - added.length;
  const removed = await restoreRemoved(backup, targets, here);
  restorePreferences(backup, targets);
  return {
    added: [...added, ...removed.notBinned],
    alreadyHere,
    notStored: [...notStored, ...removed.notStored],
    addedToBin: removed.count,
    notBinned: removed.notBinned,
    statesNotKept,
    ...restoreSigners(backup, targets),
  };
}

/** How many could not be kept. Those that are in the draft's history already are not kept twice. */
async function keepStates(
  states: Backup['snapshots'],
  id: DraftId,
  { snapshots }: RestoreTargets,
): Promise<number> {
  if (states.length === 0) {
    return 0;
  }
  const known = new Set((await snapshots.list(id))?.map(({ at, reason }) => `${at} ${reason}`));
  let failed = 0;
  for (const state of [...states].sort((one, other) => one.at.localeCompare(other.at))) {
    const { reason, name, at, text } = state;
    if (!known.has(`${at} ${reason}`)) {
      const isKept =
        isSnapshotReason(reason) &&
        (await snapshots.keep(id, { reason, text, at, ...(name !== undefined && { name }) }));
      failed += isKept ? 0 : 1;
    }
  }
  return failed;
}

async function restoreRemoved(
  backup: Backup,
  { store, bin, newId }: RestoreTargets,
  here: ReadonlyMap<string, DraftId>,
): Promise<Pick<Restored, 'notBinned' | 'notStored'> & { readonly count: number }> {
  const { contents } = await bin.contents();
  const known = new Set(contents.map(({ text }) => compared(text)));
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

/** They keep the names that they have here. */
function restoreSigners(
  backup: Backup,
  { knownSigners }: RestoreTargets,
): Pick<Restored, 'addedSigners' | 'signersFailure'> {
  const { added } = mergeKnownSigners(knownSigners.list(), backup.knownSigners);
  const failure =
    added.length === 0
      ? undefined
      : knownSigners.change((ours) => mergeKnownSigners(ours, backup.knownSigners).signers);
  return { addedSigners: added.length, ...(failure !== undefined && { signersFailure: failure }) };
}

/** Choices stay as they were made here. */
function restorePreferences(backup: Backup, { preferences }: RestoreTargets): void {
  const chosen = preferences.entries();
  for (const [key, value] of Object.entries(backup.preferences)) {
    if (!Object.hasOwn(chosen, key)) {
      preferences.write(key, value);
    }
  }
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
