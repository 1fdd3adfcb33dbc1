import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import { PageFindings } from '../findings/page-findings.tsx';
import { FormerVersionNotice } from '../sign-off/former-version-notice.tsx';
import { LockedNotice } from '../sign-off/locked-notice.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { HelpFrame } from './help-frame.tsx';
import { PageQuestions } from './page-questions.tsx';
import { StepNavigation } from './step-navigation.tsx';
import { useIsSignedOff } from './use-draft-session.ts';

/** What the matter is called, who decides and when: filled in before step 1. */
export function CaseSheetPage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const isLocked = useIsSignedOff(props.session);
  const { heading, intro, questions } = texts.caseSheet;
  return (
    <>
      <main className="step" id="content">
        <PageTitle title={heading} focus={true} />
        {isLocked ? <LockedNotice {...props} /> : <p className="step-intro">{intro}</p>}
        <FormerVersionNotice {...props} />
        <PageQuestions
          session={props.session}
          questions={props.questionnaire.caseSheet}
          prose={questions}
        />
        {!isLocked && <PageFindings {...props} partId="case-sheet" />}
        <StepNavigation {...props} />
      </main>
      {!isLocked && (
        <HelpFrame>
          <details className="help-section" open>
            <summary>{t('wizard.preamble')}</summary>
            {texts.preamble.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
        </HelpFrame>
      )}
    </>
  );
}
