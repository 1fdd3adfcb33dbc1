import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { UnwritableAssessmentError } from '#src/domain/assessment-file/write.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { ReportError } from '#src/report/protocol.ts';
import { download } from '../components/download.ts';
import { PdfRun } from '../pdf/pdf-run.tsx';
import { useMadePdf } from '../pdf/use-made-pdf.ts';
import { useServices } from '../services.tsx';
import { type ExportChoice, useMakeReport } from './use-make-report.ts';

/** Makes the report while saying how far it has come, and hands it over. */
export function ExportRun(props: {
  draftId: string;
  assessment: Assessment;
  questionnaire: Questionnaire;
  choice: ExportChoice;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { snapshots } = useServices();
  const { draftId, assessment, questionnaire, choice } = props;

  const handOver = useCallback(
    (name: string, file: Blob) => {
      download(name, file);
      // A version that is signed off is kept since then.
      if (!isSignedOff(assessment)) {
        void snapshots.keep(draftId, { reason: 'exported', assessment });
      }
    },
    [snapshots, draftId, assessment],
  );
  const { state, retry } = useMadePdf(useMakeReport(assessment, questionnaire, choice), handOver);
  return (
    <PdfRun
      state={state}
      working={t('exportDialog.working')}
      done={(pages, size) =>
        t(pages === 1 ? 'exportDialog.doneOne' : 'exportDialog.done', { pages, size })
      }
      failed={(error) => t(`exportDialog.failed.${exportFailure(error)}`)}
      onRetry={retry}
      onClose={props.onClose}
    />
  );
}

/** The name of the message for a report that could not be made. */
export function exportFailure(error: unknown) {
  if (error instanceof UnwritableAssessmentError) {
    return 'unwritable';
  }
  return error instanceof ReportError ? error.code : 'unknown';
}
