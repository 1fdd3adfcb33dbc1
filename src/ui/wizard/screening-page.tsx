import { useTranslation } from 'react-i18next';
import type { Question } from '#questionnaire/schema.ts';
import { depthOf, suggestDepth } from '#src/domain/screening.ts';
import { PageTitle } from '../components/page-title.tsx';
import { PageFindings } from '../findings/page-findings.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { LockedNotice } from '../sign-off/locked-notice.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { ChosenDepth } from './chosen-depth.tsx';
import { PageQuestions } from './page-questions.tsx';
import { StepNavigation } from './step-navigation.tsx';
import { useIsSignedOff, useSessionAssessment } from './use-draft-session.ts';

/** Whether an assessment is needed, and how deep: filled in first of all, and open to change. */
export function ScreeningPage(props: OpenAssessmentProps) {
  const texts = useTexts();
  const isLocked = useIsSignedOff(props.session);
  const { heading, intro, help, questions } = texts.screening;
  const before = ({ role }: Question) => (
    <>
      {role === 'depth' && <SuggestedDepth {...props} />}
      {role === 'depthReason' && <ChosenDepth {...props} />}
    </>
  );
  return (
    <>
      <main className="step" id="content">
        <PageTitle title={heading} focus={true} />
        {isLocked ? <LockedNotice {...props} /> : <p className="step-intro">{intro}</p>}
        <PageQuestions
          session={props.session}
          questions={props.questionnaire.screening}
          prose={questions}
          before={before}
        />
        {!isLocked && <PageFindings {...props} partId="screening" />}
        <StepNavigation {...props} />
      </main>
      {!isLocked && (
        <HelpPanel
          part={{ kind: 'screening', id: 'screening', questions: props.questionnaire.screening }}
          help={help}
        />
      )}
    </>
  );
}

/** What the answers speak for so far, and which of them; nothing is chosen for the group. */
function SuggestedDepth({ questionnaire, session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { questions } = useTexts().screening;
  const { answers } = useSessionAssessment(session);
  const suggested = suggestDepth(questionnaire, answers);
  const chosen = depthOf(questionnaire, answers);
  const depthQuestion = questionnaire.screening.find(({ role }) => role === 'depth');
  const nameOf = (depth: string) => questions[depthQuestion?.id ?? '']?.choices?.[depth] ?? depth;
  return (
    <section className="suggested-depth" aria-labelledby="suggested-depth">
      <div role="status">
        <h2 id="suggested-depth">{t('wizard.screening.suggestion')}</h2>
        {suggested === undefined ? (
          <p>{t('wizard.screening.none')}</p>
        ) : (
          <>
            <p className="suggested-depth-name" data-suggested={suggested.depth}>
              {nameOf(suggested.depth)}
            </p>
            <ul>
              {suggested.because.map(({ questionId, choice }) => (
                <li key={questionId}>
                  {t('wizard.screening.because', {
                    question: questions[questionId]?.label,
                    answer: questions[questionId]?.choices?.[choice],
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {suggested !== undefined && chosen !== undefined && chosen !== suggested.depth && (
        <p className="suggested-depth-differs">{t('wizard.screening.differs')}</p>
      )}
    </section>
  );
}
