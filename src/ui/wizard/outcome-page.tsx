import { PageTitle } from '../components/page-title.tsx';
import { PageFindings } from '../findings/page-findings.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { LockedNotice } from '../sign-off/locked-notice.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { PageQuestions } from './page-questions.tsx';
import { useIsSignedOff } from './use-draft-session.ts';

/** What became of what was expected: filled in at the follow-up. */
export function OutcomePage(props: OpenAssessmentProps) {
  const { heading, intro, help, questions } = useTexts().outcome;
  const isLocked = useIsSignedOff(props.session);
  return (
    <>
      <main className="step" id="content">
        <PageTitle title={heading} focus={true} />
        {isLocked ? <LockedNotice {...props} /> : <p className="step-intro">{intro}</p>}
        <PageQuestions
          session={props.session}
          questions={props.questionnaire.outcome}
          prose={questions}
        />
        {!isLocked && <PageFindings {...props} partId="outcome" />}
      </main>
      {!isLocked && (
        <HelpPanel
          part={{ kind: 'outcome', id: 'outcome', questions: props.questionnaire.outcome }}
          help={help}
        />
      )}
    </>
  );
}
