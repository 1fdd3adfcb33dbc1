import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';

/** One step back and one step on; the case sheet stands before step 1. */
export function StepNavigation({ draftId, session, questionnaire, place }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const number = place.kind === 'step' ? place.number : 0;
  const last = questionnaire.steps.length;

  function go(target: number) {
    void session.flush();
    navigate(target === 0 ? paths.caseSheet(draftId) : paths.step(draftId, target));
  }

  return (
    <div className="step-navigation">
      {number === last && <p className="step-navigation-note">{t('wizard.lastStep')}</p>}
      {number > 0 && (
        <button type="button" className="button" onClick={() => go(number - 1)}>
          {t('wizard.previousStep')}
        </button>
      )}
      {number < last && (
        <button type="button" className="button button-primary" onClick={() => go(number + 1)}>
          {t('wizard.nextStep')}
        </button>
      )}
    </div>
  );
}
