import { useTranslation } from 'react-i18next';
import type { Question } from '#questionnaire/schema.ts';
import { PageTitle } from '../components/page-title.tsx';
import { PageFindings } from '../findings/page-findings.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { paths } from '../paths.ts';
import { RecordCompanionProvider } from '../question-types/records/record-companion.ts';
import { NewVersionAction } from '../sign-off/new-version-action.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PageQuestions } from '../wizard/page-questions.tsx';
import { useIsSignedOff } from '../wizard/use-draft-session.ts';
import { CalendarSection } from './calendar-section.tsx';
import { MakeMissing } from './make-missing.tsx';
import { OutcomeOverview } from './outcome-overview.tsx';
import { ReportSection } from './report-section.tsx';
import { useOutcomeCompanion } from './use-outcome-companion.tsx';
import './follow-up.css';

/** What became of what was expected: filled in at the follow-up, with the expectation beside. */
export function OutcomePage(props: OpenAssessmentProps) {
  const { heading, intro, help, questions } = useTexts().outcome;
  const { session, questionnaire } = props;
  const isLocked = useIsSignedOff(session);
  const companion = useOutcomeCompanion(questionnaire, session);
  return (
    <>
      <main className="step outcome-page" id="content">
        <PageTitle title={heading} focus={true} />
        {isLocked ? <LockedOutcome {...props} /> : <p className="step-intro">{intro}</p>}
        <OutcomeOverview {...props} />
        <RecordCompanionProvider value={companion}>
          <PageQuestions
            session={session}
            questions={questionnaire.outcome}
            prose={questions}
            before={(question) => <BeforeQuestion {...props} question={question} />}
          />
        </RecordCompanionProvider>
        {!isLocked && <PageFindings {...props} partId="outcome" />}
        <CalendarSection {...props} />
        <ReportSection {...props} />
      </main>
      {!isLocked && (
        <HelpPanel
          part={{ kind: 'outcome', id: 'outcome', questions: questionnaire.outcome }}
          help={help}
        />
      )}
    </>
  );
}

function BeforeQuestion(props: OpenAssessmentProps & { question: Question }) {
  const { question } = props;
  const isList = question.type === 'records';
  return isList && (question.role === 'outcome' || question.role === 'measureOutcome') ? (
    <MakeMissing {...props} list={question} kind={question.role} />
  ) : null;
}

/** A signed-off version: the outcome is written in the next one. */
function LockedOutcome(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  return (
    <div className="locked-notice">
      <p>{t('followUp.locked', { version: props.session.assessment.version })}</p>
      <div className="button-row">
        <NewVersionAction {...props} className="button button-primary" opens={paths.outcome} />
      </div>
    </div>
  );
}
