import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { HelpFrame } from './help-frame.tsx';
import { QuestionForm } from './question-form.tsx';
import { StepNavigation } from './step-navigation.tsx';

/** What the matter is called, who decides and when: filled in before step 1. */
export function CaseSheetPage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const { heading, intro, questions } = texts.caseSheet;
  return (
    <>
      <main className="step" id="content">
        <PageTitle title={heading} focus={true} />
        <p className="step-intro">{intro}</p>
        <QuestionForm
          session={props.session}
          questions={props.questionnaire.caseSheet}
          prose={questions}
        />
        <StepNavigation {...props} />
      </main>
      <HelpFrame>
        <details className="help-section" open>
          <summary>{t('wizard.preamble')}</summary>
          {texts.preamble.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      </HelpFrame>
    </>
  );
}
