import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { Dialog } from '../components/dialog.tsx';
import { useServices } from '../services.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportRun } from './export-run.tsx';
import { type ExportChoice, useReportModel } from './use-make-report.ts';

/** Asks what to export, then makes the PDF. */
export function ExportDialog(props: {
  draftId: string;
  assessment: Assessment;
  questionnaire: Questionnaire;
  document: ExportChoice['document'];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { report } = useServices();
  const { assessment, questionnaire } = props;
  const isLocked = isSignedOff(assessment);
  const reportModel = useReportModel(assessment, questionnaire);
  const [choice, setChoice] = useState<ExportChoice>();

  // While the user reads the form, the report is made once in advance.
  useEffect(() => report.preload(reportModel(!isLocked)), [report, reportModel, isLocked]);

  return (
    <Dialog
      heading={t(isLocked ? 'signOff.actions.report' : 'exportDialog.heading')}
      hasBegun={choice !== undefined}
      onClose={props.onClose}
    >
      {(close) =>
        choice === undefined ? (
          <ExportForm
            draftId={props.draftId}
            assessment={assessment}
            questionnaire={questionnaire}
            document={props.document}
            onSubmit={setChoice}
            onCancel={close}
          />
        ) : (
          <ExportRun
            draftId={props.draftId}
            assessment={assessment}
            questionnaire={questionnaire}
            choice={choice}
            onClose={close}
          />
        )
      }
    </Dialog>
  );
}
