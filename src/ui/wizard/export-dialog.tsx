import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { useServices } from '../services.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportRun } from './export-run.tsx';
import type { ExportChoice } from './use-export.ts';

/** Asks what to export, then makes the PDF; closing it at any time stops the work. */
export function ExportDialog(props: {
  assessment: Assessment;
  questionnaire: Questionnaire;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { report } = useServices();
  const { assessment, questionnaire } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState<ExportChoice>();
  const close = () => dialog.current?.close();

  useEffect(() => {
    dialog.current?.showModal();
    report.preload();
  }, [report]);

  // The button that had the focus is gone when the work begins.
  useEffect(() => {
    if (choice !== undefined) {
      heading.current?.focus();
    }
  }, [choice]);

  return (
    <dialog
      ref={dialog}
      className="export-dialog"
      aria-labelledby="export-heading"
      onClose={props.onClose}
    >
      <div className="export-body">
        <h2
          id="export-heading"
          ref={heading}
          // The form's first field is focused when the dialog opens, if nothing before it can be.
          tabIndex={choice === undefined ? undefined : -1}
        >
          {t('exportDialog.heading')}
        </h2>
        {choice === undefined ? (
          <ExportForm
            assessment={assessment}
            questionnaire={questionnaire}
            onSubmit={setChoice}
            onCancel={close}
          />
        ) : (
          <ExportRun
            assessment={assessment}
            questionnaire={questionnaire}
            choice={choice}
            onClose={close}
          />
        )}
      </div>
    </dialog>
  );
}
