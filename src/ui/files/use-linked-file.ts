import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#src/domain/assessment.ts';
import { type FileLink, newFileLink } from '#src/storage/files/file-link.ts';
import { FileSync } from '#src/storage/files/file-sync.ts';
import { askToWrite, type FileHandle } from '#src/storage/files/linked-file.ts';
import { keepBeforeMerge } from '#src/storage/history/keep-before-merge.ts';
import { useServices } from '../services.tsx';
import { useNameOfFile, useSaveToFile } from '../use-save-to-file.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useAccess } from '../wizard/use-draft-session.ts';
import { earlierStates } from './earlier-states.ts';
import { canPickFiles, pickFiles, pickNewFile } from './file-pickers.ts';
import { isQuiet, useSyncMoments } from './use-sync-moments.ts';

/** What the browser did not do when the draft got a file, or was to have none. */
interface Untold {
  readonly kind: 'notRemembered' | 'notForgotten';
  readonly name: string;
}

/** Opens the file of a draft, keeps the two one, and gives what can be done with it. */
export function useLinkedFile(props: OpenAssessmentProps) {
  const { draftId, session, questionnaire } = props;
  const services = useServices();
  const { store, vault, snapshots, fileLinks, offeredFiles, now } = services;
  const { t } = useTranslation();
  const download = useSaveToFile();
  const nameOf = useNameOfFile();
  const isReading = useAccess(session).kind === 'reading';
  const [link, setLink] = useState<FileLink>();
  const [sync, setSync] = useState<FileSync>();
  const [offered, setOffered] = useState(() => offeredFiles.for(draftId));
  const [savedBy, setSavedBy] = useState<'file' | 'download'>();
  const [untold, setUntold] = useState<Untold>();
  /** Somebody has asked for a save to the file, and it has not happened yet. */
  const isAskedFor = useRef(false);

  useEffect(() => {
    let isGone = false;
    void fileLinks.read(draftId).then((found) => {
      if (!isGone && found !== undefined) {
        setLink(found);
      }
    });
    return () => {
      isGone = true;
    };
  }, [fileLinks, draftId]);

  const settled = useCallback(
    (saved: Assessment) => {
      store.markSavedToFile(draftId, saved);
      if (isAskedFor.current && saved === session.assessment) {
        isAskedFor.current = false;
        // What is handed on is the base of a merge with what comes back.
        void snapshots.keep(draftId, { reason: 'savedToFile', assessment: saved });
        setSavedBy('file');
      }
    },
    [store, snapshots, session, draftId],
  );

  // Before other effects when the draft is left: until then this tab is the one that writes it.
  useLayoutEffect(() => {
    if (link === undefined) {
      setSync(undefined);
      return;
    }
    const opened = new FileSync({
      session,
      questionnaire,
      link,
      links: fileLinks,
      atRest: vault,
      now,
      earlier: (mine) => earlierStates(snapshots, mine.id),
      keepBefore: (assessment) => keepBeforeMerge({ snapshots, now }, draftId, assessment),
      onSynced: settled,
      isQuiet,
    });
    setSync(opened);
    void opened.sync();
    return () => {
      // What was written last goes to the file before the draft is left.
      void opened.sync();
      opened.dispose();
    };
  }, [link, session, questionnaire, fileLinks, vault, snapshots, settled, now, draftId]);

  useSyncMoments(sync);

  /** What was written last goes to the file that is left. */
  async function leaveFile() {
    await sync?.sync();
    sync?.dispose();
  }

  async function linkTo(handle: FileHandle, opened: Assessment | null, isNew = false) {
    await leaveFile();
    isAskedFor.current = isNew;
    const made = newFileLink(draftId, handle, opened, now());
    offeredFiles.forget(draftId);
    setOffered(undefined);
    const isRemembered = await fileLinks.put(made);
    setUntold(isRemembered ? undefined : { kind: 'notRemembered', name: handle.name });
    setLink(made);
  }

  function downloadCopy() {
    void session.flush();
    setSavedBy(download(draftId, session.assessment) ? 'download' : undefined);
  }

  /** In a new file, from now on; where the browser cannot write to one, as a download. */
  async function saveInNewFile() {
    void session.flush();
    const name = nameOf(draftId, session.assessment);
    const picked = await pickNewFile(name, t('fileLink.kindOfFile'));
    if (picked.kind === 'picked') {
      setSavedBy(undefined);
      await linkTo(picked.file, null, true);
    } else if (picked.kind === 'unavailable') {
      downloadCopy();
    }
  }

  return {
    canPick: canPickFiles() && !isReading,
    isReading,
    sync,
    offered,
    /** How it was last saved by hand on this page, so that it can be told. */
    savedBy,
    untold,
    forgetUntold: () => setUntold(undefined),
    downloadCopy,
    saveInNewFile,

    /** "Spara till fil": in the file that the draft has, or in one that is asked for. */
    async save() {
      if (isReading) {
        downloadCopy();
      } else if (sync !== undefined) {
        setSavedBy(undefined);
        isAskedFor.current = true;
        await sync.resume();
      } else if (canPickFiles()) {
        await saveInNewFile();
      } else {
        downloadCopy();
      }
    },

    /** In a file that is there, as one that a colleague has put in a shared folder. */
    async joinFile() {
      const picked = await pickFiles(t('fileLink.kindOfFile'), 'one');
      const [file] = picked.kind === 'picked' ? picked.file : [];
      if (file !== undefined) {
        await askToWrite(file);
        await linkTo(file, null);
      }
    },

    async acceptOffer() {
      if (offered !== undefined) {
        await askToWrite(offered.handle);
        await linkTo(offered.handle, offered.opened);
      }
    },

    declineOffer() {
      offeredFiles.forget(draftId);
      setOffered(undefined);
    },

    async stop() {
      await leaveFile();
      isAskedFor.current = false;
      const isForgotten = await fileLinks.remove(draftId);
      setUntold(
        isForgotten || !link ? undefined : { kind: 'notForgotten', name: link.handle.name },
      );
      setLink(undefined);
      setSavedBy(undefined);
    },
  };
}
