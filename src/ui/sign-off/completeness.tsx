import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { assessmentProgress, stepProgress } from '#src/domain/progress.ts';
import { paths } from '../paths.ts';
import { useProgressWords } from '../progress-words.ts';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { StateSymbol } from '../wizard/state-symbol.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';

/** How many steps are complete, and the way to each that is not. */
export function Completeness({ draftId, session, questionnaire }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const { answers } = useSessionAssessment(session);
  const progressWords = useProgressWords();
  const progress = assessmentProgress(questionnaire, answers);
  const { complete, total } = progress;
  const rest = questionnaire.steps.filter((step) => stepProgress(step, answers) !== 'complete');
  if (!progress.isNeeded) {
    return (
      <section className="sign-off-part" aria-labelledby="sign-off-completeness">
        <h2 id="sign-off-completeness">{t('signOff.completeness.heading')}</h2>
        <p>{`${progressWords(progress)}.`}</p>
      </section>
    );
  }
  return (
    <section className="sign-off-part" aria-labelledby="sign-off-completeness">
      <h2 id="sign-off-completeness">{t('signOff.completeness.heading')}</h2>
      {rest.length === 0 ? (
        <p>{t('signOff.completeness.all', { total })}</p>
      ) : (
        <>
          <p>
            {t('signOff.completeness.progress', { complete, total })}{' '}
            {t('signOff.completeness.rest')}
          </p>
          <ul className="incomplete-steps">
            {rest.map((step) => {
              const state = stepProgress(step, answers);
              return (
                <li key={step.id}>
                  <StateSymbol state={state} />
                  <span>
                    <Link href={paths.step(draftId, step.number)}>
                      {t('signOff.completeness.step', {
                        number: step.number,
                        heading: texts.steps[step.id]?.shortHeading,
                      })}
                    </Link>
                    {`, ${t(`wizard.state.${state}`)}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
