import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { UnwritableAssessmentError } from '#src/domain/assessment-file/write.ts';
import { ReportError } from '#src/report/protocol.ts';
import { PdfRun } from '../pdf/pdf-run.tsx';
import { useMadePdf } from '../pdf/use-made-pdf.ts';
import { type ExportChoice, useMakeReport } from './use-make-report.ts';

/** Makes the report while saying how far it has come, and hands it over. */
export function ExportRun(props: {
  assessment: Assessment;
  questionnaire: Questionnaire;
  choice: ExportChoice;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { assessment, questionnaire, choice } = props;
  const { state, retry } = useMadePdf(useMakeReport(assessment, questionnaire, choice));
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
