import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { loadTexts } from '#questionnaire/index.ts';
import { ReportError } from '#src/report/protocol.ts';
import type { ExportOptions } from '#src/report/report-client.ts';
import { Dialog } from '../components/dialog.tsx';
import { PdfRun } from '../pdf/pdf-run.tsx';
import { useMadePdf } from '../pdf/use-made-pdf.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';

/** Makes the blank form in the language of the interface. */
export function BlankFormDialog(props: { onClose: () => void }) {
  const { t } = useTranslation();
  const { state, retry } = useMadePdf(useMakeBlankForm());
  return (
    <Dialog heading={t('blankForm.heading')} onClose={props.onClose}>
      {(close) => (
        <PdfRun
          state={state}
          working={t('blankForm.working')}
          done={(pages, size) => t('blankForm.done', { pages, size })}
          failed={(error) => {
            const isFonts = error instanceof ReportError && error.code === 'fonts';
            return t(isFonts ? 'blankForm.failed.fonts' : 'blankForm.failed.unknown');
          }}
          onRetry={retry}
          onClose={close}
        />
      )}
    </Dialog>
  );
}

function useMakeBlankForm() {
  const { report, now } = useServices();
  const { i18n } = useTranslation();
  const language = useLanguage();

  return useCallback(
    async (options: ExportOptions) => {
      // Neither belongs to the first download of the start page, from which the form is asked for.
      const [{ createBlankFormModel }, texts] = await Promise.all([
        import('#src/report/blank-form-model.ts'),
        loadTexts(language),
      ]);
      const words = i18n.getResourceBundle(language, 'translation');
      const model = createBlankFormModel(barnrattsprovning, texts, {
        report: words.report,
        blankForm: words.blankForm.paper,
      });
      const request = { model, createdAt: now().toISOString() };
      return {
        name: words.blankForm.fileName as string,
        bytes: await report.exportBlankForm(request, options),
      };
    },
    [report, now, i18n, language],
  );
}
