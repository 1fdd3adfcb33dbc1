import { useTranslation } from 'react-i18next';
import { answerTo } from '#src/domain/answers.ts';
import { questionByRole } from '#src/domain/assessment.ts';
import { useOtherAnswers } from '../other-answers.tsx';
import './best-interests.css';

/** The question of step 1, beside its answer. */
export function AssessedQuestion() {
  const { t } = useTranslation();
  const context = useOtherAnswers();
  const question = context && questionByRole(context.questionnaire, 'assessedQuestion');
  const asked =
    question?.type === 'text' ? answerTo(context?.answers ?? {}, question).value.trim() : '';
  return (
    asked !== '' && (
      <p className="assessed-question">
        <span>{t('bestInterests.asked')}</span> {asked}
      </p>
    )
  );
}
