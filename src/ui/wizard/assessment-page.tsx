import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { NoticePage } from '../components/notice-page.tsx';
import { LinkedFileProvider } from '../files/linked-file-provider.tsx';
import { FindingsPage } from '../findings/findings-page.tsx';
import { FindingsProvider } from '../findings/findings-provider.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { OtherAnswersProvider } from '../other-answers.tsx';
import { type Place, placeFrom } from '../paths.ts';
import { useServices } from '../services.tsx';
import { SignOffPage } from '../sign-off/sign-off-page.tsx';
import { SignedOffPage } from '../sign-off/signed-off-page.tsx';
import { TextsProvider } from '../texts.tsx';
import { AssessmentHeader } from './assessment-header.tsx';
import { CaseSheetPage } from './case-sheet-page.tsx';
import { Notices } from './notices.tsx';
import { ScreeningPage } from './screening-page.tsx';
import { StepList } from './step-list.tsx';
import { StepPage } from './step-page.tsx';
import { useDraftSession, useIsSignedOff, useSessionGeneration } from './use-draft-session.ts';
import '../sign-off/sign-off.css';
import './wizard.css';

const PassphrasePage = lazyPart(
  ['lock'],
  async () => (await import('../lock/passphrase-page.tsx')).PassphrasePage,
);

const HistoryPage = lazyPart(
  ['history'],
  async () => (await import('../history/history-page.tsx')).HistoryPage,
);

const MergePage = lazyPart(
  ['merge'],
  async () => (await import('../merge/merge-page.tsx')).MergePage,
);

const TracePage = lazyPart(
  ['trace'],
  async () => (await import('../trace/trace-page.tsx')).TracePage,
);

const LettersPage = lazyPart(
  ['letters', 'report'],
  async () => (await import('../letters/letters-page.tsx')).LettersPage,
);

const OutcomePage = lazyPart(
  ['followUp'],
  async () => (await import('../follow-up/outcome-page.tsx')).OutcomePage,
);

const DecisionPage = lazyPart(
  ['decision'],
  async () => (await import('../decision/decision-page.tsx')).DecisionPage,
);

/** A draft, opened: its header, the list of steps, and the page that `place` points at. */
export function AssessmentPage(props: { draftId: string; place: string }) {
  const { t } = useTranslation();
  const { report } = useServices();
  const draft = useDraftSession(props.draftId);
  const place = placeFrom(props.place);

  // The report's worker gets ready while somebody writes; the first seconds belong to the page.
  useEffect(() => {
    const timer = setTimeout(() => report.preload(), 3000);
    return () => clearTimeout(timer);
  }, [report]);

  if (draft.kind === 'loading') {
    return <p className="loading">{t('common.loading')}</p>;
  }
  if (draft.kind !== 'open') {
    return (
      <NoticePage
        heading={t(`wizard.${draft.kind}.heading`)}
        body={t(`wizard.${draft.kind}.body`)}
      />
    );
  }
  const questionnaire = findQuestionnaire(draft.session.assessment.questionnaire);
  if (questionnaire === undefined) {
    return (
      <NoticePage heading={t('wizard.unreadable.heading')} body={t('wizard.unreadable.body')} />
    );
  }
  const isKnownPlace =
    place?.kind !== 'step' || questionnaire.steps.some((step) => step.number === place.number);
  if (place === undefined || !isKnownPlace) {
    return (
      <NoticePage heading={t('common.pageNotFound.heading')} body={t('common.pageNotFound.body')} />
    );
  }
  return (
    <TextsProvider>
      <OpenAssessment
        draftId={props.draftId}
        session={draft.session}
        questionnaire={questionnaire}
        place={place}
      />
    </TextsProvider>
  );
}

export interface OpenAssessmentProps {
  readonly draftId: string;
  readonly session: DraftSession;
  readonly questionnaire: Questionnaire;
  readonly place: Place;
}

function OpenAssessment(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { session, questionnaire } = props;
  useSessionGeneration(session);
  // Read once for each page and generation: nothing else changes what other steps hold while one is open.
  const answers = session.assessment.answers;
  return (
    <OtherAnswersProvider questionnaire={questionnaire} answers={answers} draftId={props.draftId}>
      <LinkedFileProvider {...props}>
        <AssessmentHeader {...props} />
        <Notices {...props} />
        <FindingsProvider {...props}>
          <div className="wizard">
            <StepList {...props} />
            {/* A page whose code is still being fetched must not take the header and the draft's file away. */}
            <Suspense fallback={<p className="loading">{t('common.loading')}</p>}>
              <PlacePage {...props} />
            </Suspense>
          </div>
        </FindingsProvider>
      </LinkedFileProvider>
    </OtherAnswersProvider>
  );
}

function PlacePage(props: OpenAssessmentProps) {
  const { place, questionnaire } = props;
  const isLocked = useIsSignedOff(props.session);
  switch (place.kind) {
    case 'screening':
      return <ScreeningPage {...props} />;
    case 'outcome':
      return <OutcomePage {...props} />;
    case 'caseSheet':
      return <CaseSheetPage {...props} />;
    case 'history':
      return <HistoryPage {...props} rest={place.rest} />;
    case 'letters':
      return <LettersPage {...props} letterId={place.letterId} />;
    case 'decision':
      return <DecisionPage {...props} />;
    case 'findings':
      return <FindingsPage {...props} />;
    case 'trace':
      return <TracePage {...props} />;
    case 'merge':
      return <MergePage {...props} />;
    case 'signOff':
      return isLocked ? <SignedOffPage {...props} /> : <SignOffPage {...props} />;
    case 'passphrase':
      return <PassphrasePage {...props} />;
    case 'step': {
      const step = questionnaire.steps.find((one) => one.number === place.number);
      return step && <StepPage key={step.number} {...props} step={step} />;
    }
  }
}
