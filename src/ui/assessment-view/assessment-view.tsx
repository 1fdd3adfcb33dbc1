import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, textByRole, topQuestions } from '#src/domain/assessment.ts';
import { textsOfPart } from '#src/domain/parts.ts';
import { depthOf } from '#src/domain/screening.ts';
import { Deeper, Heading, HeadingLevel } from '../components/heading.tsx';
import { OtherAnswersProvider } from '../other-answers.tsx';
import { TextsProvider, useTexts } from '../texts.tsx';
import { useVersionWords } from '../version-words.ts';
import { Contents } from './contents.tsx';
import { FormerAnswers, formerAnswers } from './former-answers.tsx';
import { QuestionAnswers } from './question-answers.tsx';
import { shownParts } from './shown-parts.ts';
import './assessment-view.css';

/**
 * A whole assessment to read: case sheet, fifteen steps, and what was answered to questions that are gone.
 * `headingLevel` is that of its title, one below the heading it stands under.
 */
export function AssessmentView(props: { assessment: Assessment; headingLevel?: number }) {
  const { t } = useTranslation();
  const { assessment } = props;
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  if (questionnaire === undefined) {
    return <p className="message">{t('assessmentView.unknownQuestionnaire')}</p>;
  }
  return (
    <Suspense fallback={<p className="loading">{t('common.loading')}</p>}>
      <TextsProvider>
        <OtherAnswersProvider questionnaire={questionnaire} answers={assessment.answers}>
          <HeadingLevel level={props.headingLevel ?? 2}>
            <WholeAssessment assessment={assessment} questionnaire={questionnaire} />
          </HeadingLevel>
        </OtherAnswersProvider>
      </TextsProvider>
    </Suspense>
  );
}

interface WholeAssessmentProps {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
}

function WholeAssessment({ assessment, questionnaire }: WholeAssessmentProps) {
  const { t } = useTranslation();
  const title = textByRole(assessment, questionnaire, 'title') || t('common.untitled');
  const number = textByRole(assessment, questionnaire, 'registrationNumber');
  const version = useVersionWords()(assessment);
  return (
    <div className="assessment-view">
      <div className="view-head">
        <Heading className="view-title">{title}</Heading>
        <p>
          {[number && t('common.registrationNumber', { number }), version]
            .filter((words) => words !== '')
            .join(' · ')}
        </p>
      </div>
      <div className="view-columns">
        <Contents assessment={assessment} questionnaire={questionnaire} />
        <div className="view-sections">
          <Deeper>
            <Sections assessment={assessment} questionnaire={questionnaire} />
          </Deeper>
        </div>
      </div>
    </div>
  );
}

function Sections({ assessment, questionnaire }: WholeAssessmentProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const { answers } = assessment;
  const asked = topQuestions(questionnaire);
  return (
    <>
      {shownParts(questionnaire, answers).map((part) => {
        const { heading, questions: prose } = textsOfPart(part, texts);
        return (
          <section key={part.id} className="view-section" data-section={part.id}>
            <Heading>
              {part.kind === 'step'
                ? t('wizard.stepHeading', { number: part.step.number, heading })
                : heading}
            </Heading>
            <Deeper>
              <QuestionAnswers
                questions={part.questions}
                prose={prose}
                answers={answers}
                depth={depthOf(questionnaire, answers)}
              />
            </Deeper>
          </section>
        );
      })}
      {formerAnswers(asked, answers).length > 0 && (
        <section className="view-section" data-section="former">
          <Heading>{t('assessmentView.former.heading')}</Heading>
          <p>{t('assessmentView.former.intro')}</p>
          <Deeper>
            <FormerAnswers questions={asked} answers={answers} />
          </Deeper>
        </section>
      )}
    </>
  );
}
