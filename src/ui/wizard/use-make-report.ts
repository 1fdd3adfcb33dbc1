import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { fileName, followUpFileName } from '#src/domain/file-name.ts';
import { createFollowUpModel } from '#src/report/follow-up-model.ts';
import type { FollowUpModel } from '#src/report/model/follow-up-data.ts';
import type { ReportModel } from '#src/report/model/report-data.ts';
import type { ExportOptions } from '#src/report/report-client.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { localDay } from '../format.ts';
import type { MadePdf } from '../pdf/use-made-pdf.ts';
import { useServices } from '../services.tsx';
import { useTexts } from '../texts.tsx';

export interface ExportChoice {
  /** The assessment itself, or what became of what it expected. */
  readonly document: 'report' | 'followUp';
  /** A working copy carries the assessment and can be opened again; one for the archive carries nothing. */
  readonly kind: 'workingCopy' | 'archive';
  readonly isDraft: boolean;
}

/** The report in words, in the language that the user has chosen. */
export function useReportModel(assessment: Assessment, questionnaire: Questionnaire) {
  const { i18n } = useTranslation();
  const texts = useTexts();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with `texts`.
  return useCallback(
    (isDraft: boolean): ReportModel => {
      const strings = i18n.getResourceBundle(i18n.language, 'translation').report;
      return createReportModel(assessment, questionnaire, texts, strings, { isDraft });
    },
    [assessment, questionnaire, texts],
  );
}

/** The report of the follow-up in words, in the language that the user has chosen. */
function useFollowUpModel(assessment: Assessment, questionnaire: Questionnaire) {
  const { i18n } = useTranslation();
  const texts = useTexts();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with `texts`.
  return useCallback(
    (isDraft: boolean): FollowUpModel => {
      const strings = i18n.getResourceBundle(i18n.language, 'translation').report;
      return createFollowUpModel(assessment, questionnaire, texts, strings, { isDraft });
    },
    [assessment, questionnaire, texts],
  );
}

/** Makes the report of the assessment as it is now. The function stays the same while its arguments do. */
export function useMakeReport(
  assessment: Assessment,
  questionnaire: Questionnaire,
  choice: ExportChoice,
) {
  const { report, now } = useServices();
  const { t } = useTranslation();
  const reportModel = useReportModel(assessment, questionnaire);
  const followUpModel = useFollowUpModel(assessment, questionnaire);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with `reportModel`; `now` is a clock.
  return useCallback(
    async (options: ExportOptions): Promise<MadePdf> => {
      const instant = now();
      const day = localDay(instant);
      const title = textByRole(assessment, questionnaire, 'title') || t('common.untitled');
      const attachment =
        choice.kind === 'archive'
          ? null
          : {
              name: fileName(title, 'json', day),
              description: t('exportDialog.attachment'),
              json: writeAssessmentFile(assessment),
            };
      const request = { createdAt: instant.toISOString(), day, attachment };
      const { isDraft } = choice;
      return choice.document === 'followUp'
        ? {
            name: followUpFileName(title, day),
            bytes: await report.exportFollowUp(
              { ...request, model: followUpModel(isDraft) },
              options,
            ),
          }
        : {
            name: fileName(title, 'pdf', day),
            bytes: await report.exportReport({ ...request, model: reportModel(isDraft) }, options),
          };
    },
    [report, assessment, questionnaire, choice, reportModel, followUpModel],
  );
}
