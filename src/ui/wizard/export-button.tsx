import { useState } from 'react';
import type { Assessment } from '#src/domain/assessment.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { ExportDialog } from './export-dialog.tsx';
import type { ExportChoice } from './use-make-report.ts';

/** Opens the export dialog with the assessment as it is when the button is pressed. */
export function ExportButton(
  props: OpenAssessmentProps & {
    label: string;
    className: string;
    /** What is chosen when the dialog opens. */
    document?: ExportChoice['document'];
  },
) {
  const { draftId, session, questionnaire } = props;
  // The state that was asked for: what is written while the report is made belongs to the next one.
  const [exported, setExported] = useState<Assessment>();
  return (
    <>
      <button
        type="button"
        className={props.className}
        onClick={() => {
          void session.flush();
          setExported(session.assessment);
        }}
      >
        {props.label}
      </button>
      {exported && (
        <ExportDialog
          draftId={draftId}
          assessment={exported}
          questionnaire={questionnaire}
          document={props.document ?? 'report'}
          onClose={() => setExported(undefined)}
        />
      )}
    </>
  );
}
