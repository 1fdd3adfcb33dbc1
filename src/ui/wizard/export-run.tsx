import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { formatSize } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { type ExportChoice, type ExportState, useExport } from './use-export.ts';

/** Makes the PDF while saying how far it has come, and hands it over. */
export function ExportRun(props: {
  assessment: Assessment;
  questionnaire: Questionnaire;
  choice: ExportChoice;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { assessment, questionnaire, choice } = props;
  const { state, retry, downloadAgain } = useExport(assessment, questionnaire, choice);
  return (
    <>
      <ExportProgress state={state} />
      <div className="export-actions">
        {state.kind === 'done' && (
          <>
            <a className="button" href={state.address} target="_blank" rel="noreferrer">
              {t('exportDialog.openInTab')}
            </a>
            <button type="button" className="button" onClick={downloadAgain}>
              {t('exportDialog.download')}
            </button>
          </>
        )}
        {state.kind === 'failed' && (
          <button type="button" className="button" onClick={retry}>
            {t('exportDialog.again')}
          </button>
        )}
        <button type="button" className="button button-primary" onClick={props.onClose}>
          {t(state.kind === 'working' ? 'common.cancel' : 'common.close')}
        </button>
      </div>
    </>
  );
}

function ExportProgress({ state }: { state: ExportState }) {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (state.kind) {
    case 'working': {
      const { stage, page, pages } = state.progress;
      return (
        <>
          <p>{t('exportDialog.working')}</p>
          <progress
            aria-labelledby="export-heading"
            {...(page !== undefined && pages !== undefined ? { value: page, max: pages } : {})}
          />
          <p role="status" data-export-status="working">
            {page === undefined
              ? t(`exportDialog.stages.${stage}`)
              : t('exportDialog.page', { page })}
          </p>
        </>
      );
    }
    case 'done':
      return (
        <div role="status" data-export-status="done">
          <p>
            {t(state.pages === 1 ? 'exportDialog.doneOne' : 'exportDialog.done', {
              pages: state.pages,
              size: formatSize(state.file.size, language),
            })}
          </p>
          <p>{t('exportDialog.downloaded', { name: state.name })}</p>
          {state.missing.length > 0 && (
            <p>{t('exportDialog.missing', { characters: state.missing.join(' ') })}</p>
          )}
        </div>
      );
    case 'failed':
      return (
        <p role="alert" data-export-status="failed">
          {t(`exportDialog.failed.${state.code}`)}
        </p>
      );
  }
}
