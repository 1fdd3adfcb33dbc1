import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import type { ChosenFile } from '../../files/chosen-file.ts';
import { lockedName } from '../../lock/locked-name.ts';
import type { Services } from '../../services.tsx';
import type { Outcome } from './outcome.ts';
import { type FileContent, readFile } from './read-file.ts';

type OpeningServices = Pick<
  Services,
  'store' | 'snapshots' | 'signature' | 'fileLinks' | 'offeredFiles' | 'newId'
>;

type AssessmentContent = Extract<FileContent, { kind: 'assessment' }>;

/**
 * Opens one file: reads it, and takes in what it holds or says what to ask the user first. Rejects only with
 * the signal's reason.
 */
export async function openFile(
  chosen: ChosenFile,
  services: OpeningServices,
  signal: AbortSignal,
): Promise<Outcome> {
  const linked = await linkedDraft(chosen, services);
  signal.throwIfAborted();
  if (linked !== undefined) {
    return linked;
  }
  const read = await readFile(chosen, services.signature, signal);
  signal.throwIfAborted();
  if (!read.ok) {
    return { kind: 'refused', problem: read.problem };
  }
  const { content } = read;
  const handle = await chosen.handle;
  signal.throwIfAborted();
  switch (content.kind) {
    case 'assessment': {
      const { assessment } = content;
      const draftIds = draftsOf(assessment, services.store);
      const openAsOwn = () => openAsDraft(content, handle, services);
      if (draftIds.length === 0) {
        return openAsOwn();
      }
      for (const draftId of draftIds) {
        await offer(draftId, content, handle, services);
      }
      return { kind: 'copy', assessment, draftIds, openAsOwn };
    }
    case 'knownSigners':
    case 'backup':
      return content;
    case 'sealed':
      return openSealed(content, services);
  }
}

/** The drafts that a copy can be merged into: none where it, or they, are signed off. */
function draftsOf(assessment: Assessment, store: Services['store']): string[] {
  return isSignedOff(assessment)
    ? []
    : store.list().flatMap((draft) => {
        const isDraftOf =
          draft.problem === undefined &&
          draft.assessmentId === assessment.id &&
          draft.signedOffAt === undefined;
        return isDraftOf ? [draft.id] : [];
      });
}

/** A draft of its own, beside all that are there. */
function openAsDraft(
  content: AssessmentContent,
  handle: FileSystemFileHandle | undefined,
  services: OpeningServices,
): Outcome {
  const { assessment } = content;
  const draftId = services.store.create(assessment, null);
  // What came from outside is the base of a merge with what its sender goes on to write.
  void services.snapshots.keep(draftId, { reason: 'opened', assessment });
  if (handle !== undefined && canBeSavedIn(content)) {
    services.offeredFiles.set(draftId, { handle, opened: assessment });
  }
  return { kind: 'opened', draftId, title: titleOf(assessment) };
}

/** Lets the draft be saved in the file that was opened, if it has no other and the user then says so. */
async function offer(
  draftId: string,
  content: AssessmentContent,
  handle: FileSystemFileHandle | undefined,
  { fileLinks, offeredFiles }: OpeningServices,
): Promise<void> {
  const isFree = canBeSavedIn(content) && (await fileLinks.read(draftId)) === undefined;
  if (handle !== undefined && isFree) {
    offeredFiles.set(draftId, { handle, opened: content.assessment });
  }
}

function canBeSavedIn({ assessment, isFromPdf }: AssessmentContent): boolean {
  return !isFromPdf && !isSignedOff(assessment);
}

/** A draft that opens with its passphrase, as it lies in the file; one that is here already is not there twice. */
function openSealed(
  { text, label }: Extract<FileContent, { kind: 'sealed' }>,
  { store, newId }: OpeningServices,
): Outcome {
  const here = store.list().find(({ id }) => store.rawText(id) === text);
  const draftId = here?.id ?? newId();
  if (here === undefined) {
    store.restore({ id: draftId, text, notes: null });
  }
  return { kind: 'opened', draftId, title: lockedName(label) ?? '', isLocked: true };
}

/** The draft that is saved in this very file already; what colleagues have changed comes in when it is opened. */
async function linkedDraft(
  { handle }: ChosenFile,
  { fileLinks, store }: OpeningServices,
): Promise<Outcome | undefined> {
  const chosen = await handle;
  for (const link of chosen === undefined ? [] : await fileLinks.list()) {
    const isSame = await chosen
      ?.isSameEntry(link.handle as FileSystemFileHandle)
      .catch(() => false);
    const draft = isSame ? store.load(link.draftId) : undefined;
    if (draft?.ok) {
      return { kind: 'opened', draftId: draft.id, title: titleOf(draft.assessment) };
    }
  }
  return undefined;
}

function titleOf(assessment: Assessment): string {
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  return questionnaire ? textByRole(assessment, questionnaire, 'title') : '';
}
