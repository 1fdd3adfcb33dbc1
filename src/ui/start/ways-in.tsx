import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { localDay } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { type FileProblem, readFile } from './read-file.ts';

type Message = { key: FileProblem; name: string } | { key: 'exampleFailed' };

/** An empty draft, a draft from a file, or the example: each becomes a draft of its own and is opened. */
export function WaysIn() {
  const { t } = useTranslation();
  const { store, now, newId } = useServices();
  const [, navigate] = useLocation();
  const [message, setMessage] = useState<Message>();
  const fileInput = useRef<HTMLInputElement>(null);

  function startNew() {
    const instant = now();
    const source = { id: newId(), now: instant.toISOString(), today: localDay(instant) };
    navigate(paths.caseSheet(store.create(createAssessment(barnrattsprovning, source))));
  }

  async function openFile(file: File) {
    setMessage(undefined);
    const result = await readFile(file);
    if (result.ok) {
      navigate(paths.caseSheet(store.create(result.assessment)));
    } else {
      setMessage({ key: result.problem, name: file.name });
    }
  }

  async function openExample() {
    setMessage(undefined);
    try {
      const [{ assessmentFromTrainingCase }, { trainingCase }] = await Promise.all([
        import('#src/domain/training-case.ts'),
        import('#questionnaire/training-cases/tallmyra-skola/index.ts'),
      ]);
      const example = assessmentFromTrainingCase(trainingCase, {
        newId,
        now: now().toISOString(),
      });
      navigate(paths.caseSheet(store.create(example)));
    } catch {
      setMessage({ key: 'exampleFailed' });
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
        <button type="button" className="button" onClick={() => fileInput.current?.click()}>
          {t('start.openFile')}
        </button>
        <p>{t('start.openFileHint')}</p>
        <input
          ref={fileInput}
          type="file"
          accept=".json,application/json"
          className="file-input"
          aria-label={t('start.openFile')}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // So that the same file can be chosen again after a message.
            event.target.value = '';
            if (file) {
              void openFile(file);
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
      {message && (
        <p role="alert" className="message" data-problem={message.key}>
          {message.key === 'exampleFailed'
            ? t('files.exampleFailed')
            : t(`files.problems.${message.key}`, { name: message.name })}
        </p>
      )}
    </div>
  );
}
