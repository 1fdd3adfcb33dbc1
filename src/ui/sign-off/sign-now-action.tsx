import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Dialog } from '../components/dialog.tsx';
import { paths } from '../paths.ts';
import { PdfRun } from '../pdf/pdf-run.tsx';
import { useMadePdf } from '../pdf/use-made-pdf.ts';
import { PersonalNumbersNotice } from '../personal-numbers/personal-numbers-notice.tsx';
import { usePersonalNumbers } from '../personal-numbers/use-personal-numbers.ts';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { exportFailure } from '../wizard/export-run.tsx';
import { MissingCharactersNotice } from '../wizard/missing-characters-notice.tsx';
import { type ExportChoice, useMakeReport } from '../wizard/use-make-report.ts';
import { useMissingCharacters } from '../wizard/use-missing-characters.ts';

/** Makes the report of a signed-off version and takes it to the page where it is signed, without a file between. */
export function SignNowAction(props: OpenAssessmentProps & { className: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className={props.className} onClick={() => setIsOpen(true)}>
        {t('signOff.actions.signNow')}
      </button>
      {isOpen && <SignNowDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function SignNowDialog(props: OpenAssessmentProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const { draftId, session, questionnaire } = props;
  const missing = useMissingCharacters(session.assessment, questionnaire);
  const numbers = usePersonalNumbers(session.assessment, questionnaire);
  const [hasBegun, setHasBegun] = useState(missing.length + numbers.length === 0);
  return (
    <Dialog heading={t('signOff.actions.sign.heading')} hasBegun={hasBegun} onClose={props.onClose}>
      {(close) =>
        hasBegun ? (
          <SignNowRun {...props} onClose={close} />
        ) : (
          <>
            {missing.length > 0 && (
              <MissingCharactersNotice
                draftId={draftId}
                places={missing}
                situation="locked"
                onLeave={close}
              />
            )}
            <PersonalNumbersNotice
              draftId={draftId}
              questionnaire={questionnaire}
              places={numbers}
              situation="locked"
              onLeave={close}
            />
            <div className="button-row button-row-end">
              <button type="button" className="button" onClick={close}>
                {t('common.cancel')}
              </button>
              <button
                type="button"
                className="button button-primary"
                onClick={() => setHasBegun(true)}
              >
                {t('signOff.actions.sign.anyway')}
              </button>
            </div>
          </>
        )
      }
    </Dialog>
  );
}

const workingCopy: ExportChoice = { document: 'report', kind: 'workingCopy', isDraft: false };

function SignNowRun(props: OpenAssessmentProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const { fileInHand } = useServices();
  const [, navigate] = useLocation();
  const make = useMakeReport(props.session.assessment, props.questionnaire, workingCopy);
  const takeToReview = useCallback(
    (name: string, file: Blob) => {
      fileInHand.set(new File([file], name, { type: file.type }));
      navigate(paths.review);
    },
    [fileInHand, navigate],
  );
  const { state, retry } = useMadePdf(make, takeToReview);
  // What is done is on its way to the other page.
  const shown =
    state.kind === 'done' ? ({ kind: 'working', progress: { stage: 'render' } } as const) : state;
  return (
    <PdfRun
      state={shown}
      working={t('signOff.actions.sign.working')}
      done={() => ''}
      failed={(error) => t(`exportDialog.failed.${exportFailure(error)}`)}
      onRetry={retry}
      onClose={props.onClose}
    />
  );
}
