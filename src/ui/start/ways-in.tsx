import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { DropZone } from '../components/drop-zone.tsx';
import { useFileDrop } from '../components/use-file-drop.ts';
import { type ChosenFile, chosenFiles, pickedFiles } from '../files/chosen-file.ts';
import { canPickFiles, pickFiles } from '../files/file-pickers.ts';
import { useLaunchedFiles } from '../files/use-launched-files.ts';
import { localDay } from '../format.ts';
import { lazyPart } from '../lazy-part.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { OpeningProgress } from './opening/opening-progress.tsx';
import { isOutcome } from './opening/outcome.ts';
import { useOpening } from './opening/use-opening.ts';

/** Not in the first download: it is wanted only when something was opened that needs a word. */
const OpeningList = lazyPart(
  ['files'],
  async () => (await import('./opening/opening-list.tsx')).OpeningList,
);

/** An empty draft, drafts from files, or the example: each becomes a draft of its own and is opened. */
export function WaysIn(props: { onDraftsChanged?: () => void }) {
  const { t } = useTranslation();
  const { store, now, newId } = useServices();
  const [, navigate] = useLocation();
  const [hasExampleFailed, setHasExampleFailed] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const openButton = useRef<HTMLButtonElement>(null);
  const opening = useOpening((draftId) => navigate(paths.caseSheet(draftId)));
  const isOver = useFileDrop(openFiles);
  useLaunchedFiles(openFiles);
  const { files } = opening;
  const { onDraftsChanged } = props;
  const opened = files.filter(({ state }) => state.kind === 'opened').length;

  useEffect(() => {
    if (opened > 0) {
      onDraftsChanged?.();
    }
  }, [opened, onDraftsChanged]);

  function openDraft(assessment: Assessment) {
    navigate(paths.caseSheet(store.create(assessment, null)));
  }

  function startNew() {
    const instant = now();
    const source = { id: newId(), now: instant.toISOString(), today: localDay(instant) };
    const id = store.create(createAssessment(barnrattsprovning, source), null);
    navigate(paths.screening(id));
  }

  function openFiles(chosen: readonly ChosenFile[]) {
    setHasExampleFailed(false);
    opening.open(chosen);
  }

  /** With the system's own dialog where drafts can go on being saved in the files that are opened. */
  async function chooseFiles() {
    const picked = canPickFiles()
      ? await pickFiles(t('files.kinds'), 'several')
      : ({ kind: 'unavailable' } as const);
    if (picked.kind === 'picked') {
      openFiles(await pickedFiles(picked.file));
    } else if (picked.kind === 'unavailable') {
      fileInput.current?.click();
    }
  }

  function cancel() {
    opening.cancel();
    openButton.current?.focus();
  }

  async function openExample() {
    opening.clear();
    setHasExampleFailed(false);
    try {
      const [{ assessmentFromTrainingCase }, { trainingCase }] = await Promise.all([
        import('#src/domain/training-case.ts'),
        import('#questionnaire/training-cases/tallmyra-skola/index.ts'),
      ]);
      const example = assessmentFromTrainingCase(trainingCase, {
        newId,
        now: now().toISOString(),
      });
      openDraft(example);
    } catch {
      setHasExampleFailed(true);
    }
  }

  return (
    <div className="ways-in">
      <div className="way-in">
        <button type="button" className="button button-primary" onClick={startNew}>
          {t('start.newAssessment')}
        </button>
        <p>{t('start.newAssessmentHint')}</p>
      </div>
      <div className="way-in">
        <button
          ref={openButton}
          type="button"
          className="button"
          onClick={() => void chooseFiles()}
        >
          {t('start.openFile')}
        </button>
        <p>{t('start.openFileHint')}</p>
        <input
          ref={fileInput}
          type="file"
          multiple={true}
          accept=".json,application/json,.pdf,application/pdf"
          className="file-input"
          aria-label={t('start.openFile')}
          tabIndex={-1}
          onChange={(event) => {
            const chosen = chosenFiles(event.target.files);
            // So that the same file can be chosen again after a message.
            event.target.value = '';
            if (chosen.length > 0) {
              openFiles(chosen);
            }
          }}
        />
      </div>
      <div className="way-in">
        <button type="button" className="button" onClick={() => void openExample()}>
          {t('start.openExample')}
        </button>
        <p>{t('start.openExampleHint')}</p>
      </div>
      <OpeningProgress opening={opening} onCancel={cancel} />
      {(files.length > 1 || files.some(({ state }) => isOutcome(state))) && (
        <Suspense>
          <OpeningList opening={opening} onRestored={() => onDraftsChanged?.()} />
        </Suspense>
      )}
      {hasExampleFailed && (
        <p role="alert" className="message" data-problem="exampleFailed">
          {t('files.exampleFailed')}
        </p>
      )}
      {isOver && <DropZone words={t('files.drop')} />}
    </div>
  );
}
