import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { letterFileName } from '#src/domain/file-name.ts';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import { ReportError } from '#src/report/protocol.ts';
import type { ExportOptions } from '#src/report/report-client.ts';
import { Dialog } from '../components/dialog.tsx';
import { PdfRun } from '../pdf/pdf-run.tsx';
import { useMadePdf } from '../pdf/use-made-pdf.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useLetterRequest } from './use-letter-request.ts';

/** Makes a PDF of a letter as it is when the button is pressed. */
export function LetterPdfButton(
  props: OpenAssessmentProps & {
    /** The letter as it is now. */
    letterNow: () => ChildLetter | undefined;
    name: string;
    className: string;
  },
) {
  const { t } = useTranslation();
  const { letterNow, name, className, session } = props;
  const [letter, setLetter] = useState<ChildLetter>();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={t('letters.pdf.buttonFor', { letter: name })}
        onClick={() => {
          void session.flush();
          setLetter(letterNow());
        }}
      >
        {t('letters.pdf.button')}
      </button>
      {letter && (
        <LetterPdfDialog {...props} letter={letter} onClose={() => setLetter(undefined)} />
      )}
    </>
  );
}

function LetterPdfDialog(
  props: OpenAssessmentProps & { letter: ChildLetter; onClose: () => void },
) {
  const { t } = useTranslation();
  const { state, retry } = useMadePdf(useMakeLetter(props));
  return (
    <Dialog heading={t('letters.pdf.heading')} onClose={props.onClose}>
      {(close) => (
        <PdfRun
          state={state}
          working={t('letters.pdf.working')}
          done={(pages, size) =>
            t(pages > 1 ? 'letters.pdf.doneLong' : 'letters.pdf.done', { pages, size })
          }
          failed={(error) =>
            error instanceof ReportError && error.code === 'fonts'
              ? t('letters.pdf.failedFonts')
              : t('letters.pdf.failed')
          }
          onRetry={retry}
          onClose={close}
        />
      )}
    </Dialog>
  );
}

function useMakeLetter(props: OpenAssessmentProps & { letter: ChildLetter }) {
  const { report } = useServices();
  const { letter, session, questionnaire } = props;
  const requestFor = useLetterRequest(session, questionnaire);
  return useCallback(
    async (options: ExportOptions) => {
      const request = requestFor(letter);
      const { bytes } = await report.exportLetter(request, options);
      return { name: letterFileName(letter.to, request.day), bytes };
    },
    [report, requestFor, letter],
  );
}
