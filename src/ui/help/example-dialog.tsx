import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { type Part, textsOfPart } from '#src/domain/parts.ts';
import { depthOf } from '#src/domain/screening.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { QuestionAnswers } from '../assessment-view/question-answers.tsx';
import { Dialog } from '../components/dialog.tsx';
import { HeadingLevel } from '../components/heading.tsx';
import { OtherAnswersProvider } from '../other-answers.tsx';
import { useServices } from '../services.tsx';
import { useTexts } from '../texts.tsx';

/** One page of the training case, to read. */
export function ExampleDialog(props: { part: Part; onClose: () => void }) {
  const { t } = useTranslation();
  const { newId, now } = useServices();
  const texts = useTexts();
  const { part } = props;
  const [{ answers }] = useState(() =>
    assessmentFromTrainingCase(trainingCase, { newId, now: now().toISOString() }),
  );
  const { heading, questions } = textsOfPart(part, texts);
  const name =
    part.kind === 'step' ? t('wizard.stepHeading', { number: part.step.number, heading }) : heading;
  return (
    <Dialog heading={t('wizard.help.exampleHeading')} onClose={props.onClose}>
      {(close) => (
        <div className="example-part">
          <p>{t('wizard.help.exampleLead')}</p>
          <section className="example-answers" aria-label={name}>
            <h3>{name}</h3>
            <OtherAnswersProvider questionnaire={barnrattsprovning} answers={answers}>
              <HeadingLevel level={4}>
                <QuestionAnswers
                  questions={part.questions}
                  prose={questions}
                  answers={answers}
                  depth={depthOf(barnrattsprovning, answers)}
                />
              </HeadingLevel>
            </OtherAnswersProvider>
          </section>
          <p className="button-row button-row-end">
            <button type="button" className="button" onClick={close}>
              {t('common.close')}
            </button>
          </p>
        </div>
      )}
    </Dialog>
  );
}
