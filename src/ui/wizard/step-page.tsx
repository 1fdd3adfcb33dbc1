import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '#questionnaire/schema.ts';
import { PageTitle } from '../components/page-title.tsx';
import { PageFindings } from '../findings/page-findings.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { LockedNotice } from '../sign-off/locked-notice.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { NotNeededNote } from './not-needed-note.tsx';
import { PageQuestions } from './page-questions.tsx';
import { StepNavigation } from './step-navigation.tsx';
import { useIsSignedOff } from './use-draft-session.ts';
import { WayToLetters } from './way-to-letters.tsx';

const CalendarSection = lazyPart(
  ['followUp'],
  async () => (await import('../follow-up/calendar-section.tsx')).CalendarSection,
);

/** One of the fifteen steps: heading, questions, help beside them, and the way on. */
export function StepPage(props: OpenAssessmentProps & { step: Step }) {
  const { t } = useTranslation();
  const { step, session } = props;
  const isLocked = useIsSignedOff(session);
  const texts = useTexts().steps[step.id];
  if (texts === undefined) {
    throw new Error(`No texts for step ${step.id}`);
  }
  const heading = t('wizard.stepHeading', { number: step.number, heading: texts.heading });
  return (
    <>
      <main className="step" id="content">
        <PageTitle title={heading} focus={true} />
        {isLocked ? <LockedNotice {...props} /> : <NotNeededNote draftId={props.draftId} />}
        <PageQuestions
          session={session}
          questions={step.questions}
          prose={texts.questions}
          prompts={texts.prompts}
          before={({ role }) => role === 'feedback' && <WayToLetters draftId={props.draftId} />}
        />
        {!isLocked && <PageFindings {...props} partId={step.id} />}
        {step.questions.some(({ role }) => role === 'followUp') && (
          <Suspense>
            <CalendarSection {...props} />
          </Suspense>
        )}
        <StepNavigation {...props} />
      </main>
      {!isLocked && (
        <HelpPanel
          part={{ kind: 'step', id: step.id, questions: step.questions, step }}
          help={texts.help}
        />
      )}
    </>
  );
}
