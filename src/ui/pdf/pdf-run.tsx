import { useTranslation } from 'react-i18next';
import { dialogHeading } from '../components/dialog.tsx';
import { download } from '../components/download.ts';
import { formatSize } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import type { PdfState } from './use-made-pdf.ts';

interface PdfRunProps {
  readonly state: PdfState;
  readonly working: string;
  readonly done: (pages: number, size: string) => string;
  readonly failed: (error: unknown) => string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** How far a PDF has come, and what can be done with it: cancel, try again, open, fetch once more. */
export function PdfRun(props: PdfRunProps) {
  const { t } = useTranslation();
  const { state } = props;
  return (
    <>
      <Progress {...props} />
      <div className="button-row button-row-end">
        {state.kind === 'done' && (
          <>
            <a className="button" href={state.address} target="_blank" rel="noreferrer">
              {t('exportDialog.openInTab')}
            </a>
            <button
              type="button"
              className="button"
              onClick={() => download(state.name, state.file)}
            >
              {t('exportDialog.download')}
            </button>
          </>
        )}
        {state.kind === 'failed' && (
          <button type="button" className="button" onClick={props.onRetry}>
            {t('common.tryAgain')}
          </button>
        )}
        <button type="button" className="button button-primary" onClick={props.onClose}>
          {t(state.kind === 'working' ? 'common.cancel' : 'common.close')}
        </button>
      </div>
    </>
  );
}

function Progress({ state, working, done, failed }: PdfRunProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (state.kind) {
    case 'working': {
      const { stage, page, pages } = state.progress;
      return (
        <>
          <p>{working}</p>
          <progress
            aria-labelledby={dialogHeading}
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
          <p>{done(state.pages, formatSize(state.file.size, language))}</p>
          <p>{t('exportDialog.downloaded', { name: state.name })}</p>
          {state.missing.length > 0 && (
            <p>{t('exportDialog.missing', { characters: state.missing.join(' ') })}</p>
          )}
        </div>
      );
    case 'failed':
      return (
        <p role="alert" data-export-status="failed">
          {failed(state.error)}
        </p>
      );
  }
}
