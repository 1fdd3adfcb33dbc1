import { useTranslation } from 'react-i18next';
import type { Step } from '#questionnaire/schema.ts';
import { PageTitle } from '../components/page-title.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { HelpPanel } from './help-panel.tsx';
import { QuestionForm } from './question-form.tsx';
import { StepNavigation } from './step-navigation.tsx';

/** One of the fifteen steps: heading, questions, help beside them, and the way on. */
export function StepPage(props: OpenAssessmentProps & { step: Step }) {
  const { t } = useTranslation();
  const { step, session } = props;
  const texts = useTexts().steps[step.id];
  if (texts === undefined) {
    throw new Error(`No texts for step ${step.id}`);
  }
  const heading = t('wizard.stepHeading', { number: step.number, heading: texts.heading });
  return (
    <>
      <main className="step" id="content">
        <PageTitle title={heading} focus={true} />
        <QuestionForm session={session} questions={step.questions} prose={texts.questions} />
        <StepNavigation {...props} />
      </main>
      <HelpPanel help={texts.help} articles={step.articles} />
    </>
  );
}
