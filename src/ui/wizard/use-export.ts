import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import {
  UnwritableAssessmentError,
  writeAssessmentFile,
} from '#src/domain/assessment-file/write.ts';
import { fileName } from '#src/domain/file-name.ts';
import { ReportError, type ReportErrorCode, type ReportProgress } from '#src/report/protocol.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { download } from '../components/download.ts';
import { localDay } from '../format.ts';
import { useServices } from '../services.tsx';
import { useTexts } from '../texts.tsx';

export interface ExportChoice {
  /** A working copy carries the assessment and can be opened again; one for the archive carries nothing. */
  readonly kind: 'workingCopy' | 'archive';
  readonly isDraft: boolean;
}

export type ExportState =
  | { readonly kind: 'working'; readonly progress: ReportProgress }
  | {
      readonly kind: 'done';
      readonly file: Blob;
      /** The file's address, for looking at it in a tab; valid while the dialog is open. */
      readonly address: string;
      readonly name: string;
      readonly pages: number;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'failed'; readonly code: ReportErrorCode | 'unwritable' };

/** Makes the report of the assessment as it is now, and hands it to the user when it is done. */
export function useExport(
  assessment: Assessment,
  questionnaire: Questionnaire,
  choice: ExportChoice,
) {
  const { report, now } = useServices();
  const { t, i18n } = useTranslation();
  const texts = useTexts();
  const [state, setState] = useState<ExportState>(begin);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt runs the same export again.
  useEffect(() => {
    const control = new AbortController();
    let address: string | undefined;

    async function run() {
      const instant = now();
      const day = localDay(instant);
      const strings = i18n.getResourceBundle(i18n.language, 'translation').report;
      const model = createReportModel(assessment, questionnaire, texts, strings, {
        isDraft: choice.isDraft,
      });
      const title = textByRole(assessment, questionnaire, 'title') || t('common.untitled');
      const attachment =
        choice.kind === 'archive'
          ? null
          : {
              name: fileName(title, 'json', day),
              description: t('exportDialog.attachment'),
              json: writeAssessmentFile(assessment),
            };
      let pages = 0;
      let missing: readonly string[] = [];
      const bytes = await report.exportReport(
        { model, createdAt: instant.toISOString(), day, attachment },
        {
          signal: control.signal,
          onProgress: (progress) => {
            pages = progress.pages ?? pages;
            setState({ kind: 'working', progress });
          },
          onMissingCharacters: (characters) => {
            missing = characters;
          },
        },
      );
      const name = fileName(title, 'pdf', day);
      const file = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      address = URL.createObjectURL(file);
      download(name, file);
      setState({ kind: 'done', file, address, name, pages, missing });
    }

    run().catch((error: unknown) => {
      if (!control.signal.aborted) {
        setState({ kind: 'failed', code: codeOf(error) });
      }
    });

    return () => {
      control.abort();
      if (address !== undefined) {
        URL.revokeObjectURL(address);
      }
    };
  }, [attempt, report, assessment, questionnaire, choice, texts]);

  const retry = useCallback(() => {
    setState(begin);
    setAttempt((count) => count + 1);
  }, []);

  function downloadAgain() {
    if (state.kind === 'done') {
      download(state.name, state.file);
    }
  }

  return { state, retry, downloadAgain };
}

function codeOf(error: unknown) {
  if (error instanceof UnwritableAssessmentError) {
    return 'unwritable';
  }
  return error instanceof ReportError ? error.code : 'unknown';
}

function begin(): ExportState {
  return { kind: 'working', progress: { stage: 'start' } };
}
