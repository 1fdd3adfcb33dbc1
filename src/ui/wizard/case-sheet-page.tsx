import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import { PageFindings } from '../findings/page-findings.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { HelpSection } from '../help/help-section.tsx';
import { MarkedText, useWordMarker } from '../lookup/marked-text.tsx';
import { FormerVersionNotice } from '../sign-off/former-version-notice.tsx';
import { LockedNotice } from '../sign-off/locked-notice.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { PageQuestions } from './page-questions.tsx';
import { StepNavigation } from './step-navigation.tsx';
import { useIsSignedOff } from './use-draft-session.ts';

/** What the matter is called, who decides and when: filled in before step 1. */
export function CaseSheetPage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const isLocked = useIsSignedOff(props.session);
  const { heading, intro, help, questions } = texts.caseSheet;
  const preamble = useWordMarker()(texts.preamble);
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
        <HelpPanel
          part={{ kind: 'caseSheet', id: 'case-sheet', questions: props.questionnaire.caseSheet }}
          help={help}
        >
          <HelpSection id="preamble" heading={t('wizard.preamble')}>
            {texts.preamble.map((paragraph, index) => (
              <p key={paragraph}>
                <MarkedText pieces={preamble[index] ?? []} />
              </p>
            ))}
          </HelpSection>
        </HelpPanel>
      )}
    </>
  );
}
