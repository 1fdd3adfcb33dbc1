import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { maximumPdfBytes } from '#src/signature/signature-client.ts';
import { localDay } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { FileProblem } from './read-file.ts';
import { useOpenFile } from './use-open-file.ts';

/** An empty draft, a draft from a file, or the example: each becomes a draft of its own and is opened. */
export function WaysIn() {
  const { t } = useTranslation();
  const { store, now, newId } = useServices();
  const [, navigate] = useLocation();
  const [hasExampleFailed, setHasExampleFailed] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const openButton = useRef<HTMLButtonElement>(null);
  const opening = useOpenFile(openDraft);

  function openDraft(assessment: Assessment) {
    navigate(paths.caseSheet(store.create(assessment)));
  }

  function startNew() {
    const instant = now();
    const source = { id: newId(), now: instant.toISOString(), today: localDay(instant) };
    openDraft(createAssessment(barnrattsprovning, source));
  }

  function openFile(file: File) {
    setHasExampleFailed(false);
    void opening.open(file);
  }

  function cancel() {
    opening.clear();
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
          onClick={() => fileInput.current?.click()}
        >
          {t('start.openFile')}
        </button>
        <p>{t('start.openFileHint')}</p>
        <input
          ref={fileInput}
          type="file"
          accept=".json,application/json,.pdf,application/pdf"
          className="file-input"
          aria-label={t('start.openFile')}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // So that the same file can be chosen again after a message.
            event.target.value = '';
            if (file) {
              openFile(file);
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
      <div className="opening" role="status">
        {opening.state?.kind === 'reading' && (
          <>
            <p>{t('files.reading', { name: opening.state.name })}</p>
            <button type="button" className="button button-small" onClick={cancel}>
              {t('common.cancel')}
            </button>
          </>
        )}
      </div>
      {opening.state?.kind === 'failed' && (
        <FileRefused file={opening.state.file} problem={opening.state.problem} />
      )}
      {hasExampleFailed && (
        <p role="alert" className="message" data-problem="exampleFailed">
          {t('files.exampleFailed')}
        </p>
      )}
    </div>
  );
}

/** Why the file was not opened; one that was changed after it was signed can be looked into at once. */
function FileRefused(props: { file: File; problem: FileProblem }) {
  const { t } = useTranslation();
  const { fileInHand } = useServices();
  const [, navigate] = useLocation();
  const { file, problem } = props;

  function review() {
    fileInHand.set(file);
    navigate(paths.review);
  }

  return (
    <div role="alert" className="message" data-problem={problem}>
      <p>
        {t(`files.problems.${problem}`, {
          name: file.name,
          limit: maximumPdfBytes / 1024 / 1024,
        })}
      </p>
      {problem === 'pdfAltered' && (
        <button type="button" className="button message-way-on" onClick={review}>
          {t('files.review')}
        </button>
      )}
    </div>
  );
}
